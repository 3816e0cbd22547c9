/** The nodes that a search finds, for who marks them. */
import type { Model } from '../model/model.ts'
import { search } from './search.ts'
import { searchIndex } from './searchIndex.ts'

/** The best of them are marked; more would mark nothing. */
const most = 30

/** Keys, the best first. */
export function nodesFound(model: Model, query: string): readonly string[] {
  const groups = search(searchIndex(model), query, { node: most, figure: 0, claim: 0 })
  return groups.flatMap(({ sort, hits }) => (sort === 'node' ? hits.map(({ key }) => key) : []))
}
