/** Nodes and edges as flat rows with one text per field, for programs that know neither lists nor languages. */
import type { EdgeAttributes, Text, Verb } from '../../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../../graph/model.ts'
import { bodyName, documentName, nameOf, wordOf } from '../../graph/name.ts'
import { lineWords, statusName } from '../../graph/printedVerbs.ts'
import { joined } from '../severalValues.ts'

/** One field of a row: its name in the file, and its value for a key. `flag`: the value is `true` or `false`. */
export interface Field {
  readonly name: string
  readonly flag: boolean
  readonly of: (key: string) => string
}

const text = (name: string, of: Field['of']): Field => ({ name, flag: false, of })
const flag = (name: string, of: (key: string) => boolean): Field => ({ name, flag: true, of: (key) => String(of(key)) })

const own = (words: Text, lang: string): string => (Object.hasOwn(words, lang) ? (words[lang] ?? '') : '')

/** All languages of these texts, in order of appearance. */
const langsOf = (words: readonly (Text | null)[]): readonly string[] => [
  ...new Set(words.flatMap((one) => Object.keys(one ?? {}))),
]

/** The body of each claim, in the order of the claims. */
const bodiesOfClaims = (model: Model, claims: readonly string[]): readonly string[] =>
  [...new Set(claims)]
    .flatMap((id) => model.claims.get(id)?.body ?? [])
    .map((body) => model.bodies.get(body)?.label ?? body)

const bodiesOf = (model: Model, claims: readonly string[]): string =>
  joined([...new Set(bodiesOfClaims(model, claims))])

/** The claims of an edge: alternatives are separated, claims that count only together are joined by `+`. */
const writtenClaims = ({ claims }: EdgeAttributes): string => joined(claims.map((one) => [one].flat().join(' + ')))

/** What an edge's verbs have, one value for each of its claims in their order; empty where a claim has no verb. */
function writtenVerbs({ claims, verbs = [] }: EdgeAttributes, of: (verb: Verb) => string): string {
  if (verbs.length === 0) return ''
  const values = [...new Set(claims.flat())].map((id) => verbs.find(({ claim }) => claim === id))
  return joined(values.map((verb) => (verb === undefined ? '' : of(verb))))
}

/** The fields of a node. `printed` is the name in the text; each `rendering-…` is a translation of ours, each `short-…` its name on the map. */
export function nodeFields(model: Model, lang: string): readonly Field[] {
  const { graph } = model
  const of = (node: string) => graph.getNodeAttributes(node)
  return [
    text('printed', (node) => of(node).label),
    text('lang', (node) => of(node).lang),
    ...langsOf(graph.mapNodes((_, { translations }) => translations)).map((one) =>
      text(`rendering-${one}`, (node) => own(of(node).translations, one)),
    ),
    ...langsOf(graph.mapNodes((_, { short }) => short ?? null)).map((one) =>
      text(`short-${one}`, (node) => own(of(node).short ?? {}, one)),
    ),
    text('kind', (node) => of(node).kind),
    text('kind-name', (node) => wordOf(model.kinds.get(of(node).kind)?.name ?? {}, lang) || of(node).kind),
    text('initiative', (node) => of(node).initiative ?? ''),
    text('initiative-name', (node) => {
      const initiative = of(node).initiative ?? ''
      return wordOf(model.initiatives.get(initiative)?.name ?? {}, lang) || initiative
    }),
    text('forms', (node) => joined(of(node).forms)),
    flag('completed', (node) => of(node).completed),
    text('bodies', (node) => bodiesOf(model, of(node).claims)),
    text('claims', (node) => joined(of(node).claims)),
    text('quotes', (node) => joined(of(node).claims.flatMap((id) => model.claims.get(id)?.quote ?? []))),
    text('claim-bodies', (node) => joined(bodiesOfClaims(model, of(node).claims))),
  ]
}

/** The name of a node as printed; of an edge both names, and its relation between them. A key that the graph lacks stays. */
function printedName(model: Model, key: string, lang: string): string {
  const { graph } = model
  if (graph.hasNode(key)) return graph.getNodeAttribute(key, 'label')
  if (!graph.hasEdge(key)) return key
  const [source, target] = graph.extremities(key).map((end) => graph.getNodeAttribute(end, 'label'))
  return `${source ?? ''} ${edgeLabel(model, key, lang)} ${target ?? ''}`
}

/** The names of nodes and edges in one field. */
export const printedNames = (model: Model, keys: readonly string[], lang: string): string =>
  joined(keys.map((key) => printedName(model, key, lang)))

/** How far an edge is: an id, its names, and its place among all statuses from 1. */
function statusFields(model: Model, lang: string): readonly Field[] {
  if (model.statuses.size === 0) return []
  const statusOf = (edge: string): string => model.graph.getEdgeAttribute(edge, 'status') ?? ''
  const ranks = new Map([...model.statuses.keys()].map((id, at) => [id, String(at + 1)]))
  return [
    text('status', statusOf),
    text('status-name', (edge) => statusName(model, edge, lang)),
    ...langsOf([...model.statuses.values()].map(({ name }) => name)).map((one) =>
      text(`status-name-${one}`, (edge) => own(model.statuses.get(statusOf(edge))?.name ?? {}, one)),
    ),
    text('status-rank', (edge) => ranks.get(statusOf(edge)) ?? ''),
  ]
}

/** The fields of an edge, with the quotes that are its evidence. */
export function edgeFields(model: Model, lang: string): readonly Field[] {
  const { graph } = model
  const of = (edge: string) => graph.getEdgeAttributes(edge)
  const relation = (edge: string) => model.relations.get(of(edge).relation)
  const verbs = graph.mapEdges((_, attributes) => attributes.verbs ?? []).flat()
  return [
    text('relation', (edge) => of(edge).relation),
    text('relation-name', (edge) => wordOf(relation(edge)?.name ?? {}, lang) || of(edge).relation),
    flag('symmetric', (edge) => relation(edge)?.symmetric ?? false),
    text('grounding', (edge) => of(edge).grounding),
    ...(verbs.length > 0 ? [text('verbs', (edge) => writtenVerbs(of(edge), ({ text: words }) => words))] : []),
    ...langsOf(verbs.map(({ translations }) => translations)).map((one) =>
      text(`verbs-rendering-${one}`, (edge) => writtenVerbs(of(edge), ({ translations }) => own(translations, one))),
    ),
    ...(verbs.some(({ negated }) => negated)
      ? [text('verbs-negated', (edge) => writtenVerbs(of(edge), ({ negated }) => (negated ? 'true' : '')))]
      : []),
    ...(verbs.some(({ text: words }) => words === '')
      ? [text('verbs-empty', (edge) => writtenVerbs(of(edge), ({ text: words }) => (words === '' ? 'true' : '')))]
      : []),
    ...langsOf(verbs.map(({ note }) => note ?? null)).map((one) =>
      text(`verbs-note-${one}`, (edge) => writtenVerbs(of(edge), ({ note }) => own(note ?? {}, one))),
    ),
    ...statusFields(model, lang),
    text('bodies', (edge) => bodiesOf(model, of(edge).claims.flat())),
    text('claims', (edge) => writtenClaims(of(edge))),
    text('quotes', (edge) => joined(claimsOfEdge(model, edge).map(({ quote }) => quote))),
    text('claim-bodies', (edge) => joined(bodiesOfClaims(model, of(edge).claims.flat()))),
    text('premises', (edge) => joined(of(edge).premises)),
    text('premises-name', (edge) => printedNames(model, of(edge).premises, lang)),
    ...langsOf(graph.mapEdges((_, { note }) => note)).map((one) =>
      text(`note-${one}`, (edge) => own(of(edge).note ?? {}, one)),
    ),
  ]
}

/** The label of an edge in pictures: its printed words, or else its relation. */
export const edgeLabel = (model: Model, edge: string, lang: string): string => lineWords(model, edge, lang)

/** The label of a node in pictures. */
export const nodeLabel = (model: Model, node: string, lang: string): string => nameOf(model, node, lang).text

/** A body's name as printed. */
export const printedBody = (model: Model, body: string): string =>
  model.bodies.get(body)?.label ?? bodyName(model, body, '').text

/** A document's title in its own language. */
export const printedDocument = (model: Model, document: string): string =>
  documentName(model, document, model.documents.get(document)?.lang ?? '').text
