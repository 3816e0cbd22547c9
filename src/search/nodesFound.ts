/** The nodes that a search finds, to be marked on the canvas. */
import type { Model } from '../graph/model.ts'
import { search } from './search.ts'
import { searchIndex } from './searchIndex.ts'

/** Only the best are marked; marking very many would make none stand out. */
const most = 30

/** Keys, the best first. */
export function nodesFound(model: Model, query: string): readonly string[] {
  const groups = search(searchIndex(model), query, { node: most })
  return groups.flatMap(({ sort, hits }) => (sort === 'node' ? hits.map(({ key }) => key) : []))
}
