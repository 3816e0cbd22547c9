/** Reads Cytoscape's JSON, of the library, of the desktop program (cyjs) and of our own exports. */
import type { ForeignGraph } from '../read/foreign.ts'
import { RowGatherer } from '../read/gatherRows.ts'
import { idOf, isObject, wordsOf, type JsonObject } from '../read/jsonValues.ts'
import { fieldsOf } from '../read/jsonFields.ts'
import { idIn, objectsOf, unexpected } from '../read/lists.ts'
import { statusListIn } from '../statusList.ts'
import type { AddNote } from '../read/openResult.ts'

interface Elements {
  readonly nodes: readonly JsonObject[]
  readonly edges: readonly JsonObject[]
}

const isEdge = ({ group, data }: JsonObject): boolean =>
  group === 'edges' || (group !== 'nodes' && isObject(data) && 'source' in data && 'target' in data)

function elementsOf(value: unknown, path: string): Elements {
  const elements = isObject(value) ? (value['elements'] ?? value) : value
  if (isObject(elements))
    return { nodes: objectsOf(elements['nodes'], path, 'nodes'), edges: objectsOf(elements['edges'], path, 'edges') }
  const all = objectsOf(elements, path, 'elements')
  return { nodes: all.filter((one) => !isEdge(one)), edges: all.filter(isEdge) }
}

function placeOf({ position }: JsonObject): readonly [number, number] | null {
  if (!isObject(position)) return null
  const { x, y } = position
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null
}

/** Fields that only the desktop program needs, and fields that networkx writes twice. */
const ofPrograms: ReadonlySet<string> = new Set([
  'id',
  'SUID',
  'selected',
  'value',
  'source',
  'target',
  'parent',
  'key',
])

const dataOf = (element: JsonObject, at: string, path: string): JsonObject =>
  isObject(element['data']) ? element['data'] : unexpected(path, `${at}.data`, element['data'], '{ }')

/** A graph of elements. A compound node holds its children: each is part of its parent. */
export function readCytoscape(value: unknown, path: string, note: AddNote): ForeignGraph {
  const { nodes, edges } = elementsOf(value, path)
  const graph = new RowGatherer(path)
  for (const [at, element] of nodes.entries()) {
    const data = dataOf(element, `nodes.${at}`, path)
    const id = idIn(data, 'id', path, `nodes.${at}.data`)
    const { fields, quotes } = fieldsOf(data, ofPrograms)
    graph.node(id, fields, { label: null, place: placeOf(element), quotes })
    const parent = idOf(data['parent']) ?? ''
    if (parent !== '') graph.inside(id, parent)
  }
  const isDirected = !(isObject(value) && value['directed'] === false)
  for (const [at, element] of edges.entries()) {
    const data = dataOf(element, `edges.${at}`, path)
    const ends = (['source', 'target'] as const).map((end) => idIn(data, end, path, `edges.${at}.data`))
    const { fields, quotes, directed } = fieldsOf(data, ofPrograms)
    const own = { id: idOf(data['id']), relation: null, directed: directed ?? isDirected, quotes }
    graph.edge(ends[0] ?? '', ends[1] ?? '', fields, own)
  }
  const styles = isObject(value) ? value['style'] : null
  if (Array.isArray(styles) && styles.length > 0) graph.leaveOut('style', 'style')
  const about = isObject(value) && isObject(value['data']) ? value['data'] : {}
  graph.listStatuses(statusListIn(about['statuses']))
  return graph.finish(wordsOf(about['title'] ?? about['name'] ?? about['shared_name']) || null, note)
}
