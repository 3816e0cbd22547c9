/** What was brought in from a source, step by step, as a graph file: a fold, so that the same steps give the same picture. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GraphFile, Place } from '../../graph/schema.ts'
import { withBrought } from '../places/brought.ts'
import type { ForeignEdge, ForeignNode } from '../sources/foreign.ts'
import { graphFileOf } from '../sources/graphFileOf.ts'
import type { Evidence, Property, Term, Thing } from '../sources/source.ts'
import type { LoadStep } from '../view/load.ts'

/** What a source answered to one step. */
export interface Brought {
  readonly step: LoadStep
  /** The node itself, or neighbours. */
  readonly things: readonly Thing[]
  /** What else is told of the node. */
  readonly properties: readonly Property[]
  /** What speaks for the edge to each of the neighbours, by their ids. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
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

function edgesOf({ step, things, evidence }: Brought): readonly ForeignEdge[] {
  if (step.step === 'node') return []
  const { node, relation, direction } = step
  return things.map(({ id }) => {
    const all = evidence.get(id) ?? []
    const quotes = all.flatMap(({ quote, document, body }) =>
      quote === null ? [] : [{ quote, document: document?.label ?? null, body: body?.label ?? null }],
    )
    // A source that is only named is no passage: it is told among the properties.
    const named = all.flatMap(({ quote, document, body }) => (quote === null ? (document ?? body ?? []) : []))
    const [source, target] = direction === 'out' ? [node, id] : [id, node]
    const properties: Record<string, string> =
      named.length === 0 ? {} : { source: [...new Set(named.map(({ label }) => label))].join(' | ') }
    return { source, target, relation, directed: true, properties, quotes }
  })
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

/** The graph of all that was brought. Nodes and relations have keys in the order in which they came, so later steps change none. */
export function loadedFile(all: readonly Brought[], origin: Origin): GraphFile {
  const known = new Map<string, ForeignNode>()
  const names = new Map<string, string>()
  for (const { step, things, properties, relation } of all) {
    if (step.step !== 'node' && !known.has(step.node))
      known.set(step.node, { id: step.node, label: null, kind: null, properties: {} })
    for (const thing of things) {
      const before = known.get(thing.id)
      const own = nodeOf(thing, step.step === 'node' ? properties : [])
      // What is told of it when it is begun from is more than what a neighbour's list tells.
      known.set(thing.id, before ? { ...own, properties: { ...before.properties, ...own.properties } } : own)
      for (const { id, label } of thing.kinds) names.set(id, label)
    }
    if (relation) names.set(relation.id, relation.label)
  }
  if (known.size === 0) return emptyOf(origin)
  const nodes = [...known.values()]
  const edges = all.flatMap(edgesOf)
  const content = JSON.stringify([nodes, edges, [...names]])
  const { file } = graphFileOf(
    { title: origin.name, nodes, edges, names: Object.fromEntries(names) },
    { name: origin.name, format: 'sparql', sha256: bytesToHex(sha256(utf8ToBytes(content))) },
  )
  const places = placesOf(all)
  const given = file.nodes.map(({ key, attributes }): [string, [number, number]] => {
    const [x, y] = places.get(attributes['source-id'] ?? key) ?? [0, 0]
    return [key, [x, y]]
  })
  const derived = { ...file.attributes.derived, places: { given: Object.fromEntries(given) } }
  return { ...file, attributes: { ...file.attributes, derived } }
}
