/** What a colouring is: what the colours of marks and lines mean, and how a graph gets them. */
import type { Grounding } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import type { Colouring, ParameterName } from '../link/viewState.ts'
import type { Palette } from './palette.ts'

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
  /** null: the value is not shown by shape. */
  readonly shape: string | null
  readonly colour: string
  /** null: the value is not shown by lines. */
  readonly line: LineStyle | null
}

/** Colours are `#rrggbb`. The functions throw for a key that the graph does not have. */
export interface Painted {
  readonly colourOf: (node: string) => string
  readonly lineColourOf: (edge: string) => string
  /** What the colours mean, in the vocabulary's order. */
  readonly legend: readonly LegendEntry[]
}

/** One colouring. Its name stands in the words, under its id. */
export interface ColouringDefinition<Id extends Colouring = Colouring> {
  /** As a link says it. */
  readonly id: Id
  /** The facet whose values the colours show: its list of values is the legend. */
  readonly facet: ParameterName
  /** Lines mean something by their colour, so they are drawn stronger. */
  readonly tintsLines: boolean
  /** Marks without a value, or with several, are grey, and a note says so. */
  readonly leavesGrey: boolean
  readonly paint: (model: Model, palette: Palette) => Painted
}

/** The first values take a colour each. All further values are ink, so that no two of them look alike by accident. */
export function coloursOf(
  values: readonly string[],
  colours: readonly string[],
  ink: string,
): (value: string) => string {
  const byValue = new Map(colours.map((colour, index) => [values[index], colour]))
  return (value) => byValue.get(value) ?? ink
}
