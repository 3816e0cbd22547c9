/** Cytoscape's JSON: of the library, of the desktop program (cyjs), and our own. */
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign.ts'
import { idOf, isObject, wordsOf, type JsonObject } from './json.ts'
import { idIn, objectsOf, unexpected } from './lists.ts'
import type { Note } from './opening.ts'
import { edgeOf, nodeOf, Plans, Row } from './records.ts'

const isElement = (value: unknown): boolean => isObject(value) && isObject(value['data'])
const startsWithElement = (value: unknown): boolean => Array.isArray(value) && isElement(value[0])

/** Whether a value has elements with their data apart: as a list, or as nodes and edges. */
export function isCytoscape(value: unknown): boolean {
  if (!isObject(value)) return startsWithElement(value)
  const { elements } = value
  return startsWithElement(elements) || isObject(elements) || startsWithElement(value['nodes'])
}

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

/** What the desktop program keeps for itself, and what networkx writes twice. */
const ofPrograms = ['id', 'SUID', 'selected', 'value', 'source', 'target', 'parent', 'key']

/** A graph of elements. A compound node holds its children: each is linked to its parent. */
export function readCytoscape(value: unknown, path: string, note: (note: Note) => void): ForeignGraph {
  const { nodes, edges } = elementsOf(value, path)
  const names = new Map<string, string>()
  const plans = { nodes: new Plans('node', ofPrograms), edges: new Plans('edge', ofPrograms) }
  const dataOf = (element: JsonObject, at: string): JsonObject =>
    isObject(element['data']) ? element['data'] : unexpected(path, `${at}.data`, element['data'], '{ }')
  const rowOf = (data: JsonObject, of: Plans): Row => new Row(of.for(Object.keys(data)), Object.values(data))
  const inside: ForeignEdge[] = []
  const read = nodes.map((element, place): ForeignNode => {
    const at = `nodes.${place}`
    const data = dataOf(element, at)
    const id = idIn(data, 'id', path, `${at}.data`)
    const parent = idOf(data['parent'])
    if (parent !== null && parent !== '')
      inside.push({ source: id, target: parent, relation: 'parent', directed: true, properties: {} })
    const node = nodeOf(id, rowOf(data, plans.nodes), names)
    return { ...node, place: placeOf(element) ?? node.place ?? null }
  })
  const isUndirected = isObject(value) && value['directed'] === false
  const linked = edges.map((element, place): ForeignEdge => {
    const at = `edges.${place}`
    const data = dataOf(element, at)
    const [source, target] = [idIn(data, 'source', path, `${at}.data`), idIn(data, 'target', path, `${at}.data`)]
    return edgeOf({ id: idOf(data['id']), source, target, directed: !isUndirected }, rowOf(data, plans.edges), names)
  })
  const about = isObject(value) && isObject(value['data']) ? value['data'] : {}
  const drawn = isObject(value) && Array.isArray(value['style']) ? value['style'].length : 0
  if (drawn > 0) note({ note: 'left-out', what: 'style', count: drawn, example: 'style' })
  const title = wordsOf(about['title'] ?? about['name'] ?? about['shared_name']) || null
  return { title, nodes: read, edges: [...linked, ...inside], names: Object.fromEntries(names) }
}
