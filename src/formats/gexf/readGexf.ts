/** GEXF 1.1 to 1.3, as Gephi, Gephi Lite, networkx and graphology write it. */
import type { Fields } from '../csv/fieldReader.ts'
import type { ForeignGraph } from '../read/foreign.ts'
import { RowGatherer } from '../read/gatherRows.ts'
import { type AddNote, Unreadable } from '../read/openResult.ts'
import { type Element, inside, readXml, textIn } from '../read/readXml.ts'

interface Declared {
  readonly title: string
  readonly otherwise: string | null
}

/** A node or an edge whose element is not closed yet. */
interface Open {
  readonly of: 'node' | 'edge'
  readonly attributes: Element['attributes']
  readonly fields: Map<string, string>
  place: readonly [number, number] | null
}

const streamed = new Set(['gexf', 'graph', 'nodes', 'node', 'edges', 'edge'])

/** Values of a list, which GEXF writes with bars, commas or semicolons between them, or in brackets. */
const shownValue = (value: string, type: string): string =>
  type.startsWith('list')
    ? value
        .replace(/^\s*\[|\]\s*$/gu, '')
        .split(/\s*[|;,]\s*/u)
        .filter((one) => one !== '')
        .join(' | ')
    : value

/** A number of an attribute; null where there is none. */
function numberIn(element: Element, name: string): number | null {
  const value = Number(element.attributes.get(name) ?? NaN)
  return Number.isFinite(value) ? value : null
}

/** The time during which something existed, in GEXF's notation. */
const spellOf = (attributes: Element['attributes']): string =>
  [
    attributes.get('start') ?? attributes.get('startopen') ?? '',
    attributes.get('end') ?? attributes.get('endopen') ?? '',
  ].join('…')

/** Reads a GEXF document. Throws `Unreadable`. */
export function readGexf(text: string, path: string, note: AddNote): ForeignGraph {
  const gathering = new RowGatherer(path)
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() }
  const types = new Map<string, string>()
  const open: Open[] = []
  let title: string | null = null
  let directedByDefault = false
  let root = ''

  function declare(element: Element): void {
    const of = element.attributes.get('class') === 'edge' ? 'edge' : 'node'
    for (const one of element.children) {
      const id = one.attributes.get('id')
      if (one.name !== 'attribute' || id === undefined) continue
      const otherwise = one.children.find(({ name }) => name === 'default')
      const name = one.attributes.get('title') ?? id
      declared[of].set(id, { title: name, otherwise: otherwise ? otherwise.text.trim() : null })
      types.set(`${of} ${id}`, one.attributes.get('type') ?? 'string')
    }
  }

  function addValues(values: Element, of: 'node' | 'edge', fields: Map<string, string>): void {
    for (const one of values.children) {
      const id = one.attributes.get('for') ?? one.attributes.get('id')
      if (id === undefined) continue
      const name = declared[of].get(id)?.title ?? id
      const value = shownValue(one.attributes.get('value') ?? textIn(one), types.get(`${of} ${id}`) ?? 'string')
      const during = one.attributes.has('start') || one.attributes.has('end') ? ` (${spellOf(one.attributes)})` : ''
      const before = fields.get(name)
      fields.set(name, before === undefined ? value + during : `${before} | ${value}${during}`)
    }
  }

  /** The fields, completed by the defaults of the file. */
  function filled(of: 'node' | 'edge', { fields, attributes }: Open): Fields {
    for (const { title: name, otherwise } of declared[of].values())
      if (otherwise !== null && otherwise !== '' && !fields.has(name)) fields.set(name, otherwise)
    if (['start', 'end', 'startopen', 'endopen'].some((name) => attributes.has(name)))
      fields.set('spell', spellOf(attributes))
    return fields
  }

  function closeNode(one: Open): void {
    const id = one.attributes.get('id')
    if (id === undefined) {
      gathering.leaveOut('node', one.attributes.get('label') ?? '')
      return
    }
    const label = one.attributes.get('label') ?? null
    gathering.node(id, filled('node', one), { label, place: one.place })
    // In hierarchies a node is nested in its parent or names it.
    const parent = one.attributes.get('pid') ?? open.at(-1)?.attributes.get('id')
    if (parent !== undefined) gathering.inside(id, parent)
  }

  function closeEdge(one: Open): void {
    const { attributes } = one
    const type = attributes.get('type') ?? ''
    const directed = type === 'directed' || type === 'mutual' || (type !== 'undirected' && directedByDefault)
    const kind = attributes.get('kind')
    const label = attributes.get('label')
    const weight = attributes.get('weight')
    const fields = new Map(filled('edge', one))
    if (weight !== undefined && Number(weight) !== 1 && !fields.has('weight')) fields.set('weight', weight)
    if (kind !== undefined && label !== undefined && kind !== label && !fields.has('kind')) fields.set('kind', kind)
    const [source, target] = [attributes.get('source'), attributes.get('target')]
    const id = attributes.get('id') ?? null
    if (source === undefined || target === undefined) {
      gathering.leaveOut('edge', id ?? '')
      return
    }
    const own = { id, relation: label || kind || null, directed }
    gathering.edge(source, target, fields, own)
    if (type === 'mutual') gathering.edge(target, source, fields, { ...own, id: null })
  }

  readXml(text, path, {
    streamed,
    open(name, attributes) {
      root ||= name
      if (name === 'graph')
        directedByDefault = ['directed', 'mutual'].includes(attributes.get('defaultedgetype') ?? 'undirected')
      if (name === 'node' || name === 'edge') open.push({ of: name, attributes, fields: new Map(), place: null })
    },
    close(name) {
      if (name !== 'node' && name !== 'edge') return
      const one = open.pop()
      if (!one) return
      if (name === 'node') closeNode(one)
      else closeEdge(one)
    },
    whole(element) {
      root ||= element.name
      const one = open.at(-1)
      if (!one) {
        if (element.name === 'attributes') declare(element)
        else if (element.name === 'meta')
          for (const { name, text: words } of element.children)
            if (name === 'title' || (name === 'description' && title === null)) title = words.trim() || title
        return
      }
      const { of } = one
      if (element.name === 'attvalues') addValues(element, of, one.fields)
      else if (element.name === 'position') {
        const [x, y] = [numberIn(element, 'x'), numberIn(element, 'y')]
        // In Gephi y goes upward.
        if (x !== null && y !== null) one.place = [x, -y || 0]
      } else if (element.name === 'spells')
        one.fields.set('spells', [...inside(element, 'spell')].map(({ attributes }) => spellOf(attributes)).join(' | '))
      else if (element.name === 'parents')
        for (const parent of inside(element, 'parent')) {
          const id = parent.attributes.get('for')
          if (id !== undefined) gathering.inside(one.attributes.get('id') ?? '', id)
        }
    },
  })
  if (root !== 'gexf') throw new Unreadable({ fault: 'not-this-format', path, found: root, expected: 'gexf' })
  return gathering.finish(title, note)
}
