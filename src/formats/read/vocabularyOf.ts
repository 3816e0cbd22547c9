/** Makes a vocabulary of the kinds and relations of another program's graph, unless there are too many of them. */
import type { GraphAttributes, Text } from '../../../graph/schema.ts'
import type { ForeignGraph, ForeignTerm } from './foreign.ts'
import { Keys, slugOf } from './keys.ts'
import type { Note } from './openResult.ts'
import { scriptOf } from './scriptOf.ts'

/** More kinds or relations than these are useless as filters and colours. */
const most = { kinds: 150, relations: 300 } as const

export interface Named {
  readonly vocabulary: GraphAttributes['vocabulary']
  readonly kindOf: (word: string | null) => string
  readonly relationOf: (word: string | null, directed: boolean) => string
  readonly statusOf: (word: string) => string
  /** Whether the words of the file became properties. */
  readonly asProperty: { readonly kinds: boolean; readonly relations: boolean }
  readonly notes: readonly Note[]
}

/** The statuses of our corpus, from the least to the most: files of earlier releases do not say their order. */
const knownStatuses = ['aimed-at', 'planned', 'begun', 'under-way', 'done']

const plainKind: Text = { zh: '节点', en: 'Node' }
const plainRelation = { name: { zh: '连到', en: 'leads to' }, inverse: { zh: '由此连来', en: 'is led to from' } }
const plainTie: Text = { zh: '相连', en: 'is linked with' }

const worded = (word: string): Text => ({ [scriptOf(word)]: word })
/** The inverse name of a relation, in each language. */
function backward(name: Text, word: string): Text {
  const of = (lang: string): string => name[lang] ?? Object.values(name)[0] ?? word
  return { zh: `“${of('zh')}”的另一端`, en: `is the other end of “${of('en')}”` }
}

interface Use {
  readonly word: string | null
  readonly directed: boolean
}

/** The vocabulary of a graph, in order of appearance. Directed and undirected edges never share a relation. */
export function vocabularyOf({
  nodes,
  edges,
  names = {},
  terms = new Map(),
  statuses: given = [],
}: ForeignGraph): Named {
  const notes: Note[] = []
  const shown = (word: string): string => (Object.hasOwn(names, word) ? (names[word] ?? word) : word)
  const kindWords = new Set(nodes.map(({ kind }) => kind))
  const relationWords = new Set(edges.map(({ relation }) => relation))
  const asProperty = { kinds: kindWords.size > most.kinds, relations: relationWords.size > most.relations }
  const example = (words: ReadonlySet<string | null>): string => [...words].find((word) => word !== null) ?? ''
  if (asProperty.kinds) notes.push({ note: 'too-many-kinds', count: kindWords.size, example: example(kindWords) })
  if (asProperty.relations)
    notes.push({ note: 'too-many-relations', count: relationWords.size, example: example(relationWords) })

  const keys = new Keys()
  const termOf = (word: string | null): ForeignTerm | undefined => (word === null ? undefined : terms.get(word))
  const nameOf = (word: string | null, unnamed: Text): Text =>
    word === null ? unnamed : (termOf(word)?.name ?? worded(shown(word)))

  const kinds = new Map<string | null, string>()
  const kindList: GraphAttributes['vocabulary']['kinds'] = []
  for (const word of asProperty.kinds ? [null] : kindWords) {
    const id = keys.take(word === null ? 'node' : slugOf(word))
    kinds.set(word, id)
    kindList.push({ id, name: nameOf(word, plainKind), definition: termOf(word)?.definition ?? {} })
  }

  const relations = new Map<string, string>()
  const relationList: GraphAttributes['vocabulary']['relations'] = []
  const place = ({ word, directed }: Use): string => `${directed ? '>' : '-'}${word ?? ''}${word === null ? '0' : '1'}`
  const addRelation = (use: Use): void => {
    const { word, directed } = use
    const unnamed = directed ? 'leads-to' : 'linked-with'
    const id = keys.take(word === null ? unnamed : slugOf(word))
    relations.set(place(use), id)
    const name = nameOf(word, directed ? plainRelation.name : plainTie)
    const calledBack = word === null ? plainRelation.inverse : (termOf(word)?.inverse ?? backward(name, word))
    const inverse = directed ? calledBack : name
    const definition = termOf(word)?.definition ?? {}
    relationList.push({ id, name, inverse, definition, from: [], to: [], symmetric: !directed })
  }
  for (const { relation, directed } of edges) {
    const use: Use = { word: asProperty.relations ? null : relation, directed }
    if (!relations.has(place(use))) addRelation(use)
  }
  const described = new Map(given.map((status) => [status.id, status]))
  const others = new Set(edges.flatMap(({ status }) => (status === undefined || described.has(status) ? [] : status)))
  const inRank = [...others].toSorted((a, b) => knownStatuses.indexOf(a) - knownStatuses.indexOf(b))
  const statuses = new Map([...described.keys(), ...inRank].map((word) => [word, keys.take(slugOf(word))]))
  const statusList = [...statuses].map(([word, id]) => {
    const { name = {}, definition = {} } = described.get(word) ?? {}
    return { id, name: Object.keys(name).length > 0 ? name : nameOf(word, {}), definition }
  })
  return {
    vocabulary: {
      ...{ kinds: kindList, relations: relationList, initiatives: [] },
      ...(statusList.length > 0 ? { statuses: statusList } : {}),
    },
    statusOf: (word) => statuses.get(word) ?? word,
    kindOf: (word) => kinds.get(asProperty.kinds ? null : word) ?? 'node',
    relationOf: (word, directed) =>
      relations.get(place({ word: asProperty.relations ? null : word, directed })) ?? 'leads-to',
    asProperty,
    notes,
  }
}
