/** Makes the edges of a graph file: edges with the same ends, relation and grounding become one. */
import type { GraphFile, Verb } from '../../../graph/schema.ts'
import type { Excerpts } from './excerpts.ts'
import type { ForeignEdge, Properties } from './foreign.ts'
import type { Note } from './openResult.ts'
import type { Named } from './vocabularyOf.ts'

/** The properties of a node or an edge, where it has any. */
export const propertiesOf = (properties: Properties, more: Properties): { properties?: Record<string, string> } => {
  const all = { ...more, ...properties }
  return Object.keys(all).length > 0 ? { properties: all } : {}
}

type FileEdge = GraphFile['edges'][number]

/** Values of one property of joined edges, each once. */
function joinProperties(edges: readonly ForeignEdge[], { asProperty }: Named): Properties {
  const values = new Map<string, Set<string>>()
  for (const { properties, relation } of edges) {
    const own = asProperty.relations && relation !== null ? { relation, ...properties } : properties
    for (const [name, value] of Object.entries(own)) values.set(name, (values.get(name) ?? new Set()).add(value))
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, [...all].join(' | ')]))
}

function gatherEdges(
  edges: readonly ForeignEdge[],
  keyOf: ReadonlyMap<string, string>,
  named: Named,
  notes: Note[],
): ReadonlyMap<string, ForeignEdge[]> {
  const found = new Map<string, ForeignEdge[]>()
  let joined = 0
  let example = ''
  for (const edge of edges) {
    const ends = [keyOf.get(edge.source) ?? '', keyOf.get(edge.target) ?? '']
    const keyed = ([from = '', to = '']: readonly string[]): string => {
      const way = [from, named.relationOf(edge.relation, edge.directed), to].join('--')
      // With another grounding it is another edge.
      return edge.grounding && edge.grounding !== 'stated' ? `${way}--${edge.grounding}` : way
    }
    // An undirected edge is the same whichever end is written first.
    const backward = edge.directed ? '' : keyed(ends.toReversed())
    const key = found.has(backward) ? backward : keyed(ends)
    const before = found.get(key)
    if (before) {
      before.push(edge)
      joined += 1
      example ||= key
    } else found.set(key, [edge])
  }
  if (joined > 0) notes.push({ note: 'joined', count: joined, example })
  return found
}

/** The claims of joined edges, each alternative once. */
function claimsOf(edges: readonly ForeignEdge[], excerpts: Excerpts): FileEdge['attributes']['claims'] {
  const found = new Map<string, string | string[]>()
  for (const { quotes = [] } of edges)
    for (const quote of quotes) {
      const group = [...new Set([quote].flat().flatMap((one) => excerpts.claimOf(one) ?? []))]
      const [first] = group
      if (first !== undefined) found.set(group.join(' '), group.length === 1 ? first : group)
    }
  return [...found.values()]
}

/** The verbs of joined edges, each with the claim of its passage. */
function verbsOf(edges: readonly ForeignEdge[], excerpts: Excerpts): readonly Verb[] {
  const found = new Map<string, Verb>()
  for (const { quotes = [], verbs = [] } of edges)
    for (const quote of quotes.flat())
      for (const { quote: words, ...verb } of verbs) {
        const claim = quote.quote === words ? excerpts.claimOf(quote) : null
        if (claim !== null) found.set(claim, { claim, ...verb })
      }
  return [...found.values()]
}

/** Premises are ids of other edges in the file; ids that no edge has are dropped. */
function premisesOf(edges: readonly ForeignEdge[], edgeKeys: ReadonlyMap<string, string>): string[] {
  const named = edges.flatMap(({ premises = [] }) => premises.flatMap((id) => edgeKeys.get(id) ?? []))
  return [...new Set(named)]
}

function fileEdge(key: string, edges: readonly ForeignEdge[], named: Named, excerpts: Excerpts): FileEdge {
  const [source = '', relation = '', target = ''] = key.split('--')
  const claims = claimsOf(edges, excerpts)
  const given = edges[0]?.grounding ?? 'stated'
  // Whoever made the file drew an edge without a source: that is what the format calls editorial.
  const isBased = claims.length > 0 || (given === 'derived' && edges.some(({ premises = [] }) => premises.length > 0))
  const grounding = isBased ? given : 'editorial'
  const way = [source, relation, target].join('--')
  const own = grounding === 'stated' ? way : `${way}--${grounding}`
  const verbs = grounding === 'stated' ? verbsOf(edges, excerpts) : []
  const status = edges.find((one) => one.status !== undefined)?.status
  const ids = [...new Set(edges.flatMap(({ id }) => id ?? []))].join(' | ')
  return {
    key: own,
    source,
    target,
    attributes: {
      relation,
      grounding,
      claims,
      premises: [],
      note: edges.find(({ note }) => note)?.note ?? null,
      ...(verbs.length > 0 ? { verbs: [...verbs] } : {}),
      ...(status === undefined ? {} : { status: named.statusOf(status) }),
      ...(ids === '' || ids === own ? {} : { 'source-id': ids }),
      ...propertiesOf(joinProperties(edges, named), {}),
    },
  }
}

/** The edges of the file. `keyOf`: the key of a node by its id; `notes` are added to. */
export function fileEdges(
  foreign: readonly ForeignEdge[],
  keyOf: ReadonlyMap<string, string>,
  named: Named,
  excerpts: Excerpts,
  notes: Note[],
): FileEdge[] {
  const gathered = [...gatherEdges(foreign, keyOf, named, notes)].map(([key, edges]) => ({
    edges,
    file: fileEdge(key, edges, named, excerpts),
  }))
  const keys = new Map<string, string>()
  for (const { edges, file } of gathered) for (const { id } of edges) if (id) keys.set(id, file.key)
  return gathered.map(({ edges, file }) => {
    const premises = premisesOf(edges, keys)
    return premises.length === 0 ? file : { ...file, attributes: { ...file.attributes, premises } }
  })
}
