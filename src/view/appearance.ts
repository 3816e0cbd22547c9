/** How marks and lines look: shape by kind always, colour by what the reader chose, and the legend that says so. */
import { groundings } from '../../graph/schema.ts'
import type { Grounding } from '../../graph/schema.ts'
import { claimsOfEdge, edgeOf, nodeOf } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { palettes } from './palette.ts'
import type { Palette } from './palette.ts'
import { shapes } from './shapes.ts'
import type { Colouring, Theme } from './state.ts'
import { valuesOf } from './vocabulary.ts'

export type LineStyle = 'solid' | 'dashed' | 'dotted'

/** Solid, dashed, dotted: the same on the canvas, in panels and in legends. */
export const lineStyles: Readonly<Record<Grounding, LineStyle>> = {
  stated: 'solid',
  derived: 'dashed',
  editorial: 'dotted',
}

interface LegendEntry {
  /** A kind, initiative type, body or grounding, by its id. */
  readonly value: string
  /** null: not told by shape. */
  readonly shape: string | null
  readonly colour: string
  /** null: not a line. */
  readonly line: LineStyle | null
}

/** Colours are `#rrggbb`. The functions throw for a key that the graph has not. */
export interface Appearance {
  /** A Cytoscape shape. */
  readonly shapeOf: (node: string) => string
  readonly colourOf: (node: string) => string
  readonly lineColourOf: (edge: string) => string
  /** What the chosen colours mean, in the vocabulary's order. */
  readonly legend: readonly LegendEntry[]
  /** Of marks without a value of their own, or with several: said by no body, by two, of no type. */
  readonly neutral: string
  /** Of what is selected. */
  readonly accent: string
  /** Of what a filter does not show. */
  readonly greyed: string
}

type Colours = (value: string) => string
type Painted = Pick<Appearance, 'colourOf' | 'lineColourOf' | 'legend'>

/** The first values take a colour each; values behind the last colour are all ink, so that no two are mistaken for one. */
function painted(values: readonly string[], colours: readonly string[], ink: string): Colours {
  const byValue = new Map(colours.map((colour, index) => [values[index], colour]))
  return (value) => byValue.get(value) ?? ink
}

const shapeAt = (index: number): string => shapes[Math.max(index, 0) % shapes.length] ?? shapes[0]

function byKind(model: Model, { marks, line }: Palette): Painted {
  const kinds = valuesOf(model, 'kinds')
  const colour = painted(kinds, marks, marks[0])
  return {
    colourOf: (node) => colour(nodeOf(model, node).kind),
    lineColourOf: () => line,
    legend: kinds.map((value, index) => ({ value, shape: shapeAt(index), colour: colour(value), line: null })),
  }
}

function byType(model: Model, { marks, neutral, line }: Palette): Painted {
  const types = valuesOf(model, 'types')
  const colour = painted(types, marks.slice(1), marks[0])
  return {
    colourOf: (node) => {
      const type = nodeOf(model, node).initiative
      return type === null ? neutral : colour(type)
    },
    lineColourOf: () => line,
    legend: types.map((value) => ({ value, shape: null, colour: colour(value), line: null })),
  }
}

/** A node that one body speaks for has that body's colour; others have one where one body alone reports them. */
function byBody(model: Model, { marks, neutral, line }: Palette): Painted {
  const bodies = valuesOf(model, 'bodies')
  const colour = painted(bodies, marks.slice(1), marks[0])
  const alone = (named: readonly string[], several: string): string => {
    const [first, ...others] = new Set(named)
    return first === undefined || others.length > 0 ? several : colour(first)
  }
  return {
    colourOf: (node) => {
      const claims = nodeOf(model, node).claims
      const reporting = claims.flatMap((claim) => model.claims.get(claim)?.body ?? [])
      return alone(model.speakers.get(node) ?? reporting, neutral)
    },
    lineColourOf: (edge) =>
      alone(
        claimsOfEdge(model, edge).map(({ body }) => body),
        line,
      ),
    legend: bodies.map((value) => ({ value, shape: null, colour: colour(value), line: null })),
  }
}

function byGrounding(model: Model, { marks, neutral }: Palette): Painted {
  const colour = painted(groundings, [marks[0], marks[2] ?? marks[0], marks[1]], marks[0])
  return {
    colourOf: () => neutral,
    lineColourOf: (edge) => colour(edgeOf(model, edge).grounding),
    legend: groundings.map((value) => ({ value, shape: null, colour: colour(value), line: lineStyles[value] })),
  }
}

const colourings: Readonly<Record<Colouring, (model: Model, palette: Palette) => Painted>> = {
  kind: byKind,
  type: byType,
  body: byBody,
  grounding: byGrounding,
}

/** The look of a graph in a theme. Kinds take shapes and colours by their place in the vocabulary; none is known by name. */
export function appearance(model: Model, colour: Colouring, theme: Theme): Appearance {
  const palette = palettes[theme]
  const kinds = new Map(valuesOf(model, 'kinds').map((kind, index) => [kind, shapeAt(index)]))
  return {
    shapeOf: (node) => kinds.get(nodeOf(model, node).kind) ?? shapeAt(0),
    ...colourings[colour](model, palette),
    neutral: palette.neutral,
    accent: palette.marks[1],
    greyed: palette.greyed,
  }
}
