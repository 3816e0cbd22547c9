/** The part as RDF resources: reified statements with PROV-O for who says what, Web Annotation for where; see README.md. */
import type { Claim, Figure } from '../../../graph/schema.ts'
import { sectionOf, type Model } from '../../graph/model.ts'
import { encodePart } from '../../link/partEncoding.ts'
import type { ExportContext } from '../write/exportContext.ts'
import { iriOf, is, leads, says, typed, worded, type Resource, type WrittenTerm } from './rdfExport.ts'
import { codePoints, target } from './selectors.ts'

type Facts = Resource['facts']

/** The IRIs of nodes, edges and passages: the links that open them. */
export function names(address: string) {
  const of = (parameter: string) => (key: string) => `${address}#${parameter}=${encodePart(key)}`
  return {
    key: of('focus'),
    kind: of('kinds'),
    relation: of('relations'),
    initiative: of('types'),
    status: of('statuses'),
    body: of('bodies'),
    document: of('documents'),
  }
}
type Names = ReturnType<typeof names>

const resource = (iri: string, facts: Facts): Resource => ({ subject: { iri }, facts })

function* vocabulary({ attributes }: Model, name: Names): Generator<Resource> {
  const { kinds, relations, initiatives } = attributes.vocabulary
  for (const { id, name: called, definition } of kinds)
    yield resource(name.kind(id), [
      is('rdf:type', 'rdfs:Class'),
      ...worded('rdfs:label', called),
      ...worded('rdfs:comment', definition),
    ])
  for (const { id, name: called, inverse, definition, symmetric } of relations)
    yield resource(name.relation(id), [
      is('rdf:type', symmetric ? 'owl:SymmetricProperty' : 'rdf:Property'),
      ...worded('rdfs:label', called),
      ...worded('verbatim:inverseName', inverse),
      ...worded('rdfs:comment', definition),
    ])
  for (const { id, name: called, definition } of initiatives)
    yield resource(name.initiative(id), [
      is('rdf:type', 'skos:Concept'),
      ...worded('skos:prefLabel', called),
      ...worded('skos:definition', definition),
    ])
}

/** How far things are, as printed words say; each knows the one that is less far. */
function* statuses({ attributes }: Model, name: Names): Generator<Resource> {
  for (const [at, { id, name: called, definition }] of (attributes.vocabulary.statuses ?? []).entries())
    yield resource(name.status(id), [
      is('rdf:type', 'skos:Concept'),
      ...worded('skos:prefLabel', called),
      ...worded('skos:definition', definition),
      typed('verbatim:rank', String(at + 1), 'xsd:integer'),
    ])
}

function* sources({ attributes }: Model, nodes: ReadonlySet<string>, name: Names): Generator<Resource> {
  for (const { id, label, lang, translations, node } of attributes.bodies)
    yield resource(name.body(id), [
      is('rdf:type', 'prov:Agent'),
      ['rdfs:label', { value: label, lang }],
      ...worded('verbatim:rendering', translations),
      ...(node !== null && nodes.has(node) ? [leads('verbatim:speaksFor', name.key(node))] : []),
    ])
  for (const document of attributes.documents)
    yield resource(name.document(document.id), [
      is('rdf:type', 'prov:Entity'),
      ...worded('dcterms:title', document.title),
      says('dc:language', document.lang),
      ...(document.date === null ? [] : [says('dc:date', document.date)]),
      ...(document['supplied-by'] === null ? [] : [leads('verbatim:suppliedBy', name.body(document['supplied-by']))]),
      says('verbatim:sha256', document.sha256),
      says('schema:text', document.text),
    ])
}

function nodeResource({ graph }: Model, node: string, claims: ReadonlySet<string>, name: Names): Resource {
  const { kind, label, lang, forms, translations, short, initiative, completed, ...own } = graph.getNodeAttributes(node)
  return resource(name.key(node), [
    leads('rdf:type', name.kind(kind)),
    ['rdfs:label', { value: label, lang }],
    ...worded('verbatim:rendering', translations),
    ...worded('verbatim:short', short ?? {}),
    ...forms.filter((form) => form !== label).map((form) => ['skos:altLabel', { value: form, lang }] as const),
    ...(completed ? [typed('verbatim:completed', 'true', 'xsd:boolean')] : []),
    ...(initiative === null ? [] : [leads('verbatim:initiative', name.initiative(initiative))]),
    ...own.claims.filter((id) => claims.has(id)).map((id) => leads('prov:wasDerivedFrom', name.key(id))),
  ])
}

/** A statement is described and not asserted: that somebody reports it does not make it true. */
function* statement(model: Model, edge: string, at: number, name: Names): Generator<Resource> {
  const { graph } = model
  const { relation, grounding, claims, premises, note, verbs = [], status } = graph.getEdgeAttributes(edge)
  const together: Resource[] = []
  const evidence = claims.map((one, nth): WrittenTerm => {
    if (typeof one === 'string') return { iri: name.key(one) }
    const blank = `e${at}t${nth}`
    const members = one.map((id) => leads('prov:hadMember', name.key(id)))
    together.push({ subject: { blank }, facts: [is('rdf:type', 'prov:Collection'), ...members] })
    return { blank }
  })
  yield resource(name.key(edge), [
    is('rdf:type', 'rdf:Statement'),
    leads('rdf:subject', name.key(graph.source(edge))),
    leads('rdf:predicate', name.relation(relation)),
    leads('rdf:object', name.key(graph.target(edge))),
    says('verbatim:grounding', grounding),
    ...evidence.map((one) => ['prov:wasDerivedFrom', one] as const),
    ...premises.map((premise) => leads('verbatim:premise', name.key(premise))),
    ...worded('verbatim:note', note ?? {}),
    ...verbs.map((_, nth) => ['verbatim:verb', { blank: `e${at}v${nth}` }] as const),
    ...(status ? [leads('verbatim:status', name.status(status))] : []),
  ])
  for (const [nth, { claim: id, text, translations, negated, note: why }] of verbs.entries()) {
    const lang = model.documents.get(model.claims.get(id)?.document ?? '')?.lang
    yield {
      subject: { blank: `e${at}v${nth}` },
      facts: [
        ['rdf:value', { value: text, ...(lang === undefined ? {} : { lang }) }],
        ...worded('verbatim:rendering', translations),
        ...(negated ? [typed('verbatim:negated', 'true', 'xsd:boolean')] : []),
        ...worded('verbatim:note', why ?? {}),
        leads('prov:wasDerivedFrom', name.key(id)),
      ],
    }
  }
  yield* together
}

function* annotation(
  model: Model,
  claim: Claim,
  at: number,
  counts: ReadonlyMap<string, (offset: number) => number>,
  name: Names,
): Generator<Resource> {
  const document = model.documents.get(claim.document)
  const count = counts.get(claim.document)
  const targets =
    document && count
      ? claim.spans.map((span, nth) => target(`c${at}s${nth}`, document, name.document(document.id), span, count))
      : []
  const section = sectionOf(model, claim)
  const { via } = claim
  const speaker = (): Facts => {
    if (via === null) return []
    return [typeof via === 'string' ? leads('verbatim:via', name.key(via)) : says('verbatim:via', via.label)]
  }
  yield resource(name.key(claim.id), [
    is('rdf:type', 'oa:Annotation'),
    is('oa:motivatedBy', 'oa:describing'),
    leads('prov:wasAttributedTo', name.body(claim.body)),
    leads('prov:wasQuotedFrom', name.document(claim.document)),
    ['verbatim:quote', { value: claim.quote, ...(document ? { lang: document.lang } : {}) }],
    ...(section?.heading ? [says('verbatim:section', section.heading)] : []),
    ...speaker(),
    ...worded('verbatim:rendering', claim.translations),
    ...worded('verbatim:context', claim.context ?? {}),
    ...targets.flatMap(([first]) => (first ? [['oa:hasTarget', first.subject] as const] : [])),
  ])
  yield* targets.flat()
}

const figureResource = (figure: Figure, name: Names): Resource =>
  resource(name.key(figure.id), [
    is('rdf:type', 'schema:QuantitativeValue'),
    typed('schema:value', String(figure.value), Number.isInteger(figure.value) ? 'xsd:integer' : 'xsd:double'),
    says('schema:unitText', figure.unit),
    says('verbatim:printed', figure.printed),
    says('verbatim:qualifier', figure.qualifier),
    typed('verbatim:cumulative', String(figure.cumulative), 'xsd:boolean'),
    ...(figure.period === null ? [] : [says('verbatim:period', figure.period)]),
    says('verbatim:role', figure.role),
    ...worded('verbatim:measure', figure.measure),
    ...figure.about.map((key) => leads('schema:about', name.key(key))),
    ...(figure.conflict === null ? [] : [says('verbatim:conflict', figure.conflict)]),
    leads('prov:wasDerivedFrom', name.key(figure.claim)),
  ])

/** Whoever explores an endpoint sees this relation among those of the graph, so it needs a name. */
const aboutNamed = resource(iriOf('schema:about'), [
  is('rdf:type', 'rdf:Property'),
  ...worded('rdfs:label', { zh: '说的是', en: 'is about' }),
])

/** Every resource of the part. */
export function* resources({ model, part, address, link }: ExportContext): Generator<Resource> {
  const { title, edition, about, documents } = model.attributes
  const name = names(address)
  const claims = new Set(part.claims.map(({ id }) => id))
  const nodes = new Set(part.nodes)
  const counts = new Map(documents.map(({ id, text }) => [id, codePoints(text)]))
  yield resource(address, [
    is('rdf:type', 'prov:Entity'),
    ...worded('dcterms:title', title),
    says('dc:creator', about.responsible),
    ...worded('dc:rights', about.licence),
    ...(about.method === undefined ? [] : worded('dc:description', about.method)),
    says('verbatim:edition', edition),
    ...(part.whole ? [] : [leads('verbatim:partShownAt', link)]),
    ...documents.map(({ id }) => leads('prov:wasDerivedFrom', name.document(id))),
  ])
  yield* vocabulary(model, name)
  yield* statuses(model, name)
  if (part.figures.length > 0) yield aboutNamed
  yield* sources(model, nodes, name)
  for (const node of part.nodes) yield nodeResource(model, node, claims, name)
  for (const [at, edge] of part.edges.entries()) yield* statement(model, edge, at, name)
  for (const [at, claim] of part.claims.entries()) yield* annotation(model, claim, at, counts, name)
  for (const figure of part.figures) yield figureResource(figure, name)
}
