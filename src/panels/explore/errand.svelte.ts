/** Bringing something in while the page stays as it is: under way, done, refused with a reason, or stopped. */
import type { LoadStep } from '../../view/load.ts'
import { change } from '../../view/steer.ts'
import type { Desk } from '../desk.ts'
import type { Told } from '../open/doors.ts'
import type { Reply } from './replies.ts'
import { withStep } from './withStep.ts'

type Stage =
  | { readonly at: 'idle' }
  /** `share`: 0 to 1. */
  | { readonly at: 'loading'; readonly share: number }
  | { readonly at: 'refused'; readonly told: Told }
  | { readonly at: 'stopped' }
  /** The link would be longer than many places take. */
  | { readonly at: 'too-long' }

interface Loading {
  readonly signal: AbortSignal
  readonly onprogress: (share: number) => void
}

export interface Errand {
  readonly stage: Stage
  /** Where the reader is when it is done: whoever shows the page tells. */
  attend(here: () => Desk): void
  /** Goes to the view with one step more, once that is answered. `returnTo`: what takes the focus then; null: nothing does. */
  bring(step: LoadStep, returnTo: string | null): Promise<void>
  stop(): void
  dismiss(): void
  /** Whether what has this name takes the focus, on the page that came of it. True once. */
  takesReturn(name: string): boolean
}

/** Characters: mail programs and many forms cut longer links. */
const longest = 8000

/** `load` asks for the steps; `keyOf`: the key that a thing has in the graph of these steps. */
export function createErrand(
  load: (steps: readonly LoadStep[], loading: Loading) => Promise<Reply<null>>,
  keyOf: (id: string, steps: readonly LoadStep[]) => string | null,
): Errand {
  let stage = $state.raw<Stage>({ at: 'idle' })
  let stopping = new AbortController()
  let here: (() => Desk) | null = null
  let returns: string | null = null

  return {
    get stage() {
      return stage
    },
    attend(where) {
      here = where
    },
    async bring(step, returnTo) {
      if (here === null) return
      const steps = withStep(here().state.load, step)
      stopping.abort()
      const own = new AbortController()
      stopping = own
      if (here().href(change(here().state, { load: steps })).length > longest) {
        stage = { at: 'too-long' }
        return
      }
      stage = { at: 'loading', share: 0 }
      const { signal } = own
      const onprogress = (share: number): void => {
        if (stopping === own) stage = { at: 'loading', share }
      }
      const reply = await load(steps, { signal, onprogress })
      // What was stopped for the sake of something else says nothing any more.
      if (stopping !== own) return
      if (reply.kind === 'ready') {
        stage = { at: 'idle' }
        returns = returnTo
        const key = step.step === 'node' ? keyOf(step.node, steps) : null
        const { go, state } = here()
        go(
          change(state, { load: steps, ...(key === null ? {} : { focus: [key], span: null }) }),
          'push',
          returnTo !== null,
        )
      } else stage = reply.kind === 'refused' ? { at: 'refused', told: reply.told } : { at: 'stopped' }
    },
    stop() {
      stopping.abort()
    },
    dismiss() {
      stage = { at: 'idle' }
    },
    takesReturn(name) {
      if (returns !== name) return false
      returns = null
      return true
    },
  }
}
