/** Nodes and edges as flat rows: programs that know no lists and no languages read one value a field. */
import { edgeOf } from '../model/model.ts'
import type { EdgeAttributes, Text } from '../../graph/schema.ts'
import { claimsOfEdge, type Model } from '../model/model.ts'
import { bodyName, documentName, nameOf, wordOf } from '../model/name.ts'

/** One field of a row: its name in the file, and its value for a key. `flag`: the value is `true` or `false`. */
export interface Field {
  readonly name: string
  readonly flag: boolean
  readonly of: (key: string) => string
}

/** Between values of one field. */
const bar = ' | '

const text = (name: string, of: Field['of']): Field => ({ name, flag: false, of })
const flag = (name: string, of: (key: string) => boolean): Field => ({ name, flag: true, of: (key) => String(of(key)) })

const own = (words: Text, lang: string): string => (Object.hasOwn(words, lang) ? (words[lang] ?? '') : '')

/** Every language in which somebody has worded something, in the order met. */
const langsOf = (words: readonly (Text | null)[]): readonly string[] => [
  ...new Set(words.flatMap((one) => Object.keys(one ?? {}))),
]

/** Who says each claim, in the order of the claims. */
const speakersOf = (model: Model, claims: readonly string[]): readonly string[] =>
  [...new Set(claims)]
    .flatMap((id) => model.claims.get(id)?.body ?? [])
    .map((body) => model.bodies.get(body)?.label ?? body)

const bodiesOf = (model: Model, claims: readonly string[]): string => [...new Set(speakersOf(model, claims))].join(bar)

/** The claims of an edge as written in files: alternatives apart, those that count only together joined by `+`. */
const writtenClaims = ({ claims }: EdgeAttributes): string => claims.map((one) => [one].flat().join(' + ')).join(bar)

/** What is told of a node. `printed` is the name in the text; each `rendering-…` is ours. */
export function nodeFields(model: Model, lang: string): readonly Field[] {
  const { graph } = model
  const of = (node: string) => graph.getNodeAttributes(node)
  return [
    text('printed', (node) => of(node).label),
    text('lang', (node) => of(node).lang),
    ...langsOf(graph.mapNodes((_, { translations }) => translations)).map((one) =>
      text(`rendering-${one}`, (node) => own(of(node).translations, one)),
    ),
    text('kind', (node) => of(node).kind),
    text('kind-name', (node) => wordOf(model.kinds.get(of(node).kind)?.name ?? {}, lang) || of(node).kind),
    text('initiative', (node) => of(node).initiative ?? ''),
    text('forms', (node) => of(node).forms.join(bar)),
    flag('completed', (node) => of(node).completed),
    text('bodies', (node) => bodiesOf(model, of(node).claims)),
    text('claims', (node) => of(node).claims.join(bar)),
    text('quotes', (node) =>
      of(node)
        .claims.flatMap((id) => model.claims.get(id)?.quote ?? [])
        .join(bar),
    ),
    text('speakers', (node) => speakersOf(model, of(node).claims).join(bar)),
  ]
}

/** What is told of an edge, with the words that it rests on. */
export function edgeFields(model: Model, lang: string): readonly Field[] {
  const { graph } = model
  const of = (edge: string) => graph.getEdgeAttributes(edge)
  const relation = (edge: string) => model.relations.get(of(edge).relation)
  return [
    text('relation', (edge) => of(edge).relation),
    text('relation-name', (edge) => wordOf(relation(edge)?.name ?? {}, lang) || of(edge).relation),
    flag('symmetric', (edge) => relation(edge)?.symmetric ?? false),
    text('grounding', (edge) => of(edge).grounding),
    text('bodies', (edge) => bodiesOf(model, of(edge).claims.flat())),
    text('claims', (edge) => writtenClaims(of(edge))),
    text('quotes', (edge) =>
      claimsOfEdge(model, edge)
        .map(({ quote }) => quote)
        .join(bar),
    ),
    text('speakers', (edge) => speakersOf(model, of(edge).claims.flat()).join(bar)),
    text('premises', (edge) => of(edge).premises.join(bar)),
    ...langsOf(graph.mapEdges((_, { note }) => note)).map((one) =>
      text(`note-${one}`, (edge) => own(of(edge).note ?? {}, one)),
    ),
  ]
}

/** How the relation of an edge is called in pictures of it. */
export function edgeLabel(model: Model, edge: string, lang: string): string {
  const { relation } = edgeOf(model, edge)
  return wordOf(model.relations.get(relation)?.name ?? {}, lang) || relation
}

/** How a node is called in pictures of it. */
export const nodeLabel = (model: Model, node: string, lang: string): string => nameOf(model, node, lang).text

/** A body's name as printed. */
export const printedBody = (model: Model, body: string): string =>
  model.bodies.get(body)?.label ?? bodyName(model, body, '').text

/** A document's title in its own language. */
export const printedDocument = (model: Model, document: string): string =>
  documentName(model, document, model.documents.get(document)?.lang ?? '').text
