/** What an arrangement besides the flowers says: where each node stands, and what is drawn on the ground under them. */
import type { Place } from '../../graph/schema.ts'

/** What a title on the ground says; the words are found where it is drawn. */
export type Saying =
  | { readonly of: 'initiative' | 'kind'; readonly id: string }
  | { readonly of: 'typed' | 'untyped' | 'unplaced' | 'approximate' | 'unreached' }
  /** Degrees; north and east are positive. */
  | { readonly of: 'latitude' | 'longitude'; readonly degrees: number }
  /** Off the map, at this place. */
  | { readonly of: 'beyond'; readonly lat: number; readonly lon: number }
  | { readonly of: 'steps'; readonly steps: number }

/** Plain data in model units. A `lead` runs from where something truly belongs to where it found room. */
export type Guide =
  | { readonly shape: 'line'; readonly look: 'thin' | 'edge' | 'lead'; readonly from: Place; readonly to: Place }
  /** A box of paper over the lines. */
  | { readonly shape: 'panel'; readonly from: Place; readonly to: Place }
  | { readonly shape: 'ring'; readonly middle: Place; readonly radius: number }
  | {
      readonly shape: 'title'
      readonly look: 'heading' | 'title' | 'small'
      readonly says: Saying
      readonly place: Place
      /** Which part of the text stands at the place: its beginning, middle or end; a `title` stands above it. */
      readonly align: 'start' | 'middle' | 'end'
    }

export interface Arrangement {
  /** Model units, rounded to halves. */
  readonly places: Readonly<Record<string, Place>>
  /** Node → the node that it stands beside, where its label turns away from it. */
  readonly beside: ReadonlyMap<string, string>
  readonly guides: readonly Guide[]
}

/** Rounds to halves: no engine's last digits show. */
export const half = (value: number): number => Math.round(value * 2) / 2 || 0

/** A place, rounded. */
export const placed = (x: number, y: number): Place => [half(x), half(y)]
