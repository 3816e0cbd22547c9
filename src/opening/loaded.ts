/** What was brought in from a source, step by step, as a graph file: a fold, so that the same steps give the same picture. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { groundings, type GraphFile, type Place } from '../../graph/schema.ts'
import { withBrought } from '../places/brought.ts'
import type { ForeignEdge, ForeignNode, ForeignTerm } from '../sources/foreign.ts'
import { graphFileOf } from '../sources/graphFileOf.ts'
import type { EdgeId, Evidence, Property, Term, Thing } from '../sources/source.ts'
import { localName } from '../sources/terms.ts'
import { scriptOf } from '../sources/scriptOf.ts'
import type { LoadStep } from '../view/load.ts'

/** What a source answered to one step. */
export interface Brought {
  readonly step: LoadStep
  /** The node itself, or neighbours. */
  readonly things: readonly Thing[]
  /** What else is told of the node. */
  readonly properties: readonly Property[]
  /** The relation as the source names it. */
  readonly relation: Term | null
  readonly isPartial: boolean
  /** The id after which the next page begins; null: there is none. */
  readonly next: string | null
  /** How many that the step names are not there. */
  readonly missing: number
}

/** A source by its name, and its address as a link has it. */
export interface Origin {
  readonly name: string
  readonly data: string
}

function nodeOf({ id, label, lang, translations, kinds }: Thing, properties: readonly Property[]): ForeignNode {
  const told = properties.map(({ name, values }): [string, string] => [name.label, values.join(' | ')])
  return { id, label, lang, translations, kind: kinds[0]?.id ?? null, properties: Object.fromEntries(told) }
}

/** The edges of a step, as the source names them. */
export function edgeIdsOf({ step, things }: Brought): readonly EdgeId[] {
  if (step.step === 'node') return []
  const { node, relation, direction } = step
  return things.map(({ id }) =>
    direction === 'out' ? { source: node, relation, target: id } : { source: id, relation, target: node },
  )
}

/** What is known to speak for an edge; undefined: that is not known yet. */
export type KnownEvidence = (edge: EdgeId) => readonly Evidence[] | undefined

/** A source without a name of its own is told by its address, which leads there. */
const calledOf = ({ id, label }: Term): string => (label === localName(id) ? id : label)

/** An edge of which the evidence has not come goes through the file under this id, and loses it there. */
const awaitedId = 'awaited'

function edgeOf(edge: EdgeId, all: readonly Evidence[] | undefined): ForeignEdge {
  if (all === undefined) return { ...edge, id: awaitedId, directed: true, properties: {} }
  const quotes = all.flatMap(({ quote, document, body }) =>
    quote === null ? [] : [{ quote, document: document?.label ?? null, body: body?.label ?? null }],
  )
  // A source that is only named is no passage: it is told among the properties.
  const named = all.flatMap(({ quote, document, body }) => (quote === null ? (document ?? body ?? []) : []))
  const properties: Record<string, string> =
    named.length === 0 ? {} : { source: [...new Set(named.map(calledOf))].join(' | ') }
  const best = groundings.find((one) => all.some(({ grounding }) => grounding === one)) ?? null
  return { ...edge, directed: true, grounding: best, properties, quotes }
}

function placesOf(all: readonly Brought[]): ReadonlyMap<string, Place> {
  return all.reduce<ReadonlyMap<string, Place>>((places, { step, things }) => {
    const coming = things.map(({ id }) => id)
    if (step.step === 'node') return withBrought(places, null, coming)
    const standing = places.has(step.node) ? places : withBrought(places, null, [step.node])
    return withBrought(standing, step.node, coming)
  }, new Map())
}

const emptyOf = ({ name, data }: Origin): GraphFile => ({
  options: { type: 'directed', multi: true, allowSelfLoops: true },
  attributes: {
    format: 'verbatim-graph',
    version: 1,
    edition: bytesToHex(sha256(utf8ToBytes(data))),
    title: { en: name },
    about: { responsible: '', address: null, licence: {} },
    vocabulary: { kinds: [], relations: [], initiatives: [] },
    bodies: [],
    documents: [],
    claims: [],
    figures: [],
    derived: { places: { given: {} } },
    'opened-from': { name, format: 'sparql' },
  },
  nodes: [],
  edges: [],
})

/** Kinds and relations under the names that the source has for them. */
const termsOf = (named: ReadonlyMap<string, Term>): ReadonlyMap<string, ForeignTerm> =>
  new Map(
    [...named].map(([id, { label, translations }]) => [id, { name: translations ?? { [scriptOf(label)]: label } }]),
  )

export interface Loaded {
  readonly file: GraphFile
  /** Keys of the edges of which it is not known yet what speaks for them. */
  readonly awaited: ReadonlySet<string>
}

/** An edge is called by its ends and relation alone, so that it keeps its name when its evidence comes. */
function settled(edges: GraphFile['edges']): { edges: GraphFile['edges']; awaited: ReadonlySet<string> } {
  const awaited = new Set<string>()
  const named = edges.map((edge) => {
    const { 'source-id': id, ...attributes } = edge.attributes
    const key = [edge.source, attributes.relation, edge.target].join('--')
    if (id === awaitedId) awaited.add(key)
    return { ...edge, key, attributes }
  })
  return { edges: named, awaited }
}

/** The graph of all that was brought. Nodes and relations have keys in the order in which they came, so later steps change none. */
export function loadedFile(all: readonly Brought[], origin: Origin, known: KnownEvidence): Loaded {
  const things = new Map<string, ForeignNode>()
  const named = new Map<string, Term>()
  for (const { step, things: own, properties, relation } of all) {
    if (step.step !== 'node' && !things.has(step.node))
      things.set(step.node, { id: step.node, label: null, kind: null, properties: {} })
    for (const thing of own) {
      const before = things.get(thing.id)
      const node = nodeOf(thing, step.step === 'node' ? properties : [])
      // What is told of it when it is begun from is more than what a neighbour's list tells.
      things.set(thing.id, before ? { ...node, properties: { ...before.properties, ...node.properties } } : node)
      for (const kind of thing.kinds) named.set(kind.id, kind)
    }
    if (relation) named.set(relation.id, relation)
  }
  if (things.size === 0) return { file: emptyOf(origin), awaited: new Set() }
  const nodes = [...things.values()]
  const edges = all.flatMap(edgeIdsOf).map((edge) => edgeOf(edge, known(edge)))
  const content = JSON.stringify([nodes, edges, [...named.values()]])
  const { file } = graphFileOf(
    { title: origin.name, nodes, edges, terms: termsOf(named) },
    { name: origin.name, format: 'sparql', sha256: bytesToHex(sha256(utf8ToBytes(content))) },
  )
  const places = placesOf(all)
  const given = file.nodes.map(({ key, attributes }): [string, [number, number]] => {
    const [x, y] = places.get(attributes['source-id'] ?? key) ?? [0, 0]
    return [key, [x, y]]
  })
  const derived = { ...file.attributes.derived, places: { given: Object.fromEntries(given) } }
  const { edges: settledEdges, awaited } = settled(file.edges)
  return { file: { ...file, attributes: { ...file.attributes, derived }, edges: settledEdges }, awaited }
}
