/** The JSON Graph Format: version 1 lists the nodes, version 2 has them by id. */
import type { ForeignDocument, ForeignGraph } from '../read/foreign.ts'
import { RowGatherer } from '../read/gatherRows.ts'
import { fieldsOf, type FieldsAndPassages } from '../read/jsonFields.ts'
import { idOf, isObject, wordsOf, type JsonObject } from '../read/jsonValues.ts'
import { idIn, objectsOf, unexpected } from '../read/lists.ts'
import { statusListOf } from '../statusList.ts'
import type { AddNote } from '../read/openResult.ts'

/** An object with its place in the file. */
interface Placed {
  readonly object: JsonObject
  readonly at: string
}

const nothing: ReadonlySet<string> = new Set()
const ofGraphs: ReadonlySet<string> = new Set(['id', 'label', 'directed', 'nodes', 'edges', 'hyperedges', 'metadata'])
const ofNodes: ReadonlySet<string> = new Set(['id', 'label', 'metadata'])
const ofEdges: ReadonlySet<string> = new Set(['id', 'source', 'target', 'relation', 'directed', 'metadata'])

/** The object in a field that may be missing. */
function objectIn({ object, at }: Placed, name: string, path: string): JsonObject {
  const value = object[name] ?? {}
  return isObject(value) ? value : unexpected(path, `${at}.${name}`, value, '{ }')
}

/** All graphs of the file. */
function graphsOf(value: JsonObject, path: string): readonly Placed[] {
  const many = objectsOf(value['graphs'], path, 'graphs').map((object, at) => ({ object, at: `graphs.${at}` }))
  const { graph = null } = value
  if (graph === null) return many
  return [isObject(graph) ? { object: graph, at: 'graph' } : unexpected(path, 'graph', graph, '{ }'), ...many]
}

const hasNodes = ({ object: { nodes } }: Placed): boolean =>
  Array.isArray(nodes) ? nodes.length > 0 : isObject(nodes) && Object.keys(nodes).length > 0

/** The nodes with their ids. */
function nodesOf({ object, at }: Placed, path: string): readonly (Placed & { readonly id: string })[] {
  const nodes = object['nodes'] ?? {}
  if (!isObject(nodes))
    return objectsOf(nodes, path, 'nodes', at).map((node, place) => {
      const here = `${at}.nodes.${place}`
      return { id: idIn(node, 'id', path, here), object: node, at: here }
    })
  return Object.entries(nodes).map(([id, node]) => {
    const here = `${at}.nodes.${id}`
    return { id, object: isObject(node) ? node : unexpected(path, here, node, '{ }'), at: here }
  })
}

/** What a graph or a hyperedge is called, or else its place. */
const calledOr = ({ label, id, relation }: JsonObject, at: string): string => wordsOf(label ?? id ?? relation) || at

/** What is told of a node or an edge: in the fields of its own that have no fixed meaning, and in its metadata. */
function contentsOf(one: Placed, used: ReadonlySet<string>, path: string): FieldsAndPassages {
  const [inside, own] = [fieldsOf(objectIn(one, 'metadata', path), nothing), fieldsOf(one.object, used)]
  return {
    fields: new Map([...inside.fields, ...own.fields]),
    quotes: [...own.quotes, ...inside.quotes],
    directed: own.directed ?? inside.directed,
  }
}

const ofTitles: ReadonlySet<string> = new Set(['title', 'name'])
/** What our own files have in the metadata of the graph. */
const ofOwnMetadata: ReadonlySet<string> = new Set(['edition', 'link', 'licence', 'statuses', 'documents', 'passages'])

/** The documents of a file of ours; its passages are told to `gathering`. */
function ownDocuments(metadata: JsonObject, at: string, path: string, gathering: RowGatherer): ForeignDocument[] {
  const documents: ForeignDocument[] = []
  const names = new Map<string, string>()
  for (const [place, one] of objectsOf(metadata['documents'], path, 'documents', at).entries()) {
    const id = idIn(one, 'id', path, `${at}.documents.${place}`)
    const title = wordsOf(one['title']) || null
    const { text } = one
    if (typeof text === 'string') documents.push({ id, title, text })
    names.set(id, typeof text === 'string' ? id : (title ?? id))
  }
  for (const [place, one] of objectsOf(metadata['passages'], path, 'passages', at).entries()) {
    const document = wordsOf(one['document'])
    gathering.passage(idIn(one, 'id', path, `${at}.passages.${place}`), {
      quote: wordsOf(one['quote']),
      document: names.get(document) ?? (document || null),
      body: wordsOf(one['body']) || null,
    })
  }
  return documents
}

/** Reads the nodes, the edges, and what can only be said to be left out. */
function gather(graph: Placed, path: string, gathering: RowGatherer): void {
  const { object, at } = graph
  for (const node of nodesOf(graph, path)) {
    const { fields, quotes } = contentsOf(node, ofNodes, path)
    gathering.node(node.id, fields, { label: wordsOf(node.object['label']) || null, place: null, quotes })
  }
  for (const [place, edge] of objectsOf(object['edges'], path, 'edges', at).entries()) {
    const here = `${at}.edges.${place}`
    const [source = '', target = ''] = ['source', 'target'].map((end) => idIn(edge, end, path, here))
    const { fields, quotes, directed } = contentsOf({ object: edge, at: here }, ofEdges, path)
    const ownDirection = typeof edge['directed'] === 'boolean' ? edge['directed'] : directed
    gathering.edge(source, target, fields, {
      id: idOf(edge['id']),
      relation: wordsOf(edge['relation']) || null,
      directed: ownDirection ?? object['directed'] !== false,
      quotes,
    })
  }
  for (const [place, one] of objectsOf(object['hyperedges'], path, 'hyperedges', at).entries())
    gathering.leaveOut('hyperedge', calledOr(one, `${at}.hyperedges.${place}`))
  for (const name of Object.keys(object)) if (!ofGraphs.has(name)) gathering.leaveOut('graph', name)
}

/** The first graph of the file that has nodes. Other graphs and hyperedges are noted as left out. */
export function readJgf(value: unknown, path: string, note: AddNote): ForeignGraph {
  if (!isObject(value)) return unexpected(path, '', value, '{ }')
  const graphs = graphsOf(value, path)
  const graph = graphs.find(hasNodes) ?? graphs[0] ?? unexpected(path, 'graph', value['graph'], '{ }')
  const gathering = new RowGatherer(path)
  for (const other of graphs) if (other !== graph) gathering.leaveOut('graph', calledOr(other.object, other.at))
  gather(graph, path, gathering)

  const metadata = objectIn(graph, 'metadata', path)
  const isOurs = typeof metadata['edition'] === 'string' && Array.isArray(metadata['passages'])
  const documents = isOurs ? ownDocuments(metadata, `${graph.at}.metadata`, path, gathering) : []
  if (isOurs) gathering.listStatuses(statusListOf(metadata['statuses']))
  const used = isOurs ? ofOwnMetadata : ofTitles
  for (const name of Object.keys(metadata)) if (!used.has(name)) gathering.leaveOut('metadata', name)
  const title = wordsOf(graph.object['label']) || wordsOf(metadata['title'] ?? metadata['name'])
  return { ...gathering.finish(title || null, note), documents }
}
