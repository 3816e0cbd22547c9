/** A graph as other programs know it: ids of any shape, words in any language, sources perhaps. */
import type { Grounding } from '../../graph/schema.ts'

/** A passage that says something. */
export interface ForeignQuote {
  readonly quote: string
  /** The document that it stands in, by id where the graph has its text, else by any name; null: not told. */
  readonly document: string | null
  /** Who says it; null: not told. */
  readonly body: string | null
}

/** A document of which the file holds the text. */
export interface ForeignDocument {
  readonly id: string
  readonly title: string | null
  readonly text: string
}

/** What a file tells beside names and relations, in its own words: shown, never interpreted. */
export type Properties = Readonly<Record<string, string>>

/** Words by language tag. */
export type Words = Readonly<Record<string, string>>

/** What a kind or a relation is called, and what it means. */
export interface ForeignTerm {
  readonly name: Words
  readonly inverse?: Words
  readonly definition?: Words
}

export interface ForeignNode {
  readonly id: string
  /** null: the id is its name. */
  readonly label: string | null
  /** A language tag; null: guessed from the script. */
  readonly lang?: string | null
  /** Further names, by language tag. */
  readonly translations?: Words
  /** Other names that are printed for it, in the language of the first. */
  readonly forms?: readonly string[]
  readonly kind: string | null
  readonly properties: Properties
  /** Where the program drew it: any units, y down. */
  readonly place?: readonly [number, number] | null
  readonly at?: { readonly lat: number; readonly lon: number } | null
  readonly quotes?: readonly ForeignQuote[]
}

export interface ForeignEdge {
  /** null: it has none of its own. */
  readonly id?: string | null
  readonly source: string
  readonly target: string
  readonly relation: string | null
  readonly directed: boolean
  /** What a file of ours says of how it is grounded; null: its quotes tell. */
  readonly grounding?: Grounding | null
  readonly properties: Properties
  /** Alternatives; a list inside is passages that carry the edge only together. */
  readonly quotes?: readonly (ForeignQuote | readonly ForeignQuote[])[]
  /** Ids of the edges that it follows from. */
  readonly premises?: readonly string[]
  /** Why it was drawn, by language tag. */
  readonly note?: Words
}

export interface ForeignGraph {
  readonly title: string | null
  readonly nodes: readonly ForeignNode[]
  readonly edges: readonly ForeignEdge[]
  readonly documents?: readonly ForeignDocument[]
  /** Names for kinds and relations, where the file has any beside their ids. */
  readonly names?: Readonly<Record<string, string>>
  /** The same with all that the file tells of them; these count first. */
  readonly terms?: ReadonlyMap<string, ForeignTerm>
}
