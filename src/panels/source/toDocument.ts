import type { Document } from '../../../graph/schema.ts'
import { inText } from '../../view/passages.ts'
import type { ViewState } from '../../view/state.ts'
import { textBlocks } from '../../view/textBlocks.ts'

/** The view of a document's beginning: its first heading or paragraph, pointed at. */
export function toDocument(state: ViewState, document: Document, isBeside: boolean): ViewState {
  const [first] = textBlocks(document)
  return inText(state, { document: document.id, span: first?.span ?? [0, 0] }, isBeside)
}
