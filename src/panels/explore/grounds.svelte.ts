/** Reading what speaks for the edges that are on the page: it comes after them, and whatever becomes of it, they stay. */
import type { LoadStep } from '../../view/load.ts'
import type { Told } from '../open/doors.ts'
import type { Reply } from './replies.ts'

type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'coming' }
  | { readonly at: 'stopped' }
  | { readonly at: 'refused'; readonly told: Told }

export interface Grounds {
  readonly stage: Stage
  /** Asks for what these steps lack. Resolves when that has come, was stopped or refused; what is asked later overtakes it. */
  ask(steps: readonly LoadStep[]): Promise<void>
  stop(): void
}

/** `onend`: something may have come. */
export function createGrounds(
  load: (steps: readonly LoadStep[], signal: AbortSignal) => Promise<Reply<null>>,
  onend: () => void,
): Grounds {
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
            ? { at: 'refused', told: reply.told }
            : { at: 'stopped' }
      onend()
    },
    stop() {
      stopping.abort()
    },
  }
}
