/** Loading a step while the page stays as it is: under way, done, refused with a reason, or stopped. */
import type { LoadStep } from '../link/loadSteps.ts'
import { change } from '../link/steer.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import type { MessagesIn } from '../open/openers.ts'
import type { Reply } from './replies.ts'
import { withStep } from './withStep.ts'

type Stage =
  | { readonly at: 'idle' }
  /** `share`: 0 to 1. */
  | { readonly at: 'loading'; readonly share: number }
  | { readonly at: 'refused'; readonly messages: MessagesIn }
  | { readonly at: 'stopped' }
  /** The link would be longer than many programs accept. */
  | { readonly at: 'too-long' }

interface Loading {
  readonly signal: AbortSignal
  readonly onprogress: (share: number) => void
}

export interface LoadTask {
  readonly stage: Stage
  /** Sets where the present view context is found when a step is done. Nothing is loaded before. */
  attend(here: () => ViewContext): void
  /** Loads one step more, then goes to the view with it. `returnTo` names what has the focus then; null: nothing does. */
  load(step: LoadStep, returnTo: string | null): Promise<void>
  stop(): void
  dismiss(): void
  /** Whether the focus returns to what has this name after loading. True once. */
  returnsTo(name: string): boolean
}

/** Characters: mail programs and many forms cut longer links. */
const longest = 8000

/** `loadSteps` asks for the steps; `keyOf` gives the key that a thing has in the graph of these steps. */
export function createLoadTask(
  loadSteps: (steps: readonly LoadStep[], loading: Loading) => Promise<Reply<null>>,
  keyOf: (id: string, steps: readonly LoadStep[]) => string | null,
): LoadTask {
  let stage = $state.raw<Stage>({ at: 'idle' })
  let stopping = new AbortController()
  let here: (() => ViewContext) | null = null
  let returns: string | null = null

  return {
    get stage() {
      return stage
    },
    attend(where) {
      here = where
    },
    async load(step, returnTo) {
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
      const reply = await loadSteps(steps, { signal, onprogress })
      // Another step has replaced this one: its outcome is of no interest.
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
      } else stage = reply.kind === 'refused' ? { at: 'refused', messages: reply.messages } : { at: 'stopped' }
    },
    stop() {
      stopping.abort()
    },
    dismiss() {
      stage = { at: 'idle' }
    },
    returnsTo(name) {
      if (returns !== name) return false
      returns = null
      return true
    },
  }
}
