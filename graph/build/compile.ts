/** Compiles a checked corpus into the graph file. */
import { openModel } from '../../src/graph/openModel.ts'
import { placeRadialClusters } from '../../src/layout/radialClusters.ts'
import type { GraphAttributes, GraphFile, Relation } from '../schema.ts'
import { compileClaim, compileDocument, compileFigure, translationsOf } from './compileDocuments.ts'
import type { Corpus, NodeSource } from './corpus.ts'
import { editionOf } from './edition.ts'
import { changesSince } from './editions.ts'
import type { Entry } from './entries.ts'
import { formsOf } from './mentions.ts'
import type { Problem } from './problem.ts'
import { searchKeysOf } from './searchKeys.ts'
import { type CheckedCorpus, checkCorpus } from './validate.ts'
import { variantsIn } from './variants.ts'

type Terms = GraphAttributes['vocabulary']

/** The kinds that may stand at one end, in the order of the vocabulary. */
function kindsAt(side: 'from' | 'to', { value }: Corpus['relations'][number], kinds: readonly string[]): string[] {
  const allowed = value.ends.flatMap((ends) => (ends === 'same-kind' || ends[side] === 'any' ? kinds : ends[side]))
  return kinds.filter((kind) => allowed.includes(kind))
}

function compileVocabulary({ kinds, relations, initiatives, statuses, noticeKinds, printed }: Corpus): Terms {
  const ids = kinds.map(({ key }) => key)
  return {
    kinds: kinds.map(({ key, value }) => ({ id: key, ...value })),
    relations: relations.map((relation): Relation => {
      const { name, inverse, definition, symmetric } = relation.value
      const [from, to] = [kindsAt('from', relation, ids), kindsAt('to', relation, ids)]
      return { id: relation.key, name, inverse, definition, from, to, symmetric }
    }),
    initiatives: initiatives.map(({ key, value }) => ({ id: key, ...value })),
    ...(statuses.length > 0 ? { statuses: statuses.map(({ key, value }) => ({ id: key, ...value })) } : {}),
    notices: noticeKinds.map(({ key, value }) => ({ id: key, ...value })),
    printed: printed.map(({ key, value }) => ({ id: key, name: value })),
  }
}

/** First the nodes that bodies speak for, in the order of the bodies; then the others by kind, in the order of the files. */
function inOrder({ bodies, kinds, nodes }: Corpus): readonly Entry<NodeSource>[] {
  const heads = [...new Set(bodies.map(({ value }) => value.node))]
  const order = kinds.map(({ key }) => key)
  const rank = ({ key, value }: Entry<NodeSource>): number =>
    heads.includes(key) ? heads.indexOf(key) : heads.length + order.indexOf(value.kind)
  return nodes.toSorted((a, b) => rank(a) - rank(b))
}

function compileNodes({ located, mentions }: CheckedCorpus): GraphFile['nodes'] {
  const { corpus } = located
  const ownLang = corpus.documents[0]?.value.lang ?? 'und'
  return inOrder(corpus).map(({ key, value }) => {
    const { kind, label, lang = ownLang, short, completed, initiative, at, was } = value
    const claims = (mentions.get(key)?.printed ?? []).map(({ id }) => id)
    const forms = [...formsOf(value)]
    const translations = translationsOf(value)
    const place = at && { ...at, approximate: true as const }
    return {
      key,
      attributes: {
        ...{ kind, label, lang, completed, forms, translations, initiative, at: place, was, claims },
        ...(short === undefined ? {} : { short }),
      },
    }
  })
}

function compileEdges({ edges }: CheckedCorpus): GraphFile['edges'] {
  return edges.map(({ key, source, target, relation, grounding, claims, premises, note, verbs, status, was }) => ({
    key,
    source,
    target,
    attributes: {
      ...{ relation, grounding, claims, premises, note },
      ...(verbs === undefined ? {} : { verbs }),
      ...(status === undefined ? {} : { status }),
      ...(was === undefined ? {} : { was }),
    },
  }))
}

/**
 * The arrangement of the first screen. It is computed here and stored, because the last digits differ from one JavaScript
 * engine to another.
 */
function placesOf(file: GraphFile): Record<string, [number, number]> {
  return Object.fromEntries(Object.entries(placeRadialClusters(openModel(file))).map(([key, [x, y]]) => [key, [x, y]]))
}

/** For search alone: the pinyin of the names, and the traditional forms of all characters that can be searched. */
function searchOf(file: GraphFile): Pick<GraphAttributes['derived'], 'search' | 'variants'> {
  const keys = file.nodes.map(({ key, attributes }) => [key, searchKeysOf(attributes)] as const)
  const { nodes, edges, attributes } = file
  const { vocabulary, bodies, documents, claims, figures } = attributes
  return {
    search: Object.fromEntries(keys.filter(([, found]) => found.length > 0)),
    variants: variantsIn(JSON.stringify({ nodes, edges, vocabulary, bodies, documents, claims, figures })),
  }
}

function compile(checked: CheckedCorpus): GraphFile {
  const { corpus, documents, claims, figures } = checked.located
  const { title = {}, about = { responsible: '', address: null, licence: {} } } = corpus.head ?? {}
  const ownLang = corpus.documents[0]?.value.lang ?? 'und'
  const attributes: GraphAttributes = {
    format: 'verbatim-graph',
    version: 1,
    edition: '',
    title,
    about,
    vocabulary: compileVocabulary(corpus),
    bodies: corpus.bodies.map(({ key, value }) => ({
      id: key,
      label: value.label,
      lang: value.lang ?? ownLang,
      translations: translationsOf(value),
      node: value.node,
    })),
    documents: documents.map(compileDocument),
    claims: claims.map((claim) => compileClaim(claim, corpus.folder)),
    figures: figures.map(compileFigure),
    derived: { places: {} },
  }
  const options = { type: 'directed', multi: true, allowSelfLoops: false }
  const file: GraphFile = { options, attributes, nodes: compileNodes(checked), edges: compileEdges(checked) }
  const edition = editionOf(file)
  const earlier = checked.editions.filter((record) => record.edition !== edition)
  const editions = earlier.map((record) => changesSince(record, file))
  const derived = {
    places: { flowers: placesOf(file) },
    ...searchOf(file),
    ...(editions.length > 0 ? { editions } : {}),
  }
  return { ...file, attributes: { ...attributes, edition, derived } }
}

/** The graph file of a corpus folder, or why there is none. The same folder always gives the same file. */
export type BuiltGraph =
  | { readonly file: GraphFile; readonly problems: readonly [] }
  | { readonly file: null; readonly problems: readonly Problem[] }

/** Reads, checks and compiles a corpus folder. Mistakes in its files become problems and are never thrown. */
export function buildGraph(folder: string): BuiltGraph {
  const checked = checkCorpus(folder)
  if (checked.problems.length > 0) return { file: null, problems: checked.problems }
  return { file: compile(checked), problems: [] }
}

/** The bytes of a graph file, as text. */
export function formatGraph(file: GraphFile): string {
  return `${JSON.stringify(file)}\n`
}
