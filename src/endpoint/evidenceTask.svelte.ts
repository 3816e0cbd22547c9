/** Loading the evidence of edges that are on the page. It comes after them, and they stay if it fails. */
import type { LoadStep } from '../link/loadSteps.ts'
import type { MessagesIn } from '../open/openers.ts'
import type { Reply } from './replies.ts'

type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'coming' }
  | { readonly at: 'stopped' }
  | { readonly at: 'refused'; readonly messages: MessagesIn }

export interface EvidenceTask {
  readonly stage: Stage
  /** Asks for the evidence that these steps lack. Resolves when it has come, was stopped or refused, or another call replaces this one. */
  ask(steps: readonly LoadStep[]): Promise<void>
  stop(): void
}

/** `onend` is called after each attempt that was not replaced; some evidence may have come even if it failed. */
export function createEvidenceTask(
  load: (steps: readonly LoadStep[], signal: AbortSignal) => Promise<Reply<null>>,
  onend: () => void,
): EvidenceTask {
  let stage = $state.raw<Stage>({ at: 'idle' })
  let stopping = new AbortController()

  return {
    get stage() {
      return stage
    },
    async ask(steps) {
      stopping.abort()
      const own = new AbortController()
      stopping = own
      stage = { at: 'coming' }
      const reply = await load(steps, own.signal)
      if (stopping !== own) return
      stage =
        reply.kind === 'ready'
          ? { at: 'idle' }
          : reply.kind === 'refused'
            ? { at: 'refused', messages: reply.messages }
            : { at: 'stopped' }
      onend()
    },
    stop() {
      stopping.abort()
    },
  }
}
