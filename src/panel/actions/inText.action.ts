import { focusedSpans, inText } from '../../evidence/passages.ts'
import { select } from '../../link/steer.ts'
import type { Action } from './action.ts'

/** The first passage of a node or an edge, in its text. The panels of passages and figures have their own way there. */
export const inTextAction: Action = {
  id: 'inText',
  offer: ({ model, state }, words, { kind, key }) => {
    const [place] = kind === 'node' || kind === 'edge' ? focusedSpans(model, { focus: [key] }) : []
    if (place === undefined || !model.documents.has(place.document)) return null
    return { name: words.inText, outcome: { to: inText(select(state, key), place, true) } }
  },
}
