/** The result of an arrangement other than the radial clusters: the place of each node, and guides in the background. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'

/** The content of a title in the background. The renderer turns it into words. */
export type TitleContent =
  | { readonly of: 'initiative' | 'kind'; readonly id: string }
  | { readonly of: 'typed' | 'untyped' | 'unplaced' | 'approximate' | 'unreached' }
  /** Degrees; north and east are positive. */
  | { readonly of: 'latitude' | 'longitude'; readonly degrees: number }
  /** Outside of the map; the real coordinates. */
  | { readonly of: 'beyond'; readonly lat: number; readonly lon: number }
  | { readonly of: 'steps'; readonly steps: number }

/** Plain data in model units. A `lead` is a line from the real place of a node to the place where it had room. */
export type LayoutGuide =
  | { readonly shape: 'line'; readonly look: 'thin' | 'edge' | 'lead'; readonly from: Place; readonly to: Place }
  /** An opaque box over the lines. */
  | { readonly shape: 'panel'; readonly from: Place; readonly to: Place }
  | { readonly shape: 'ring'; readonly middle: Place; readonly radius: number }
  | {
      readonly shape: 'title'
      readonly look: 'heading' | 'title' | 'small'
      readonly content: TitleContent
      readonly place: Place
      /** Which part of the text is at the place: its beginning, middle or end. A `title` is above the place. */
      readonly align: 'start' | 'middle' | 'end'
    }

export interface Arrangement {
  /** Model units, rounded to halves. */
  readonly places: Readonly<Record<string, Place>>
  /** Node → the node beside which it is placed. Its label is on the other side. */
  readonly beside: ReadonlyMap<string, string>
  readonly guides: readonly LayoutGuide[]
}

/**
 * What a node is in its arrangement: others stand around it (`head`), several nodes share it or hang on it (`shared`), or
 * neither (`own`).
 */
export type NodeRank = 'head' | 'shared' | 'own'

export interface Ranked {
  readonly rank: NodeRank
  /** Higher is labelled first. */
  readonly priority: number
  /** The direction in which the label stands off its mark, radians; null: below it. */
  readonly outward: number | null
}

/** How an arrangement besides the usual one lays out a graph. */
export interface ArrangementLayout {
  /** Null where the graph lacks what the arrangement needs. `focus`: keys of nodes. */
  readonly arrange: (model: Model, focus: readonly string[]) => Arrangement | null
  /** `usual`: what the node is in the usual arrangement; `turn`: its direction, in radians, from what it stands beside. */
  readonly rank: (model: Model, node: string, usual: Ranked, turn: number | null, focus: ReadonlySet<string>) => Ranked
  /** Half-width letters in a line of a label; null: as usual. */
  readonly labelWidth: number | null
  /** Lines run over words and marks everywhere, so they are drawn weaker. */
  readonly isFaint: boolean
}

/** Rounds to halves, so that differences in the last digits between engines disappear. */
export const half = (value: number): number => Math.round(value * 2) / 2 || 0

/** A place, rounded. */
export const placed = (x: number, y: number): Place => [half(x), half(y)]
