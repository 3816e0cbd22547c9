/** Going from passage to passage in the texts. */
import { isAt, type Passage } from '../evidence/passages.ts'
import type { ViewState } from '../link/viewState.ts'

export interface Walk {
  /** The index of the present passage; -1: there is none. */
  readonly at: number
  readonly previous: Passage | undefined
  readonly next: Passage | undefined
}

/**
 * The present passage, the previous and the next one. At a place that is no passage, they are those before and after it
 * in the order of the documents. Without a place, the first passage is next.
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
