import type { BrokenClaim } from './verify.ts'

/** What a graph file may hold that is not so. */
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
  | 'without-a-claim'
  | 'key-twice'
  | 'key-unknown'

/** What a fault is found in; `file` where it is the whole. */
export type Place = 'file' | 'document' | 'body' | 'claim' | 'figure' | 'notice' | 'node' | 'edge'

/** One thing in a graph file that is not as the file says. */
export interface Fault {
  readonly why: Why
  readonly place: Place
  /** Of the place; empty for the file. */
  readonly key: string
  /** What the file says there: a quote, a number, a hash, a key. */
  readonly said: string
  /** What is there instead, or what stands in its way; may be empty. */
  readonly found: string
}
