/** One way to ask for a graph that is explored piece by piece: an endpoint, an opened file, the shipped graph. */

import type { Grounding } from '../../graph/schema.ts'

/** How an answer is asked for. Where the signal is aborted, the answer rejects with its reason, which is no trouble. */
export interface Ask {
  readonly signal: AbortSignal
}

/** A kind, a relation, a document, a body: what the source calls it, or else the last part of its id. */
export interface Term {
  readonly id: string
  readonly label: string
  /** All of its names by language tag, where it has them in several languages. */
  readonly translations?: Readonly<Record<string, string>>
}

/** How many. Where counting all took too long it is a lower bound: 1000 and not exact reads “1000+”. */
export interface Count {
  readonly count: number
  readonly isExact: boolean
}

/** A node as the source names it. */
export interface Thing {
  readonly id: string
  readonly label: string
  /** A language tag; null: the source tells none, or the label is only the last part of the id. */
  readonly lang: string | null
  /** Its names in other languages, by tag. */
  readonly translations: Readonly<Record<string, string>>
  readonly kinds: readonly Term[]
}

/** What was found; where `isPartial`, there may be more than the source would tell. */
export interface Listed<T> {
  readonly of: readonly T[]
  readonly isPartial: boolean
}

/** A part of a longer list, in the order of ids. */
export interface Page<T> extends Listed<T> {
  /** What to ask `after` for the next page; null: this is the last. */
  readonly next: string | null
}

/** `out`: the thing is the relation's source; `in`: its target. */
export type Direction = 'out' | 'in'

/** The neighbours of a thing by one relation, counted before any is loaded. */
export interface Related {
  readonly relation: Term
  readonly direction: Direction
  readonly count: Count
}

/** What a source tells of a thing beside its names and neighbours, in its own words. */
export interface Property {
  readonly name: Term
  readonly values: readonly string[]
}

interface Described {
  readonly thing: Thing
  readonly properties: readonly Property[]
}

interface KindCount {
  readonly kind: Term
  /** true: what is of it describes the graph or its evidence; a reader looks for the others first. */
  readonly isApparatus: boolean
  readonly count: Count
}

/** An edge by its ends, as the source names them. */
export interface EdgeId {
  readonly source: string
  readonly relation: string
  readonly target: string
}

/** What speaks for an edge: as much of it as the source tells. */
export interface Evidence {
  readonly quote: string | null
  readonly document: Term | null
  /** Who says it. */
  readonly body: Term | null
  /** Where the quote stands in the document, in code points: [start, end). */
  readonly place: readonly [number, number] | null
  /** `stated`: it says the edge; `derived`: the edge follows from it, or from others of which it speaks; `editorial`: it was drawn beside it. */
  readonly grounding: Grounding
}

interface Find extends Ask {
  readonly limit: number
  /** Only things of this kind. */
  readonly kind?: string
  /** Pages the list of a kind (an empty query); what words find comes in one page, the best first. */
  readonly after?: string | null
}

interface Neighbours extends Ask {
  readonly relation: string
  readonly direction: Direction
  readonly after: string | null
  readonly limit: number
}

/** Each of these rejects with a `SourceTrouble` where no answer could be had, and never throws anything else but the signal's reason. */
export interface Source {
  find(query: string, ask: Find): Promise<Page<Thing>>
  /** null: the source tells nothing of it. */
  describe(id: string, ask: Ask): Promise<Described | null>
  relations(id: string, ask: Ask): Promise<Listed<Related>>
  neighbours(id: string, ask: Neighbours): Promise<Page<Thing>>
  /** The most frequent first. */
  kinds(ask: Ask): Promise<Listed<KindCount>>
  /** Of each of the edges, in their order: many are asked for together. */
  evidence(edges: readonly EdgeId[], ask: Ask): Promise<readonly Listed<Evidence>[]>
}

export type Trouble =
  /** No answer that a page may read: the server is away, there is no network, or it does not allow other sites (CORS). */
  | 'cors-or-network'
  /** It took longer than we wait. */
  | 'time-out'
  /** 429 or 503, also after waiting; `seconds` is when it wants to be asked again, if it says so. */
  | 'busy'
  /** 401 or 403. */
  | 'refused'
  /** Any other status that is no answer. */
  | 'status'
  /** An answer in full that is no result of SPARQL. */
  | 'not-sparql'
  /** An answer that ends in its middle. */
  | 'truncated'
  /** More bytes or rows than we read. */
  | 'too-much'
  /** An address that is none, or that a page may not ask (http from a page served with https). */
  | 'address'

/** Why a source gave no answer: facts, which the page has words for. */
export class SourceTrouble extends Error {
  readonly trouble: Trouble
  readonly address: string
  readonly status: number | null
  readonly seconds: number | null
  /** The first words of what the server said, as it said them. */
  readonly said: string | null

  constructor(
    trouble: Trouble,
    facts: { address: string; status?: number | null; seconds?: number | null; said?: string | null },
  ) {
    super([trouble, facts.status, facts.said].filter((one) => one !== null && one !== undefined).join(' '))
    this.name = 'SourceTrouble'
    this.trouble = trouble
    this.address = facts.address
    this.status = facts.status ?? null
    this.seconds = facts.seconds ?? null
    this.said = facts.said ?? null
  }
}
