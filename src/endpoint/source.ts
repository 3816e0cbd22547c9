/** A source is a graph that can be asked piece by piece: an endpoint, an opened file, the site's graph. */
import type { Grounding } from '../../graph/schema.ts'

/** When the signal is aborted, the answer rejects with the signal's reason, which is no `SourceTrouble`. */
export interface Ask {
  readonly signal: AbortSignal
}

/** A kind, a relation, a document or a body. `label` is its name at the source, or else the last part of its id. */
export interface SourceTerm {
  readonly id: string
  readonly label: string
  /** All of its names by language tag, where it has them in several languages. */
  readonly translations?: Readonly<Record<string, string>>
}

/** A count. It is a lower bound where counting all took too long: 1000 and not exact reads “1000+”. */
export interface Count {
  readonly count: number
  readonly isExact: boolean
}

/** A node as the source names it. */
export interface Thing {
  readonly id: string
  readonly label: string
  /** A language tag; null: the source gives none, or the label is only the last part of the id. */
  readonly lang: string | null
  /** Its names in other languages, by tag. */
  readonly translations: Readonly<Record<string, string>>
  /** Its short names for a map, by tag. */
  readonly short?: Readonly<Record<string, string>>
  readonly kinds: readonly SourceTerm[]
}

/** What was found. If `isPartial`, there may be more than the source has answered with. */
export interface PartialList<T> {
  readonly of: readonly T[]
  readonly isPartial: boolean
}

/** A part of a longer list, in the order of ids. */
export interface SourcePage<T> extends PartialList<T> {
  /** What to ask `after` for the next page; null: this is the last. */
  readonly next: string | null
}

/** `out`: the thing is the relation's source; `in`: its target. */
export type Direction = 'out' | 'in'

/** The neighbours of a thing by one relation, counted before any is loaded. */
export interface Related {
  readonly relation: SourceTerm
  readonly direction: Direction
  readonly count: Count
}

/** What a source says of a thing besides its names and neighbours, in its own words. */
export interface Property {
  readonly name: SourceTerm
  readonly values: readonly string[]
}

interface Described {
  readonly thing: Thing
  readonly properties: readonly Property[]
}

interface KindCount {
  readonly kind: SourceTerm
  /** Things of this kind describe the graph or its evidence; readers look for other kinds first. */
  readonly isApparatus: boolean
  readonly count: Count
}

/** An edge by its ends, as the source names them. */
export interface EdgeId {
  readonly source: string
  readonly relation: string
  readonly target: string
}

/** One passage behind an edge, as much of it as the source gives. */
export interface SourceEvidence {
  readonly quote: string | null
  readonly document: SourceTerm | null
  /** Who says it. */
  readonly body: SourceTerm | null
  /** Where the quote stands in the document, in code points: [start, end). */
  readonly place: readonly [number, number] | null
  /** `stated`: the passage says the edge; `derived`: it says an edge that this one follows from; `editorial`: the edge was only drawn beside it. */
  readonly grounding: Grounding
}

interface Find extends Ask {
  readonly limit: number
  /** Only things of this kind. */
  readonly kind?: string
  /** Where the next page of a kind begins, for an empty query. What words find comes in one page, the best first. */
  readonly after?: string | null
}

interface Neighbours extends Ask {
  readonly relation: string
  readonly direction: Direction
  readonly after: string | null
  readonly limit: number
}

/** Each of these rejects with a `SourceTrouble` or with the signal's reason, and with nothing else. */
export interface GraphSource {
  find(query: string, ask: Find): Promise<SourcePage<Thing>>
  /** null: the source knows nothing of it. */
  describe(id: string, ask: Ask): Promise<Described | null>
  relations(id: string, ask: Ask): Promise<PartialList<Related>>
  neighbours(id: string, ask: Neighbours): Promise<SourcePage<Thing>>
  /** The most frequent first. */
  kinds(ask: Ask): Promise<PartialList<KindCount>>
  /** One list for each edge, in the order of the edges. */
  evidence(edges: readonly EdgeId[], ask: Ask): Promise<readonly PartialList<SourceEvidence>[]>
}

export type Trouble =
  /** No answer that a page may read: the server or the network is down, or other sites are not allowed (CORS). */
  | 'cors-or-network'
  /** It took longer than we wait. */
  | 'time-out'
  /** 429 or 503, also after waiting; `seconds` is when it wants to be asked again, if it says so. */
  | 'busy'
  /** 401 or 403. */
  | 'refused'
  /** Any other status that means failure. */
  | 'status'
  /** The answer is complete and no SPARQL result. */
  | 'not-sparql'
  /** The answer breaks off. */
  | 'truncated'
  /** More bytes or rows than we read. */
  | 'too-much'
  /** It is no address, or one that a page may not ask (http from a page served with https). */
  | 'address'

/** Why a source gave no answer: facts only. The words for them are in `endpoint.words.ts`. */
export class SourceTrouble extends Error {
  readonly trouble: Trouble
  readonly address: string
  readonly status: number | null
  readonly seconds: number | null
  /** How the body of the server's answer begins. */
  readonly serverMessage: string | null

  constructor(
    trouble: Trouble,
    facts: {
      address: string
      status?: number | null
      seconds?: number | null
      serverMessage?: string | null
      cause?: unknown
    },
  ) {
    super([trouble, facts.status, facts.serverMessage].filter((one) => one !== null && one !== undefined).join(' '), {
      cause: facts.cause,
    })
    this.name = 'SourceTrouble'
    this.trouble = trouble
    this.address = facts.address
    this.status = facts.status ?? null
    this.seconds = facts.seconds ?? null
    this.serverMessage = facts.serverMessage ?? null
  }
}
