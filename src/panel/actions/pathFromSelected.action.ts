import type { Action } from './action.ts'
import { withSelected } from './withSelected.ts'

/** The shortest paths from the selected node. */
export const pathFromSelectedAction: Action = {
  id: 'pathFromSelected',
  offer: (context, words, thing) => {
    const found = withSelected(context, thing, 'paths')
    return found && { name: words.pathFromSelected(found.name), outcome: { to: found.to } }
  },
}
