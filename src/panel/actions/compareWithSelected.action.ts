import type { Action } from './action.ts'
import { withSelected } from './withSelected.ts'

/** A node is compared with the selected one. */
export const compareWithSelectedAction: Action = {
  id: 'compareWithSelected',
  offer: (context, words, thing) => {
    const found = withSelected(context, thing, 'compare')
    return found && { name: words.compareWithSelected(found.name), outcome: { to: found.to } }
  },
}
