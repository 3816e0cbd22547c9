/** graphology's serialised graphs, of any type. */
import type { ForeignGraph } from '../read/foreign.ts'
import { RowGatherer } from '../read/gatherRows.ts'
import { isObject, wordsOf, type JsonObject } from '../read/jsonValues.ts'
import { fieldsOf } from '../read/jsonFields.ts'
import { idIn, objectsOf, unexpected } from '../read/lists.ts'
import type { AddNote } from '../read/openResult.ts'

/** Sigma draws y upwards. */
const placeOf = ({ x, y }: JsonObject): readonly [number, number] | null =>
  typeof x === 'number' && typeof y === 'number' ? [x, -y] : null

const drawn: ReadonlySet<string> = new Set(['x', 'y'])
const nothing: ReadonlySet<string> = new Set()

function attributesOf(of: 'nodes' | 'edges', object: JsonObject, place: number, path: string): JsonObject {
  const attributes = object['attributes'] ?? {}
  return isObject(attributes) ? attributes : unexpected(path, `${of}.${place}.attributes`, attributes, '{ }')
}

/** A graph that graphology has exported. */
export function readGraphology(value: unknown, path: string, note: AddNote): ForeignGraph {
  if (!isObject(value)) return unexpected(path, '', value, '{ }')
  const graph = new RowGatherer(path)
  for (const [at, node] of objectsOf(value['nodes'], path, 'nodes').entries()) {
    const attributes = attributesOf('nodes', node, at, path)
    const place = placeOf(attributes)
    const { fields, quotes } = fieldsOf(attributes, place ? drawn : nothing)
    graph.node(idIn(node, 'key', path, `nodes.${at}`), fields, { label: null, place, quotes })
  }
  const isUndirected = isObject(value['options']) && value['options']['type'] === 'undirected'
  for (const [at, edge] of objectsOf(value['edges'], path, 'edges').entries()) {
    const ends = (['source', 'target'] as const).map((end) => idIn(edge, end, path, `edges.${at}`))
    const { fields, quotes } = fieldsOf(attributesOf('edges', edge, at, path), nothing)
    const directed = !(edge['undirected'] === true || isUndirected)
    const id = wordsOf(edge['key']) || null
    graph.edge(ends[0] ?? '', ends[1] ?? '', fields, { id, relation: null, directed, quotes })
  }
  const about = isObject(value['attributes']) ? value['attributes'] : {}
  for (const name of Object.keys(about)) if (name !== 'title' && name !== 'name') graph.leaveOut('attributes', name)
  return graph.finish(wordsOf(about['title'] ?? about['name']) || null, note)
}
