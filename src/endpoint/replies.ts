/** The answers of an endpoint, as components need them. */
import type { MessagesIn } from '../open/openers.ts'

/** Something with its name at the endpoint. */
export interface NamedTerm {
  readonly id: string
  readonly label: string
  /** By language tag. */
  readonly translations?: Readonly<Record<string, string>>
}

/** If not exact, a lower bound. */
interface Count {
  readonly count: number
  readonly isExact: boolean
}

export interface FoundThing extends NamedTerm {
  readonly lang: string | null
  readonly kinds: readonly NamedTerm[]
}

/** Where `isPartial`, there may be more. */
export interface ListedReply<T> {
  readonly of: readonly T[]
  readonly isPartial: boolean
}

export interface PageReply<T> extends ListedReply<T> {
  /** The id after which the next page begins; null: this is the last. */
  readonly next: string | null
}

/** The neighbours of a thing by one relation. */
export interface RelatedReply {
  readonly relation: NamedTerm
  readonly direction: 'out' | 'in'
  readonly count: Count
}

export interface KindCountReply {
  readonly kind: NamedTerm
  /** Things of this kind describe the graph or its evidence. */
  readonly isApparatus: boolean
  readonly count: Count
}

export type Reply<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'refused'; readonly messages: MessagesIn }
  | { readonly kind: 'stopped' }

/** The questions of a search. Neither throws. */
export interface Finder {
  find(
    query: string,
    ask: { kind: string | null; after: string | null; signal: AbortSignal },
  ): Promise<Reply<PageReply<FoundThing>>>
  kinds(signal: AbortSignal): Promise<Reply<ListedReply<KindCountReply>>>
}
