/** graphology's serialised graphs, of any type. */
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign.ts'
import { isObject, wordsOf, type JsonObject } from './json.ts'
import { idIn, objectsOf, unexpected } from './lists.ts'
import type { Note } from './opening.ts'
import { edgeOf, nodeOf, Plans, Row } from './records.ts'

/** Whether a value has graphology's shape: nodes with keys, whose attributes stand apart. */
export function isGraphology(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value['nodes'])) return false
  const [first] = value['nodes'] as readonly unknown[]
  const isKeyed = isObject(first) && 'key' in first && !('id' in first)
  return isKeyed || (isObject(value['options']) && (value['edges'] === undefined || Array.isArray(value['edges'])))
}

/** Sigma draws y upwards. */
const upright = ({ place, ...node }: ForeignNode): ForeignNode => ({
  ...node,
  place: place ? [place[0], -place[1]] : null,
})

/** A graph that graphology has exported. */
export function readGraphology(value: unknown, path: string, note: (note: Note) => void): ForeignGraph {
  if (!isObject(value)) return unexpected(path, '', value, '{ }')
  const names = new Map<string, string>()
  const plans = { nodes: new Plans('node', []), edges: new Plans('edge', []) }
  const rowOf = (of: 'nodes' | 'edges', object: JsonObject, place: number): Row => {
    const attributes = object['attributes'] ?? {}
    if (!isObject(attributes)) return unexpected(path, `${of}.${place}.attributes`, attributes, '{ }')
    return new Row(plans[of].for(Object.keys(attributes)), Object.values(attributes))
  }
  const nodes = objectsOf(value['nodes'], path, 'nodes').map((node, place) =>
    upright(nodeOf(idIn(node, 'key', path, `nodes.${place}`), rowOf('nodes', node, place), names)),
  )
  const isUndirected = isObject(value['options']) && value['options']['type'] === 'undirected'
  const edges: readonly ForeignEdge[] = objectsOf(value['edges'], path, 'edges').map((edge, place) => {
    const at = `edges.${place}`
    const id = wordsOf(edge['key']) || null
    const [source, target] = [idIn(edge, 'source', path, at), idIn(edge, 'target', path, at)]
    const directed = !(edge['undirected'] === true || isUndirected)
    return edgeOf({ id, source, target, directed }, rowOf('edges', edge, place), names)
  })
  const about = isObject(value['attributes']) ? value['attributes'] : {}
  const lost = Object.keys(about).filter((name) => name !== 'title' && name !== 'name')
  if (lost.length > 0) note({ note: 'left-out', what: 'attributes', count: lost.length, example: lost[0] ?? '' })
  return { title: wordsOf(about['title'] ?? about['name']) || null, nodes, edges, names: Object.fromEntries(names) }
}
