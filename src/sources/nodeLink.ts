/** Node-link JSON: networkx, d3 and many others. */
import type { ForeignEdge, ForeignGraph } from './foreign.ts'
import { idOf, isObject, wordsOf, type JsonObject } from './json.ts'
import { idIn, objectsOf, unexpected } from './lists.ts'
import type { Note } from './opening.ts'
import { edgeOf, nodeOf, Plans, Row } from './records.ts'

const listIn = (value: JsonObject): 'links' | 'edges' => (Array.isArray(value['links']) ? 'links' : 'edges')

/** Whether a value has nodes and links side by side. */
export const isNodeLink = (value: unknown): boolean =>
  isObject(value) && Array.isArray(value['nodes']) && (Array.isArray(value['links']) || Array.isArray(value['edges']))

/** What nodes call their ids. */
function idName(nodes: readonly JsonObject[]): string | null {
  const [first] = nodes
  return ['id', 'key', 'name', 'label'].find((name) => first && idOf(first[name]) !== null) ?? null
}

/** What an edge calls its ends. Some programs write the node itself there. */
const endNames = [
  ['source', 'target'],
  ['from', 'to'],
] as const
const idWithin = (end: unknown, name: string | null): unknown => (isObject(end) ? end[name ?? 'id'] : end)

/** A graph whose nodes and links stand side by side. */
export function readNodeLink(value: unknown, path: string, note: (note: Note) => void): ForeignGraph {
  if (!isObject(value)) return unexpected(path, '', value, '{ }')
  const list = listIn(value)
  const given = objectsOf(value['nodes'], path, 'nodes')
  const links = objectsOf(value[list], path, list)
  const name = idName(given)
  const names = new Map<string, string>()
  // A name that is the id, too, is still the name.
  const ofNodes = new Plans('node', name === 'id' || name === 'key' ? [name] : [])
  const rowOf = (object: JsonObject, of: Plans): Row => new Row(of.for(Object.keys(object)), Object.values(object))
  const nodes = given.map((node, place) =>
    nodeOf(name === null ? String(place) : idIn(node, name, path, `nodes.${place}`), rowOf(node, ofNodes), names),
  )

  const [from, to] = endNames.find(([one]) => links[0] && one in links[0]) ?? endNames[0]
  const ofLinks = new Plans('edge', [from, to, 'key', 'id', 'index', 'directed'])
  const ids = new Set(nodes.map(({ id }) => id))
  const ends = (link: JsonObject): readonly unknown[] => [from, to].map((end) => idWithin(link[end], name))
  // d3 numbers the nodes where they have no ids.
  const isPlace = (end: unknown): boolean => Number.isInteger(end) && Number(end) >= 0 && Number(end) < nodes.length
  const byPlace =
    links.length > 0 && links.every((link) => ends(link).every((end) => isPlace(end) && !ids.has(String(end))))
  const endOf = (link: JsonObject, end: string, at: string): string => {
    const id = idWithin(link[end], name)
    if (byPlace) return nodes[Number(id)]?.id ?? ''
    return idOf(id) ?? unexpected(path, `${at}.${end}`, link[end], 'a string or a number')
  }
  const edges = links.map((link, place): ForeignEdge => {
    const at = `${list}.${place}`
    const directed = typeof link['directed'] === 'boolean' ? link['directed'] : value['directed'] !== false
    const edge = edgeOf(
      { id: wordsOf(link['id']) || null, source: endOf(link, from, at), target: endOf(link, to, at), directed },
      rowOf(link, ofLinks),
      names,
    )
    // networkx tells edges between the same two nodes apart by keys: numbers of its own, or words that mean something.
    const key = typeof link['key'] === 'string' ? link['key'] : null
    return edge.relation === null && key !== null ? { ...edge, relation: key } : edge
  })
  const about = isObject(value['graph']) ? value['graph'] : {}
  const lost = Object.keys(about).filter((one) => one !== 'name' && one !== 'title')
  if (lost.length > 0) note({ note: 'left-out', what: 'graph', count: lost.length, example: lost[0] ?? '' })
  return { title: wordsOf(about['title'] ?? about['name']) || null, nodes, edges, names: Object.fromEntries(names) }
}
