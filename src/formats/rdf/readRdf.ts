/** Makes a graph of facts: resources become nodes, facts between two of them edges, passages their quotes. */
import { type RdfFact, RdfFacts, isResource, type Quad, type RdfTerm } from './facts.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, ForeignTerm } from '../read/foreign.ts'
import { calledOf, nameOf, trimmedWordsOf, wordsOf } from './rdfNames.ts'
import { limits, type AddNote, Unreadable } from '../read/openResult.ts'
import { ownEvidence, ownResources, statusesIn } from './ownResources.ts'
import { Passages } from './rdfPassages.ts'
import { isBundle, propertiesIn } from './rdfProperties.ts'
import { relationOf, type Statement, statementsOf } from './statements.ts'
import { addresses, emptyTypes, iri, localName, predicates, structural, symmetric, vocabularyTypes } from './terms.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

interface Link {
  readonly source: string
  readonly predicate: string
  readonly target: string
  /** Resources that are evidence for it: statements and named graphs. */
  readonly by: Set<string>
}

/** All links of a file: between resources, and through lists to each thing in them. */
class Links {
  readonly all = new Map<string, Link>()
  readonly #facts: RdfFacts

  constructor(facts: RdfFacts) {
    this.#facts = facts
  }

  add(source: string, predicate: string, object: RdfTerm, by: string | null): void {
    if (!isResource(object)) return
    const target = this.#facts.keyOf(object)
    if (this.#facts.isList(target)) {
      for (const one of this.#facts.items(target)) if (isResource(one)) this.#one(source, predicate, one, by)
    } else this.#one(source, predicate, object, by)
  }

  #one(source: string, given: string, object: RdfTerm, by: string | null): void {
    const [predicate, target] = [relationOf(given), this.#facts.keyOf(object)]
    if (this.#facts.isList(target)) return
    const key = JSON.stringify([source, predicate, target])
    const link = this.all.get(key) ?? { source, predicate, target, by: new Set<string>() }
    this.all.set(key, link)
    if (by !== null) link.by.add(by)
  }
}

/** The resources that become nodes: those with facts, without resources that only describe others, and all ends of links. */
function nodesOf(
  facts: RdfFacts,
  links: readonly Link[],
  hidden: ReadonlySet<string>,
  passages: Passages,
): Set<string> {
  const isVocabulary = (key: string): boolean => facts.types(key).some((type) => vocabularyTypes.has(type))
  const words = new Set([...links].map(({ predicate }) => predicate))
  for (const key of facts.subjects) for (const type of facts.types(key)) words.add(type)
  const judged = new Map<string, boolean>()
  const judge = (key: string): boolean => passages.mentioned.has(key) || words.has(key) || isVocabulary(key)
  const isShy = (key: string): boolean => {
    const known = judged.get(key) ?? judge(key)
    judged.set(key, known)
    return known
  }
  const nodes = new Set<string>()
  for (const key of [...facts.subjects, ...passages.annotated])
    if (!hidden.has(key) && !passages.apparatus.has(key) && !facts.isList(key) && !isShy(key) && !isBundle(facts, key))
      nodes.add(key)
  // Documents, speakers and terms of the vocabulary become nodes only where a link leads to them.
  const waiting = new Map<string, Link[]>()
  const enter = (key: string): void => {
    if (nodes.has(key)) return
    nodes.add(key)
    for (const link of waiting.get(key) ?? []) enter(link.target)
  }
  for (const link of links) {
    if (!isShy(link.source) || (isVocabulary(link.source) && isVocabulary(link.target))) enter(link.source)
    if (nodes.has(link.source)) enter(link.target)
    else waiting.set(link.source, [...(waiting.get(link.source) ?? []), link])
  }
  return nodes
}

/** The graph of all facts of a file. Throws `Unreadable` where there are too many edges. */
export function graphOfFacts(quads: Iterable<Quad>, path: string, note: AddNote): ForeignGraph {
  const facts = new RdfFacts(quads)
  const { graph, idOf, hidden: own, figures } = ownResources(facts)
  if (figures.length > 0)
    note({
      note: 'left-out',
      what: 'schema:QuantitativeValue',
      count: figures.length,
      example: nameOf(facts, figures[0] ?? ''),
    })
  const passages = new Passages(facts, idOf)
  const statements = statementsOf(facts)
  const hidden = new Set([...own, ...statements.map(({ by }) => by)])
  const links = linksOf(facts, statements, hidden, passages)
  if (links.size > limits.edges)
    throw new Unreadable({
      fault: 'too-many',
      path,
      at: 'edges',
      found: String(links.size),
      expected: String(limits.edges),
    })

  function describe(key: string): ForeignTerm {
    const called = calledOf(facts, key)
    const name = called ? { ...called.translations, [called.lang ?? 'und']: called.label } : { und: localName(key) }
    const inverse = wordsOf(facts, key, predicates.inverse)
    const definition = trimmedWordsOf(facts, key, predicates.definition)
    return { name, ...(Object.keys(inverse).length > 0 ? { inverse } : {}), definition }
  }

  const terms = new Map<string, ForeignTerm>()
  function termOf(key: string): string {
    const id = idOf(key)
    if (!terms.has(id)) terms.set(id, describe(key))
    return id
  }

  const statuses = (graph === null ? [] : statusesIn(facts)).map((key) => ({ id: idOf(key), ...describe(key) }))

  const edges: Mutable<ForeignEdge>[] = [...links.values()].map(({ source, predicate, target, by }) => {
    const found = [...by].map((one) => passages.of(one))
    const sources = [...found.flatMap((one) => one.sources), ...[...by].filter((one) => !hidden.has(one))]
    for (const source of sources) passages.mention(source)
    const properties = propertiesIn(
      facts,
      [...by].filter((one) => hidden.has(one)),
      sources,
      passages,
    )
    const first = [...by].find((one) => hidden.has(one))
    const isSymmetric = symmetric.has(predicate) || facts.types(predicate).includes(iri('owl:SymmetricProperty'))
    return {
      ...(first === undefined ? {} : { id: idOf(first), ...ownEvidence(facts, first, idOf) }),
      ...{ source: idOf(source), target: idOf(target), relation: termOf(predicate), directed: !isSymmetric },
      quotes: found.flatMap(({ quotes }) => quotes),
      properties,
    }
  })
  const evidence = new Map(
    [...facts.subjects, ...passages.annotated].filter((key) => !hidden.has(key)).map((key) => [key, passages.of(key)]),
  )
  const keys = nodesOf(facts, [...links.values()], hidden, passages)
  const nodes = [...keys].map((key): ForeignNode => {
    const called = calledOf(facts, key)
    const kinds = facts.types(key).filter((type) => !emptyTypes.has(type))
    const [kind, ...others] =
      kinds.length > 0 ? kinds : facts.types(key).filter((type) => type !== iri('owl:NamedIndividual'))
    const [lat, lon] = [predicates.latitude, predicates.longitude].map((one) =>
      Number(facts.literals(key, one)[0]?.value ?? NaN),
    )
    const isKnown = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
    const forms = facts.literals(key, predicates.alternative).map(({ value }) => value)
    return {
      id: idOf(key),
      label:
        called?.label ?? (key.startsWith('_:') ? (kind === undefined ? null : nameOf(facts, kind)) : localName(key)),
      ...(called?.lang ? { lang: called.lang } : {}),
      ...(called ? { translations: called.translations } : {}),
      short: wordsOf(facts, key, predicates.short),

      forms,
      kind: kind === undefined ? null : termOf(kind),
      at: isKnown ? { lat, lon } : null,
      quotes: (evidence.get(key)?.quotes ?? []).flat(),
      properties: propertiesIn(facts, [key], others, passages),
    }
  })
  const title = graph ?? facts.subjects.find((key) => facts.types(key).includes(iri('owl:Ontology')))
  return {
    title: title === undefined ? null : (calledOf(facts, title)?.label ?? null),
    nodes,
    edges: edges.filter(({ source, target }) => source !== '' && target !== ''),
    documents: [...passages.documents.values()],
    terms,
    statuses,
  }
}

/** The links of a file, each with its evidence. */
function linksOf(
  facts: RdfFacts,
  statements: readonly Statement[],
  hidden: ReadonlySet<string>,
  passages: Passages,
): ReadonlyMap<string, Link> {
  const links = new Links(facts)
  const leads = ({ predicate, object }: RdfFact): boolean => {
    if (!isResource(object) || structural(predicate)) return false
    const target = facts.keyOf(object)
    if (hidden.has(target) || passages.isEvidence(target) || isBundle(facts, target)) return false
    return !addresses.has(predicate) || facts.of(target).length > 0
  }
  for (const key of facts.subjects) {
    if (hidden.has(key) || facts.isList(key) || passages.isEvidence(key)) continue
    for (const fact of facts.of(key)) if (leads(fact)) links.add(key, fact.predicate, fact.object, fact.graph)
  }
  for (const { subject, predicate, object, by } of statements)
    if (!structural(predicate)) links.add(subject, predicate, object, by)
  return links.all
}
