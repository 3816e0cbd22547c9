/** How marks and lines look: their shape says the kind, their colour what the reader chose, and the legend explains it. */
import { nodeOf } from '../graph/model.ts'
import type { Model } from '../graph/model.ts'
import type { Colouring, Theme } from '../link/viewState.ts'
import type { Painted } from './colouring.ts'
import { colouringOf } from './colourings.ts'
import { palettes } from './palette.ts'
import { shapeAt } from './shapes.ts'

/** Colours are `#rrggbb`. The functions throw for a key that the graph does not have. */
export interface Appearance extends Painted {
  /** A Cytoscape shape. */
  readonly shapeOf: (node: string) => string
  /** Of marks without a value of their own, or with several. */
  readonly neutral: string
  /** Of what is selected. */
  readonly accent: string
  /** Of what a filter does not show. */
  readonly greyed: string
}

/** The look of a graph in a theme. Kinds take shapes and colours by their order in the vocabulary, never by their names. */
export function appearance(model: Model, colour: Colouring, theme: Theme): Appearance {
  const palette = palettes[theme]
  const kinds = new Map([...model.kinds.keys()].map((kind, index) => [kind, shapeAt(index)]))
  return {
    shapeOf: (node) => kinds.get(nodeOf(model, node).kind) ?? shapeAt(0),
    ...colouringOf(colour).paint(model, palette),
    neutral: palette.neutral,
    accent: palette.marks[1],
    greyed: palette.greyed,
  }
}
