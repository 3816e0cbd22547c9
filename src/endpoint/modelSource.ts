/** A model as a source: ids are its keys, counts are exact, nothing fails. */
import type { Claim, Grounding, Text } from '../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../graph/model.ts'
import { bodyName, wordOf } from '../graph/name.ts'
import { folded, holds, ranked, wordsOf } from './ranked.ts'
import type {
  Ask,
  Direction,
  EdgeId,
  SourceEvidence,
  PartialList,
  SourcePage,
  Property,
  Related,
  GraphSource,
  SourceTerm,
  Thing,
} from './source.ts'

const byId = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** At most `limit` of the sorted ids that come after one of them. */
function pageOf(ids: readonly string[], after: string | null, limit: number): Omit<SourcePage<string>, 'isPartial'> {
  const rest = after === null ? ids : ids.filter((id) => id > after)
  const of = rest.slice(0, limit)
  return { of, next: rest.length > limit ? (of.at(-1) ?? null) : null }
}

/** Our offsets are in UTF-16 code units; a source counts code points. */
function placeIn(text: string, claim: Claim): readonly [number, number] | null {
  const [start, end] = claim.spans[0] ?? []
  if (start === undefined || end === undefined) return null
  const before = [...text.slice(0, start)].length
  return [before, before + [...text.slice(start, end)].length]
}

/** `lang`: the preferred language for the names of kinds, relations and bodies. */
export function modelSource(model: Model, lang: string): GraphSource {
  const { graph } = model
  const term = (id: string, name: Text = {}): SourceTerm => {
    const isOfSeveral = Object.keys(name).length > 1
    return { id, label: wordOf(name, lang) || id, ...(isOfSeveral ? { translations: name } : {}) }
  }
  const kindTerm = (id: string): SourceTerm => term(id, model.kinds.get(id)?.name)
  const relationTerm = (id: string): SourceTerm => term(id, model.relations.get(id)?.name)
  const thingOf = (id: string): Thing => {
    const { label, lang: its, translations, short, kind } = graph.getNodeAttributes(id)
    return { id, label, lang: its, translations, ...(short ? { short } : {}), kinds: [kindTerm(kind)] }
  }
  const namesOf = (id: string): readonly string[] => {
    const { label, forms, translations } = graph.getNodeAttributes(id)
    return [label, ...forms, ...Object.values(translations)]
  }
  const edgesOf = (id: string, direction: Direction): readonly string[] =>
    graph.hasNode(id) ? (direction === 'out' ? graph.outEdges(id) : graph.inEdges(id)) : []
  const endOf = (edge: string, direction: Direction): string =>
    direction === 'out' ? graph.target(edge) : graph.source(edge)
  /** Ids of neighbours by relation, without repetition. */
  const ends = (id: string, direction: Direction): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = new Map<string, Set<string>>()
    for (const edge of edgesOf(id, direction)) {
      const relation = graph.getEdgeAttribute(edge, 'relation')
      found.set(relation, (found.get(relation) ?? new Set()).add(endOf(edge, direction)))
    }
    return found
  }
  const evidenceOf = (claim: Claim, grounding: Grounding): SourceEvidence => {
    const document = model.documents.get(claim.document)
    return {
      quote: claim.quote,
      document: document ? { id: document.id, label: wordOf(document.title, document.lang) || document.id } : null,
      body: { id: claim.body, label: bodyName(model, claim.body, lang).text },
      place: document ? placeIn(document.text, claim) : null,
      grounding,
    }
  }
  /** The edges that an edge follows from, directly or through others. */
  const premisesOf = (edge: string, known: ReadonlySet<string> = new Set([edge])): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const premise of graph.getEdgeAttribute(edge, 'premises')) {
      if (known.has(premise) || !graph.hasEdge(premise)) continue
      for (const one of [premise, ...premisesOf(premise, new Set([...known, premise]))]) found.add(one)
    }
    return found
  }
  const evidenceFor = ({ source, relation, target }: EdgeId): PartialList<SourceEvidence> => {
    const edges = edgesOf(source, 'out').filter(
      (edge) => graph.target(edge) === target && graph.getEdgeAttribute(edge, 'relation') === relation,
    )
    const found = new Map<Claim, Grounding>()
    const add = (edge: string, grounding: Grounding): void => {
      for (const claim of claimsOfEdge(model, edge)) if (found.get(claim) !== 'stated') found.set(claim, grounding)
    }
    for (const edge of edges) {
      add(edge, graph.getEdgeAttribute(edge, 'grounding'))
      for (const premise of premisesOf(edge)) add(premise, 'derived')
    }
    return { of: [...found].map(([claim, grounding]) => evidenceOf(claim, grounding)), isPartial: false }
  }
  const propertiesOf = (id: string): readonly Property[] =>
    Object.entries(graph.getNodeAttribute(id, 'properties') ?? {}).map(([name, value]) => ({
      name: { id: name, label: name },
      values: [value],
    }))
  /** Answers as other sources do: asynchronously, and not at all if the signal is aborted. */
  const answer = async <T>({ signal }: Ask, work: () => T): Promise<T> => {
    await Promise.resolve()
    signal.throwIfAborted()
    return work()
  }
  const ofKind = (kind: string | undefined): readonly string[] =>
    graph.filterNodes((_, attributes) => kind === undefined || attributes.kind === kind).toSorted(byId)

  return {
    find: (query, ask) =>
      answer(ask, () => {
        const words = wordsOf(query)
        const ids = ofKind(ask.kind)
        if (words.length === 0) {
          const { of, next } = pageOf(ids, ask.after ?? null, ask.limit)
          return { of: of.map(thingOf), next, isPartial: false }
        }
        const found = ids.filter((id) => namesOf(id).some((name) => holds(folded(name), words)))
        const best = ranked(
          found.map((id) => ({ id })),
          query,
          ({ id }) => namesOf(id),
        )
        const of = best.slice(0, ask.limit).map(({ id }) => thingOf(id))
        return { of, next: null, isPartial: best.length > of.length }
      }),
    describe: (id, ask) =>
      answer(ask, () => (graph.hasNode(id) ? { thing: thingOf(id), properties: propertiesOf(id) } : null)),
    relations: (id, ask) =>
      answer(ask, () => {
        const of = (['out', 'in'] as const).flatMap((direction) =>
          [...ends(id, direction)].map(([relation, { size }]): Related => ({
            relation: relationTerm(relation),
            direction,
            count: { count: size, isExact: true },
          })),
        )
        return { of, isPartial: false }
      }),
    neighbours: (id, ask) =>
      answer(ask, () => {
        const ids = [...(ends(id, ask.direction).get(ask.relation) ?? [])].toSorted(byId)
        const { of, next } = pageOf(ids, ask.after, ask.limit)
        return { of: of.map(thingOf), next, isPartial: false }
      }),
    kinds: (ask) =>
      answer(ask, () => {
        const counts = new Map<string, number>()
        graph.forEachNode((_, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1))
        const of = [...counts].map(([kind, count]) => ({
          kind: kindTerm(kind),
          isApparatus: false,
          count: { count, isExact: true },
        }))
        return { of: of.toSorted((one, other) => other.count.count - one.count.count), isPartial: false }
      }),
    evidence: (edges, ask) => answer(ask, () => edges.map(evidenceFor)),
  }
}
