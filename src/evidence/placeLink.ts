import type { DocumentSpan } from '../link/viewState.ts'
import { change } from '../link/steer.ts'
import type { ViewContext } from '../workspace/viewContext.ts'

/** The absolute address of a place in a text; all else is as in the present view. */
export function placeLink({ state, href }: Pick<ViewContext, 'state' | 'href'>, place: DocumentSpan): string {
  return new URL(href(change(state, { view: 'source', span: place })), document.baseURI).href
}
