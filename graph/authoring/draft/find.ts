import type { Span } from '../../schema.ts'

/** Something in a text that an editor should look at: a name, or words that may be one. */
export interface Find {
  /** By what it was found; `known`: a name that the graph has already. */
  readonly by: 'known' | 'quoted' | 'title' | 'head' | 'object' | 'listed' | 'capitals'
  readonly span: Span
  /** The keys of the nodes that are called so; empty for a name that may be new. */
  readonly nodes: readonly string[]
}

/** What the corpus tells about names: those it has, the words they end with, the verbs that stand before them. */
export interface Lore {
  /** Printed form → keys. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** Lower case, as far as there is one. */
  readonly heads: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  /** Units that are known from figures and from the vocabulary. */
  readonly units: ReadonlySet<string>
}
