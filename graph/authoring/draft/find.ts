import type { Span } from '../../schema.ts'

/** A name in a text, or words that may be one. */
export interface Find {
  /** How it was found; `known`: as a name that the graph has. */
  readonly by: 'known' | 'quoted' | 'title' | 'head' | 'object' | 'listed' | 'capitals'
  readonly span: Span
  /** Keys of the nodes with this name; empty for a name that may be new. */
  readonly nodes: readonly string[]
}

/** What a corpus teaches about names: those it has, words that names end with, verbs that stand before names. */
export interface Lore {
  /** Printed form → keys. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Words that names end with, in lower case. */
  readonly heads: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  /** Units in figures and in the vocabulary. */
  readonly units: ReadonlySet<string>
}
