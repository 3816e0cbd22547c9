import type { BrokenClaim } from './verify.ts'

/** The kinds of faults. `prove.ts` and the files that it uses find them; `src/offline/proof.en.ts` words them. */
type Why =
  | BrokenClaim['why']
  | 'not-a-graph'
  | 'too-deep'
  | 'text-hash'
  | 'edition'
  | 'other-number'
  | 'outside-its-quote'
  | 'other-value'
  | 'section-gap'
  | 'section-overlap'
  | 'outside-the-text'
  | 'form-not-printed'
  | 'verb-not-printed'
  | 'without-a-claim'
  | 'key-twice'
  | 'key-unknown'

/** The sort of thing that has the fault. */
export type Place = 'file' | 'document' | 'body' | 'claim' | 'figure' | 'notice' | 'node' | 'edge'

/** One thing in a graph file that does not hold. */
export interface Fault {
  readonly why: Why
  readonly place: Place
  /** The key of the thing; empty for the file. */
  readonly key: string
  /** What the file declares: a quote, a number, a hash, a key. */
  readonly declared: string
  /** What was found instead, or what it collides with; may be empty. */
  readonly found: string
}
