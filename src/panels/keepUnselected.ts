import { initial, type ViewState } from '../view/state.ts'
import { change } from '../view/steer.ts'

/**
 * A function from a view to the same view without what is selected. It answers with the very same value as long as
 * nothing else changes, so that a list of hundreds of links need not follow each selection.
 */
export function keepUnselected(): (state: ViewState) => ViewState {
  let last = initial
  return (state) => {
    const next = change(state, { focus: [], span: null, paths: false })
    if (JSON.stringify(next) !== JSON.stringify(last)) last = next
    return last
  }
}
