/** The words of a foreign graph as a vocabulary: its kinds and relations, as far as they tell anything. */
import type { GraphAttributes, Text } from '../../graph/schema.ts'
import type { ForeignGraph } from './foreign.ts'
import { Keys, slugOf } from './keys.ts'
import type { Note } from './opening.ts'
import { scriptOf } from './scriptOf.ts'

/** More different words than these tell a reader nothing as a filter or a colour. */
const most = { kinds: 150, relations: 300 } as const

export interface Named {
  readonly vocabulary: GraphAttributes['vocabulary']
  readonly kindOf: (word: string | null) => string
  readonly relationOf: (word: string | null, directed: boolean) => string
  /** Whether the words of the file became properties. */
  readonly asProperty: { readonly kinds: boolean; readonly relations: boolean }
  readonly notes: readonly Note[]
}

const plainKind: Text = { zh: '节点', en: 'Node' }
const plainRelation = { name: { zh: '连到', en: 'leads to' }, inverse: { zh: '由此连来', en: 'is led to from' } }
const plainTie: Text = { zh: '相连', en: 'is linked with' }

const worded = (word: string): Text => ({ [scriptOf(word)]: word })
/** A relation seen from its other end, in the words that it has in each language. */
function backward(name: Text, word: string): Text {
  const of = (lang: string): string => name[lang] ?? Object.values(name)[0] ?? word
  return { zh: `“${of('zh')}”的另一端`, en: `is the other end of “${of('en')}”` }
}

interface Use {
  readonly word: string | null
  readonly directed: boolean
}

/** Makes the vocabulary of a graph: kinds in the order met, relations too, directed and undirected ones apart. */
export function vocabularyOf({ nodes, edges, names = {}, terms = new Map() }: ForeignGraph): Named {
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
  const kinds = new Map<string | null, string>()
  const kindList: GraphAttributes['vocabulary']['kinds'] = []
  for (const word of asProperty.kinds ? [null] : kindWords) {
    const id = keys.take(word === null ? 'node' : slugOf(word))
    kinds.set(word, id)
    const term = word === null ? undefined : terms.get(word)
    const name = word === null ? plainKind : (term?.name ?? worded(shown(word)))
    kindList.push({ id, name, definition: term?.definition ?? {} })
  }

  const relations = new Map<string, string>()
  const relationList: GraphAttributes['vocabulary']['relations'] = []
  const place = ({ word, directed }: Use): string => `${directed ? '>' : '-'}${word ?? ''}${word === null ? '0' : '1'}`
  for (const { relation, directed } of edges) {
    const use: Use = { word: asProperty.relations ? null : relation, directed }
    if (relations.has(place(use))) continue
    const { word } = use
    const wish = word === null ? (directed ? 'leads-to' : 'linked-with') : slugOf(word)
    const id = keys.take(wish)
    relations.set(place(use), id)
    const term = word === null ? undefined : terms.get(word)
    const name = word === null ? (directed ? plainRelation.name : plainTie) : (term?.name ?? worded(shown(word)))
    const calledBack = word === null ? plainRelation.inverse : (term?.inverse ?? backward(name, word))
    const inverse = directed ? calledBack : name
    relationList.push({ id, name, inverse, definition: term?.definition ?? {}, from: [], to: [], symmetric: !directed })
  }
  return {
    vocabulary: { kinds: kindList, relations: relationList, initiatives: [] },
    kindOf: (word) => kinds.get(asProperty.kinds ? null : word) ?? 'node',
    relationOf: (word, directed) =>
      relations.get(place({ word: asProperty.relations ? null : word, directed })) ?? 'leads-to',
    asProperty,
    notes,
  }
}
