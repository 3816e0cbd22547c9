import type { Document } from '../../graph/schema.ts'
import { inText } from '../evidence/passages.ts'
import type { ViewState } from '../link/viewState.ts'
import { textBlocks } from '../text/textBlocks.ts'

/** The view of the first heading or paragraph of a document. */
export function toDocument(state: ViewState, document: Document, isBeside: boolean): ViewState {
  const [first] = textBlocks(document)
  return inText(state, { document: document.id, span: first?.span ?? [0, 0] }, isBeside)
}
