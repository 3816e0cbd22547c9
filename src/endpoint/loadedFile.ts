/** The answers to all load steps as one graph file. It depends on the steps alone, so the same link gives the same picture. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { groundings, type GraphFile, type Place } from '../../graph/schema.ts'
import { withLoaded } from '../layout/loadedPlaces.ts'
import type { ForeignEdge, ForeignNode, ForeignTerm } from '../formats/read/foreign.ts'
import { graphFileOf } from '../formats/read/graphFileOf.ts'
import type { EdgeId, SourceEvidence, Property, SourceTerm, Thing } from './source.ts'
import { localName } from '../formats/rdf/terms.ts'
import { scriptOf } from '../formats/read/scriptOf.ts'
import type { LoadStep } from '../link/loadSteps.ts'

/** What a source answered to one step. */
export interface LoadedStep {
  readonly step: LoadStep
  /** The node itself, or neighbours. */
  readonly things: readonly Thing[]
  /** Of the node itself; empty for neighbours. */
  readonly properties: readonly Property[]
  /** The relation of the neighbours, as the source names it. */
  readonly relation: SourceTerm | null
  readonly isPartial: boolean
  /** The id after which the next page begins; null: there is none. */
  readonly next: string | null
  /** How many things that the step names do not exist at the source. */
  readonly missing: number
}

/** The name of a source, and its address as it stands in a link. */
export interface SourceOrigin {
  readonly name: string
  readonly data: string
}

function nodeOf(
  { id, label, lang, translations, short = {}, kinds }: Thing,
  properties: readonly Property[],
): ForeignNode {
  const entries = properties.map(({ name, values }): [string, string] => [name.label, values.join(' | ')])
  return { id, label, lang, translations, short, kind: kinds[0]?.id ?? null, properties: Object.fromEntries(entries) }
}

/** The edges of a step, as the source names them. */
export function edgeIdsOf({ step, things }: LoadedStep): readonly EdgeId[] {
  if (step.step === 'node') return []
  const { node, relation, direction } = step
  return things.map(({ id }) =>
    direction === 'out' ? { source: node, relation, target: id } : { source: id, relation, target: node },
  )
}

/** The evidence of an edge; undefined: it has not come yet. */
export type KnownEvidence = (edge: EdgeId) => readonly SourceEvidence[] | undefined

/** A document without a name is called by its address, which leads there. */
const calledOf = ({ id, label }: SourceTerm): string => (label === localName(id) ? id : label)

/** Marks edges whose evidence has not come, until `settled` takes the mark off again. */
const awaitedId = 'awaited'

function edgeOf(edge: EdgeId, all: readonly SourceEvidence[] | undefined): ForeignEdge {
  if (all === undefined) return { ...edge, id: awaitedId, directed: true, properties: {} }
  const quotes = all.flatMap(({ quote, document, body }) =>
    quote === null ? [] : [{ quote, document: document?.label ?? null, body: body?.label ?? null }],
  )
  // A document that is only named is no passage: it becomes a property.
  const named = all.flatMap(({ quote, document, body }) => (quote === null ? (document ?? body ?? []) : []))
  const properties: Record<string, string> =
    named.length === 0 ? {} : { source: [...new Set(named.map(calledOf))].join(' | ') }
  const best = groundings.find((one) => all.some(({ grounding }) => grounding === one)) ?? null
  return { ...edge, directed: true, grounding: best, properties, quotes }
}

function placesOf(all: readonly LoadedStep[]): ReadonlyMap<string, Place> {
  return all.reduce<ReadonlyMap<string, Place>>((places, { step, things }) => {
    const coming = things.map(({ id }) => id)
    if (step.step === 'node') return withLoaded(places, null, coming)
    const before = places.has(step.node) ? places : withLoaded(places, null, [step.node])
    return withLoaded(before, step.node, coming)
  }, new Map())
}

const emptyOf = ({ name, data }: SourceOrigin): GraphFile => ({
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

/** Kinds and relations with the names that the source has for them. */
const termsOf = (named: ReadonlyMap<string, SourceTerm>): ReadonlyMap<string, ForeignTerm> =>
  new Map(
    [...named].map(([id, { label, translations }]) => [id, { name: translations ?? { [scriptOf(label)]: label } }]),
  )

export interface Loaded {
  readonly file: GraphFile
  /** Keys of the edges whose evidence has not come. */
  readonly awaited: ReadonlySet<string>
}

/** The key of an edge is made of its ends and relation alone, so that it stays the same when the evidence comes. */
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

/** The graph of all answers. Keys are given in the order of the steps, so later steps change none. */
export function loadedFile(all: readonly LoadedStep[], origin: SourceOrigin, known: KnownEvidence): Loaded {
  const things = new Map<string, ForeignNode>()
  const named = new Map<string, SourceTerm>()
  for (const { step, things: own, properties, relation } of all) {
    if (step.step !== 'node' && !things.has(step.node))
      things.set(step.node, { id: step.node, label: null, kind: null, properties: {} })
    for (const thing of own) {
      const before = things.get(thing.id)
      const node = nodeOf(thing, step.step === 'node' ? properties : [])
      // A step about the node itself gives more than a list of neighbours in which it stands.
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
