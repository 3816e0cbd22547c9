/** Node-link JSON: networkx, d3 and many others. */
import { fits } from './fieldNames.ts'
import type { ForeignGraph } from './foreign.ts'
import { Gathering } from './gathering.ts'
import { idOf, isObject, wordsOf, type JsonObject } from './json.ts'
import { fieldsOf } from './jsonFields.ts'
import { idIn, objectsOf, unexpected } from './lists.ts'
import type { Note } from './opening.ts'

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

/** Gives the ends of links as ids. d3 numbers the nodes where they have no ids. */
function endsOf(links: readonly JsonObject[], ids: readonly string[], name: string | null) {
  const [from, to] = endNames.find(([one]) => links[0] && one in links[0]) ?? endNames[0]
  const known = new Set(ids)
  const isPlace = (end: unknown): boolean => Number.isInteger(end) && Number(end) >= 0 && Number(end) < ids.length
  const byPlace =
    links.length > 0 &&
    links.every((link) =>
      [from, to].every((end) => isPlace(idWithin(link[end], name)) && !known.has(String(idWithin(link[end], name)))),
    )
  const endOf = (link: JsonObject, end: string, path: string, at: string): string => {
    const id = idWithin(link[end], name)
    if (byPlace) return ids[Number(id)] ?? ''
    return idOf(id) ?? unexpected(path, `${at}.${end}`, link[end], 'a string or a number')
  }
  return { names: [from, to] as const, endOf }
}

/** A graph whose nodes and links stand side by side. */
export function readNodeLink(value: unknown, path: string, note: (note: Note) => void): ForeignGraph {
  if (!isObject(value)) return unexpected(path, '', value, '{ }')
  const list = listIn(value)
  const nodes = objectsOf(value['nodes'], path, 'nodes')
  const links = objectsOf(value[list], path, list)
  const name = idName(nodes)
  const graph = new Gathering(path)
  // A name that is the id, too, is still the name.
  const ofNodes = new Set(name === 'id' || name === 'key' ? [name] : [])
  const ids = nodes.map((node, at) => (name === null ? String(at) : idIn(node, name, path, `nodes.${at}`)))
  for (const [at, node] of nodes.entries()) {
    const { fields, quotes } = fieldsOf(node, ofNodes)
    graph.node(ids[at] ?? '', fields, { label: null, place: null, quotes })
  }

  const { names, endOf } = endsOf(links, ids, name)
  const ofLinks = new Set([...names, 'key', 'id', 'index', 'directed'])
  for (const [at, link] of links.entries()) {
    const [source = '', target = ''] = names.map((end) => endOf(link, end, path, `${list}.${at}`))
    const { fields, quotes, directed: said } = fieldsOf(link, ofLinks)
    const own = typeof link['directed'] === 'boolean' ? link['directed'] : value['directed'] !== false
    // networkx tells edges between the same two nodes apart by keys: numbers of its own, or words that mean something.
    const key = typeof link['key'] === 'string' && ![...fields.keys()].some((one) => fits(one, 'relation'))
    const relation = key ? wordsOf(link['key']) : null
    graph.edge(source, target, fields, { id: wordsOf(link['id']) || null, relation, directed: said ?? own, quotes })
  }
  const about = isObject(value['graph']) ? value['graph'] : {}
  for (const one of Object.keys(about)) if (one !== 'name' && one !== 'title') graph.leaveOut('graph', one)
  return graph.finish(wordsOf(about['title'] ?? about['name']) || null, note)
}
