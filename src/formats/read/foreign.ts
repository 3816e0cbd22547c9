/** A graph as other programs have it: ids of any shape, words in any language, perhaps with sources. */
import type { Grounding } from '../../../graph/schema.ts'

/** A passage that is quoted as evidence. */
export interface ForeignQuote {
  readonly quote: string
  /** The document that it stands in, by id where the graph has its text, else by any name; null: unknown. */
  readonly document: string | null
  /** The speaker; null: unknown. */
  readonly body: string | null
}

/** A document whose text is in the file. */
export interface ForeignDocument {
  readonly id: string
  readonly title: string | null
  readonly text: string
}

/** Whatever else a file says about a node or an edge, in its own words: shown, never interpreted. */
export type Properties = Readonly<Record<string, string>>

/** Words by language tag. */
export type ForeignWords = Readonly<Record<string, string>>

/** What a kind or a relation is called, and what it means. */
export interface ForeignTerm {
  readonly name: ForeignWords
  readonly inverse?: ForeignWords
  readonly definition?: ForeignWords
}

/** How far something is. */
export interface ForeignStatus extends ForeignTerm {
  readonly id: string
}

export interface ForeignNode {
  readonly id: string
  /** null: the id is its name. */
  readonly label: string | null
  /** A language tag; null: guessed from the script. */
  readonly lang?: string | null
  /** Further names, by language tag. */
  readonly translations?: ForeignWords
  /** Short names for the map, by language tag. */
  readonly short?: ForeignWords
  /** Other names that are printed for it, in the language of the first. */
  readonly forms?: readonly string[]
  readonly kind: string | null
  readonly properties: Properties
  /** Where the program drew it, in any units; y goes down. */
  readonly place?: readonly [number, number] | null
  readonly at?: { readonly lat: number; readonly lon: number } | null
  readonly quotes?: readonly ForeignQuote[]
}

/** The printed words for the relation of an edge, in one of its passages. */
export interface ForeignVerb {
  /** The words of the passage. */
  readonly quote: string
  /** Empty: the passage has no word for it. */
  readonly text: string
  readonly translations: ForeignWords
  readonly negated: boolean
  /** Why the status is not the usual one of these words, by language tag. */
  readonly note?: ForeignWords
}

export interface ForeignEdge {
  /** null: it has none of its own. */
  readonly id?: string | null
  readonly source: string
  readonly target: string
  readonly relation: string | null
  readonly directed: boolean
  /** The grounding that a file of ours gives; null: it follows from the quotes. */
  readonly grounding?: Grounding | null
  readonly properties: Properties
  /** Alternatives; a list inside is passages that carry the edge only together. */
  readonly quotes?: readonly (ForeignQuote | readonly ForeignQuote[])[]
  /** Ids of the edges that it follows from. */
  readonly premises?: readonly string[]
  /** Why it was drawn, by language tag. */
  readonly note?: ForeignWords
  readonly verbs?: readonly ForeignVerb[]
  /** How far it is: an id, whose name stands among the statuses, or else among the names. */
  readonly status?: string
}

export interface ForeignGraph {
  readonly title: string | null
  readonly nodes: readonly ForeignNode[]
  readonly edges: readonly ForeignEdge[]
  readonly documents?: readonly ForeignDocument[]
  /** Names for kinds and relations, where the file has any beside their ids. */
  readonly names?: Readonly<Record<string, string>>
  /** Kinds and relations with inverse and definition; these come before `names`. */
  readonly terms?: ReadonlyMap<string, ForeignTerm>
  /** From the least to the most, also those that no edge has; those that only edges name are added. */
  readonly statuses?: readonly ForeignStatus[]
}
