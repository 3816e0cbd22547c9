/** Node-link JSON: networkx, d3 and many others. */
import { fits } from '../read/fieldNames.ts'
import type { ForeignGraph } from '../read/foreign.ts'
import { RowGatherer } from '../read/gatherRows.ts'
import { idOf, isObject, wordsOf, type JsonObject } from '../read/jsonValues.ts'
import { fieldsOf } from '../read/jsonFields.ts'
import { idIn, objectsOf, unexpected } from '../read/lists.ts'
import type { AddNote } from '../read/openResult.ts'

const listIn = (value: JsonObject): 'links' | 'edges' => (Array.isArray(value['links']) ? 'links' : 'edges')

/** The field that has the ids of nodes. */
function idName(nodes: readonly JsonObject[]): string | null {
  const [first] = nodes
  return ['id', 'key', 'name', 'label'].find((name) => first && idOf(first[name]) !== null) ?? null
}

/** The fields that have the ends of an edge. Some programs write the whole node there. */
const endNames = [
  ['source', 'target'],
  ['from', 'to'],
] as const
const idWithin = (end: unknown, name: string | null): unknown => (isObject(end) ? end[name ?? 'id'] : end)

/** The ends of links as ids. d3 refers to nodes by their position where they have no ids. */
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
export function readNodeLink(value: unknown, path: string, note: AddNote): ForeignGraph {
  if (!isObject(value)) return unexpected(path, '', value, '{ }')
  const list = listIn(value)
  const nodes = objectsOf(value['nodes'], path, 'nodes')
  const links = objectsOf(value[list], path, list)
  const name = idName(nodes)
  const graph = new RowGatherer(path)
  // Where names serve as ids, they are still names.
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
    const { fields, quotes, directed: ownDirection } = fieldsOf(link, ofLinks)
    const own = typeof link['directed'] === 'boolean' ? link['directed'] : value['directed'] !== false
    // networkx distinguishes parallel edges by keys: numbers have no meaning, words are taken as the relation.
    const key = typeof link['key'] === 'string' && ![...fields.keys()].some((one) => fits(one, 'relation'))
    const relation = key ? wordsOf(link['key']) : null
    graph.edge(source, target, fields, {
      id: wordsOf(link['id']) || null,
      relation,
      directed: ownDirection ?? own,
      quotes,
    })
  }
  const about = isObject(value['graph']) ? value['graph'] : {}
  for (const one of Object.keys(about)) if (one !== 'name' && one !== 'title') graph.leaveOut('graph', one)
  return graph.finish(wordsOf(about['title'] ?? about['name']) || null, note)
}
