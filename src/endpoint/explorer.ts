/** What components can ask of an endpoint whose graph is loaded piece by piece. */
import type { LoadStep } from '../link/loadSteps.ts'
import type { LoadTask } from './loadTask.svelte.ts'
import type { Finding } from './finding.svelte.ts'
import type { EvidenceTask } from './evidenceTask.svelte.ts'
import type { Finder, ListedReply, PageReply, RelatedReply, Reply, FoundThing } from './replies.ts'

/** None of these throws. */
export interface Explorer extends Finder {
  /** The host of its address. */
  readonly name: string
  relations(id: string, signal: AbortSignal): Promise<Reply<ListedReply<RelatedReply>>>
  neighbours(
    way: RelatedReply,
    of: string,
    after: string | null,
    signal: AbortSignal,
  ): Promise<Reply<PageReply<FoundThing>>>
  /** How complete the answer to a step of the link is; undefined: there is no answer yet. */
  loadedStep(
    step: LoadStep,
  ): { readonly isPartial: boolean; readonly isLast: boolean; readonly missing: number } | undefined
  readonly evidenceTask: EvidenceTask
  readonly loadTask: LoadTask
  readonly finding: Finding
}
