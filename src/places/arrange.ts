/** The arrangements besides the flowers, by their names in links. */
import type { Model } from '../model/model.ts'
import { aroundFocus } from './aroundFocus.ts'
import type { Arrangement } from './arrangement.ts'
import { byPlace } from './byPlace.ts'
import { byType } from './byType.ts'

/** Null where the graph lacks what the arrangement needs, or the name is none of them. `focus`: keys of nodes. */
export function arrange(model: Model, name: string, focus: readonly string[]): Arrangement | null {
  switch (name) {
    case 'places':
      return byPlace(model)
    case 'types':
      return byType(model)
    case 'focus':
      return aroundFocus(model, focus)
    default:
      return null
  }
}
