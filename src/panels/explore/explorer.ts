/** What the page can ask of an endpoint that is explored bit by bit; made where the sources are known, used where the reader is. */
import type { LoadStep } from '../../view/load.ts'
import type { Errand } from './errand.svelte.ts'
import type { Finding } from './finding.svelte.ts'
import type { Grounds } from './grounds.svelte.ts'
import type { Finder, Listed, Page, Related, Reply, Thing } from './replies.ts'

/** None of these throws. */
export interface Explorer extends Finder {
  /** As a reader would call it: its host. */
  readonly name: string
  relations(id: string, signal: AbortSignal): Promise<Reply<Listed<Related>>>
  neighbours(way: Related, of: string, after: string | null, signal: AbortSignal): Promise<Reply<Page<Thing>>>
  /** What a step of the link has brought, if it is one that is shown. */
  brought(
    step: LoadStep,
  ): { readonly isPartial: boolean; readonly isLast: boolean; readonly missing: number } | undefined
  /** Keys of the edges of which it is not known yet what speaks for them. */
  readonly awaited: ReadonlySet<string>
  readonly grounds: Grounds
  readonly errand: Errand
  readonly finding: Finding
}
