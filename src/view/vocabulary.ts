/** What a list parameter may name in this graph, in the order in which the graph declares it. */
import { groundings } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { periodsIn, unitsIn } from './figuresListed.ts'
import { speakersIn } from './speakers.ts'
import type { Listed } from './state.ts'

function findValues(model: Model, facet: Listed): readonly string[] {
  switch (facet) {
    case 'kinds':
      return [...model.kinds.keys()]
    case 'types':
      return [...model.initiatives.keys()]
    case 'relations':
      return [...model.relations.keys()]
    case 'bodies':
      return [...model.bodies.keys()]
    case 'documents':
      return [...model.documents.keys()]
    case 'grounding':
      return groundings
    case 'speakers':
      return speakersIn(model)
    case 'units':
      return unitsIn(model)
    case 'periods':
      return periodsIn(model)
  }
}

/** Asked for by every link of a page; a model does not change. */
const found = new WeakMap<Model, Map<Listed, readonly string[]>>()

/** Every value of a list parameter, in the vocabulary's order. */
export function valuesOf(model: Model, facet: Listed): readonly string[] {
  const known = found.get(model) ?? new Map<Listed, readonly string[]>()
  found.set(model, known)
  const values = known.get(facet) ?? findValues(model, facet)
  known.set(facet, values)
  return values
}

/** The list in the vocabulary's order, each value once; values that the graph does not know come last, as they came. */
export function inOrder(model: Model, facet: Listed, list: readonly string[]): readonly string[] {
  const given = new Set(list)
  const known = valuesOf(model, facet)
  const vocabulary = new Set(known)
  return [...known.filter((value) => given.has(value)), ...[...given].filter((value) => !vocabulary.has(value))]
}

/** Whether the list says no more than an absent one: all that the vocabulary has, and nothing unknown. */
export function namesEverything(model: Model, facet: Listed, list: readonly string[]): boolean {
  const given = new Set(list)
  const known = valuesOf(model, facet)
  return known.length > 0 && given.size === known.length && known.every((value) => given.has(value))
}

/** The values that a list asks for and the graph does not have. */
export function unknownValues(model: Model, facet: Listed, list: readonly string[]): readonly string[] {
  const known = new Set(valuesOf(model, facet))
  return list.filter((value) => !known.has(value))
}
