/** What a list parameter may name in a graph, in the order in which the graph declares it. */
import type { Model } from '../../graph/model.ts'
import type { ViewState } from '../../link/viewState.ts'
import { facets, figureLists, type FacetId, type FigureListId } from './facets.ts'

/** A list parameter of the registry. */
export type ListId = FacetId | FigureListId

/** All of them, in the order of links. */
export const lists = [...facets, ...figureLists]
const byId = new Map(lists.map((list) => [list.id, list]))

/** Every link of a page asks for them, and a model does not change. */
const found = new WeakMap<Model, Map<ListId, readonly string[]>>()

/** Every value of a list parameter, in the vocabulary's order. */
export function valuesOf(model: Model, list: ListId): readonly string[] {
  const known = found.get(model) ?? new Map<ListId, readonly string[]>()
  found.set(model, known)
  const values = known.get(list) ?? byId.get(list)?.values(model) ?? []
  known.set(list, values)
  return values
}

/** The list in the vocabulary's order, each value once; values that the graph does not know come last, as they came. */
export function inOrder(model: Model, list: ListId, chosen: readonly string[]): readonly string[] {
  const given = new Set(chosen)
  const known = valuesOf(model, list)
  const vocabulary = new Set(known)
  return [...known.filter((value) => given.has(value)), ...[...given].filter((value) => !vocabulary.has(value))]
}

/** Whether the list says no more than an absent one: all that the vocabulary has, and nothing unknown. */
export function namesEverything(model: Model, list: ListId, chosen: readonly string[]): boolean {
  const given = new Set(chosen)
  const known = valuesOf(model, list)
  return known.length > 0 && given.size === known.length && known.every((value) => given.has(value))
}

/** The values that a list asks for and the graph does not have. */
export function unknownValues(model: Model, list: ListId, chosen: readonly string[]): readonly string[] {
  const known = new Set(valuesOf(model, list))
  return chosen.filter((value) => !known.has(value))
}

/** Whether a list names something, but nothing that the graph knows: then it shows nothing at all. */
export function namesOnlyUnknown(model: Model, state: ViewState, list: ListId): boolean {
  const chosen = state[list]
  return chosen !== null && chosen.length > 0 && unknownValues(model, list, chosen).length === chosen.length
}
