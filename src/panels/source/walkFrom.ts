/** Where a reader who walks from passage to passage stands, and may go. */
import { isAt, type Passage } from '../../view/passages.ts'
import type { ViewState } from '../../view/state.ts'

export interface Walk {
  /** From 0; -1 where no passage is opened. */
  readonly at: number
  readonly previous: Passage | undefined
  readonly next: Passage | undefined
}

/**
 * The passage that is in focus and pointed at, and its neighbours. From a place that is no passage: those before and after
 * it, through the documents in their order. From nowhere, the first one comes next.
 */
export function walkFrom(passages: readonly Passage[], state: ViewState, documents: readonly string[]): Walk {
  const { focus, span } = state
  const here = passages.findIndex((one) => focus[0] === one.claim && isAt(state, one))
  const at = here >= 0 ? here : passages.findIndex((one) => isAt(state, one))
  if (at >= 0 || span === null) return { at, previous: passages[at - 1], next: passages[at + 1] }
  const place = documents.indexOf(span.document)
  const follows = ({ document, span: [start] }: Passage): boolean =>
    document === span.document ? start >= span.span[0] : documents.indexOf(document) > place
  const after = passages.findIndex(follows)
  return { at, previous: passages[(after < 0 ? passages.length : after) - 1], next: passages[after] }
}
