/** What the page can ask of an endpoint that is explored bit by bit; made where the sources are known, used where the reader is. */
import type { LoadStep } from '../../view/load.ts'
import type { Told } from '../open/doors.ts'
import type { Errand } from './errand.svelte.ts'
import type { Finding } from './finding.svelte.ts'

/** What the endpoint calls something, and how. */
interface Term {
  readonly id: string
  readonly label: string
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
  readonly count: Count
}

export type Reply<T> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'refused'; readonly told: Told }
  | { readonly kind: 'stopped' }

/** None of these throws. */
export interface Explorer {
  /** As a reader would call it: its host. */
  readonly name: string
  find(
    query: string,
    ask: { kind: string | null; after: string | null; signal: AbortSignal },
  ): Promise<Reply<Page<Thing>>>
  kinds(signal: AbortSignal): Promise<Reply<Listed<KindCount>>>
  relations(id: string, signal: AbortSignal): Promise<Reply<Listed<Related>>>
  neighbours(way: Related, of: string, after: string | null, signal: AbortSignal): Promise<Reply<Page<Thing>>>
  /** What a step of the link has brought, if it is one that is shown. */
  brought(
    step: LoadStep,
  ): { readonly isPartial: boolean; readonly isLast: boolean; readonly missing: number } | undefined
  readonly errand: Errand
  readonly finding: Finding
}
