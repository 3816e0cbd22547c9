/** Which arrangements a graph can have, and in which one it is seen. */
import { isLarge } from '../model/large.ts'
import type { Model } from '../model/model.ts'
import { focusedNodes } from './selection.ts'
import type { ViewState } from './state.ts'

/** The names that a link may give, the usual one first. */
const arrangements = ['flowers', 'places', 'types', 'focus'] as const
export type Arranged = (typeof arrangements)[number]

const needs: Readonly<Record<Arranged, (model: Model) => boolean>> = {
  flowers: () => true,
  places: ({ nodes }) => nodes.rows.some(({ attributes: { at } }) => at !== null),
  types: ({ nodes }) => nodes.rows.some(({ attributes: { initiative } }) => initiative !== null),
  focus: ({ edges }) => edges.rows.length > 0,
}

/** What a graph has stays: it is asked for by every link of a page. */
const known = new WeakMap<Model, Map<Arranged, boolean>>()

function meets(model: Model, name: Arranged): boolean {
  const found = known.get(model) ?? new Map<Arranged, boolean>()
  known.set(model, found)
  const is = found.get(name) ?? needs[name](model)
  found.set(name, is)
  return is
}

/** A large graph is one landscape of clusters, whatever it has. */
const has = (model: Model, name: Arranged): boolean => name === 'flowers' || (!isLarge(model) && meets(model, name))

/** The arrangements that the graph has what it takes for; `focus` needs a selection besides. */
export const offered = (model: Model): readonly Arranged[] => arrangements.filter((name) => has(model, name))

/** The arrangement that is seen: `flowers` where the one asked for is unknown or lacks what it needs. */
export function arrangementOf(model: Model, state: ViewState): Arranged {
  const asked = arrangements.find((name) => name === state.arrange)
  if (asked === undefined || !has(model, asked)) return 'flowers'
  return asked === 'focus' && focusedNodes(model, state).size === 0 ? 'flowers' : asked
}
