import type { DocumentSpan } from '../../view/state.ts'
import { change } from '../../view/steer.ts'
import type { Desk } from '../desk.ts'

/** The absolute address of a place in a text, with whatever else the view is. */
export function placeLink({ state, href }: Pick<Desk, 'state' | 'href'>, place: DocumentSpan): string {
  return new URL(href(change(state, { view: 'source', span: place })), document.baseURI).href
}
