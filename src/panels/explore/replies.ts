/** What an endpoint answers, as the page needs it. */
import type { Told } from '../open/doors.ts'

/** What the endpoint calls something, and how. */
export interface Term {
  readonly id: string
  readonly label: string
  /** By language tag. */
  readonly translations?: Readonly<Record<string, string>>
}

/** Not exact: a lower bound. */
interface Count {
  readonly count: number
  readonly isExact: boolean
}

export interface Thing extends Term {
  readonly lang: string | null
  readonly kinds: readonly Term[]
}

/** Where `isPartial`, there may be more. */
export interface Listed<T> {
  readonly of: readonly T[]
  readonly isPartial: boolean
}

export interface Page<T> extends Listed<T> {
  /** After which the next page begins; null: this is the last. */
  readonly next: string | null
}

/** The neighbours of a thing by one relation. */
export interface Related {
  readonly relation: Term
  readonly direction: 'out' | 'in'
  readonly count: Count
}

export interface KindCount {
  readonly kind: Term
  /** It describes the graph or its evidence. */
  readonly isApparatus: boolean
  readonly count: Count
}

export type Reply<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'refused'; readonly told: Told }
  | { readonly kind: 'stopped' }

/** What searching asks for. Neither throws. */
export interface Finder {
  find(
    query: string,
    ask: { kind: string | null; after: string | null; signal: AbortSignal },
  ): Promise<Reply<Page<Thing>>>
  kinds(signal: AbortSignal): Promise<Reply<Listed<KindCount>>>
}
