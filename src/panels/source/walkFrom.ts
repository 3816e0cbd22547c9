/** Where a reader who walks from passage to passage stands, and may go. */
import { isAt, type Passage } from '../../view/passages.ts'
import type { ViewState } from '../../view/state.ts'

export interface Walk {
  /** From 0; -1 where no passage is opened. */
  readonly at: number
  readonly previous: Passage | undefined
  readonly next: Passage | undefined
}

/** The passage that is in focus and pointed at, and its neighbours; from nowhere, the first one comes next. */
export function walkFrom(passages: readonly Passage[], state: ViewState): Walk {
  const here = passages.findIndex((one) => state.focus[0] === one.claim && isAt(state, one))
  const at = here >= 0 ? here : passages.findIndex((one) => isAt(state, one))
  return { at, previous: passages[at - 1], next: passages[at + 1] }
}
