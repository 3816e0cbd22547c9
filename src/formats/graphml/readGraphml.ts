/** GraphML as yEd, networkx and igraph write it, with groups, ports and hyperedges. */
import type { Fields } from '../csv/fieldReader.ts'
import type { ForeignGraph } from '../read/foreign.ts'
import { RowGatherer } from '../read/gatherRows.ts'
import { type AddNote, Unreadable } from '../read/openResult.ts'
import { statusListIn } from '../statusList.ts'
import { type Element, inside, readXml, textIn } from '../read/readXml.ts'

interface Declared {
  readonly of: string
  readonly name: string
  /** yEd's drawing, where the data is one. */
  readonly drawn: string | null
  readonly otherwise: string | null
}

interface Open {
  readonly name: string
  readonly attributes: Element['attributes']
  readonly fields: Map<string, string>
  label: string | null
  place: readonly [number, number] | null
  /** Of a graph: whether its edges are directed. */
  readonly directed: boolean
  /** Of a hyperedge. */
  readonly ends: { readonly node: string; readonly type: string }[]
  /** Of an edge that yEd has drawn: whether its arrows give it a direction. */
  arrows: string | null
}

const streamed = new Set(['graphml', 'graph', 'node', 'edge', 'hyperedge'])

/** The words that yEd draws at a node or an edge, the first label of each. */
function drawnLabel(drawing: Element): string | null {
  for (const name of ['NodeLabel', 'EdgeLabel'])
    for (const label of inside(drawing, name)) {
      // Elements that place a label may follow its text. `hasText="false"` marks an empty label.
      const words = label.text.trim()
      if (words !== '') return words
    }
  // UML classes and tables have their text in attributes.
  return null
}

/** Where yEd draws a node: the middle of its rectangle. */
function drawnPlace(drawing: Element): readonly [number, number] | null {
  for (const { attributes } of inside(drawing, 'Geometry')) {
    const at = (name: string): number => Number(attributes.get(name) ?? NaN)
    const [x, y] = [at('x') + (at('width') || 0) / 2, at('y') + (at('height') || 0) / 2]
    if (Number.isFinite(x) && Number.isFinite(y)) return [x, y]
  }
  return null
}

/** Reads a GraphML document. Throws `Unreadable`. */
export function readGraphml(text: string, path: string, note: AddNote): ForeignGraph {
  const gathering = new RowGatherer(path)
  const declared = new Map<string, Declared>()
  const open: Open[] = []
  const about = new Map<string, string>()
  let root = ''

  function declare({ attributes, children }: Element): void {
    const id = attributes.get('id')
    if (id === undefined) return
    const otherwise = children.find(({ name }) => name === 'default')
    const drawn = attributes.get('yfiles.type') ?? null
    const name = attributes.get('attr.name') ?? id
    declared.set(id, {
      of: attributes.get('for') ?? 'all',
      name,
      drawn,
      otherwise: otherwise ? textIn(otherwise) : null,
    })
  }

  function addData(one: Open, data: Element): void {
    const key = data.attributes.get('key') ?? ''
    const { drawn = null, name = key } = declared.get(key) ?? {}
    const picture = data.children[0]
    if (drawn === 'nodegraphics' || drawn === 'edgegraphics') {
      one.label ??= drawnLabel(data)
      one.place ??= drawnPlace(data)
      for (const { attributes } of inside(data, 'Arrows'))
        one.arrows ??= `${attributes.get('source') ?? 'none'} ${attributes.get('target') ?? 'none'}`
      return
    }
    // yEd's other drawings, ports and resources have no words.
    if (drawn !== null) return
    const words = picture ? textIn(data).trim() : data.text
    if (one.name === 'graph') {
      if (open.length === 1) about.set(name, words)
      else open.findLast((other) => other.name === 'node')?.fields.set(name, words)
    } else one.fields.set(name, words)
  }

  function filled(of: string, fields: Map<string, string>): Fields {
    for (const { of: whose, name, otherwise } of declared.values())
      if ((whose === of || whose === 'all') && otherwise !== null && otherwise !== '' && !fields.has(name))
        fields.set(name, otherwise)
    return fields
  }

  /** Where an edge declares no direction, the arrows of yEd's drawing give it. */
  function isDirected({ attributes, arrows, directed }: Open): boolean {
    const declaredDirection = attributes.get('directed')
    if (declaredDirection !== undefined) return declaredDirection === 'true' || declaredDirection === '1'
    return directed && arrows !== 'none none'
  }

  function closeHyperedge(one: Open): void {
    const id = one.attributes.get('id') ?? `hyperedge ${String(gathering.size)}`
    const fields = filled('hyperedge', one.fields)
    gathering.node(id, fields, { label: one.label, place: null, kind: 'hyperedge' })
    for (const { node, type } of one.ends) {
      const own = { id: null, relation: type === 'undir' ? null : type, directed: type !== 'undir' }
      if (type === 'in') gathering.edge(node, id, new Map(), own)
      else gathering.edge(id, node, new Map(), own)
    }
  }

  function close(one: Open): void {
    const id = one.attributes.get('id')
    if (one.name === 'node') {
      if (id === undefined) {
        gathering.leaveOut('node', one.label ?? '')
        return
      }
      gathering.node(id, filled('node', one.fields), { label: one.label, place: one.place })
      const parent = open.findLast(({ name }) => name === 'node')?.attributes.get('id')
      if (parent !== undefined) gathering.inside(id, parent)
    } else if (one.name === 'edge') {
      const [source, target] = ['source', 'target'].map((name) => one.attributes.get(name))
      if (source === undefined || target === undefined) {
        gathering.leaveOut('edge', id ?? '')
        return
      }
      const own = { id: id ?? null, relation: one.label, directed: isDirected(one) }
      gathering.edge(source, target, filled('edge', one.fields), own)
    } else if (one.name === 'hyperedge') closeHyperedge(one)
  }

  readXml(text, path, {
    streamed,
    open(name, attributes) {
      root ||= name
      if (name === 'graphml') return
      const own = attributes.get('edgedefault')
      const directed = own === undefined ? (open.at(-1)?.directed ?? true) : own !== 'undirected'
      open.push({ name, attributes, fields: new Map(), label: null, place: null, directed, ends: [], arrows: null })
    },
    close(name) {
      if (name === 'graphml') return
      const one = open.pop()
      if (one) close(one)
    },
    whole(element) {
      root ||= element.name
      const one = open.at(-1)
      if (element.name === 'key') declare(element)
      else if (!one) return
      else if (element.name === 'data') addData(one, element)
      else if (element.name === 'desc' && one.name !== 'graph') one.fields.set('desc', textIn(element).trim())
      else if (element.name === 'endpoint')
        one.ends.push({ node: element.attributes.get('node') ?? '', type: element.attributes.get('type') ?? 'undir' })
    },
  })
  if (root !== 'graphml') throw new Unreadable({ fault: 'not-this-format', path, found: root, expected: 'graphml' })
  gathering.listStatuses(statusListIn(about.get('statuses')))
  return gathering.finish(about.get('title') ?? about.get('name') ?? null, note)
}
