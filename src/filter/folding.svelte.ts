/** Which groups of the filters stand open. It belongs to the page: a graph that takes another's place finds them as they were. */
import type { ViewContext } from '../workspace/viewContext.ts'
import type { FacetId } from './facets/facets.ts'

export class Folding {
  #chosen = $state.raw<Readonly<Partial<Record<FacetId, boolean>>>>({})

  /** What the reader has chosen for a group; undefined: nothing yet. */
  chosen(facet: FacetId): boolean | undefined {
    return this.#chosen[facet]
  }

  choose(facet: FacetId, isOpen: boolean): void {
    if (this.#chosen[facet] !== isOpen) this.#chosen = { ...this.#chosen, [facet]: isOpen }
  }
}

const known = new WeakMap<ViewContext, Folding>()

/** The one of a page: the filters at the side and those in the dialog share it. */
export function foldingOf(context: ViewContext): Folding {
  const found = known.get(context) ?? new Folding()
  known.set(context, found)
  return found
}
