/** What can be found: every name, passage and figure of a graph, folded once and joined into one string that is scanned. */
import type { Text } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { atOnce, slice, type Steps } from '../model/steps.ts'
import { createFold, type Fold } from './foldText.ts'
import { syllableStarts } from './syllables.ts'

/** What a matched text is of its subject, the most telling first. */
export const parts = [
  'name',
  'form',
  'translation',
  'sound',
  'initials',
  'body',
  'number',
  'measure',
  'quote',
  'rendering',
] as const
export type Part = (typeof parts)[number]

/** Texts, one a line, and of each its subject, its part, the words as they are written, and their language. */
export interface Lines {
  readonly joined: string
  /** Where each line begins, and behind the last one where the next would. */
  readonly starts: Uint32Array
  readonly subjects: Uint32Array
  readonly parts: Uint8Array
  readonly written: readonly string[]
  readonly langs: readonly string[]
}

export interface Subject {
  readonly sort: 'node' | 'figure' | 'claim'
  readonly key: string
}

export interface SearchIndex {
  readonly fold: Fold
  /** Nodes by the order of their kinds, then figures, then claims. */
  readonly subjects: readonly Subject[]
  /** Per subject, the place of its kind; figures and claims stand behind all kinds. */
  readonly orders: Uint32Array
  readonly words: Lines
  /** Pinyin or another sound of the names: the sound and, in the next line, its initials. */
  readonly sounds: Lines
  /** Per code unit of the sounds, 1 where a syllable begins. */
  readonly syllables: Uint8Array
}

interface Line {
  readonly subject: number
  readonly part: Part
  readonly folded: string
  readonly written: string
  readonly lang: string
}

function joinLines(lines: readonly Line[]): Lines {
  const starts = new Uint32Array(lines.length + 1)
  lines.forEach(({ folded }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + folded.length + 1
  })
  return {
    joined: lines.map(({ folded }) => `${folded}\n`).join(''),
    starts,
    subjects: Uint32Array.from(lines, ({ subject }) => subject),
    parts: Uint8Array.from(lines, ({ part }) => parts.indexOf(part)),
    written: lines.map(({ written }) => written),
    langs: lines.map(({ lang }) => lang),
  }
}

const textsOf = (text: Text): readonly (readonly [string, string])[] => Object.entries(text)

/** The nodes by the order of their kinds; kinds that the vocabulary lacks stand behind. */
function nodesInOrder({ graph, kinds }: Model): readonly (readonly string[])[] {
  const order = new Map([...kinds.keys()].map((kind, at) => [kind, at]))
  const found: string[][] = Array.from({ length: kinds.size + 1 }, () => [])
  graph.forEachNode((key, { kind }) => found[order.get(kind) ?? kinds.size]?.push(key))
  return found
}

/** The printed form that a sound is of: the forms stand in order, and each letter of the initials is one of its characters. */
function writtenOf(forms: readonly string[], initials: string, fold: Fold): string {
  const letters = (form: string): number => [...fold(form)].filter((one) => /[\p{L}\p{N}]/u.test(one)).length
  return forms.find((form) => letters(form) === initials.length) ?? ''
}

function* makeIndex(model: Model): Steps<SearchIndex> {
  const { graph, attributes, kinds } = model
  const fold = createFold(attributes.derived.variants)
  const [words, sounds]: [Line[], Line[]] = [[], []]
  const subjects: Subject[] = []
  const orders: number[] = []
  const add = (part: Part, written: string, lang: string): void => {
    const folded = fold(written)
    if (folded !== '') words.push({ subject: subjects.length, part, folded, written, lang })
  }

  const addNode = (key: string, order: number): void => {
    const { label, lang, forms, translations } = graph.getNodeAttributes(key)
    add('name', label, lang)
    for (const form of forms) if (form !== label) add('form', form, lang)
    for (const [language, words] of textsOf(translations)) add('translation', words, language)
    for (const id of model.speakers.get(key) ?? []) {
      const body = model.bodies.get(id)
      if (body === undefined) continue
      add('body', body.label, body.lang)
      for (const [language, words] of textsOf(body.translations)) add('body', words, language)
    }
    const found = attributes.derived.search?.[key] ?? []
    for (let at = 0; at < found.length; at += 2) {
      const [sound = '', initials = ''] = [found[at], found[at + 1]]
      const written = writtenOf([...new Set([label, ...forms])], initials, fold)
      const line = { subject: subjects.length, written, lang }
      sounds.push({ ...line, part: 'sound', folded: sound.replace(/(?<=[ln])v/gu, 'u') })
      sounds.push({ ...line, part: 'initials', folded: initials })
    }
    subjects.push({ sort: 'node', key })
    orders.push(order)
  }
  for (const [order, keys] of nodesInOrder(model).entries())
    for (const key of keys) {
      addNode(key, order)
      if (subjects.length % slice === 0) yield
    }
  yield
  for (const { id, printed, unit, value, measure } of attributes.figures) {
    const behind = printed.includes(unit) ? '' : unit
    add('number', printed + behind, '')
    add('number', String(value), '')
    for (const [language, words] of textsOf(measure)) add('measure', words, language)
    subjects.push({ sort: 'figure', key: id })
    orders.push(kinds.size + 1)
  }
  for (const { id, quote, document, translations } of attributes.claims) {
    add('quote', quote, model.documents.get(document)?.lang ?? '')
    for (const [language, words] of textsOf(translations)) add('rendering', words, language)
    subjects.push({ sort: 'claim', key: id })
    orders.push(kinds.size + 2)
  }

  yield
  const heard = joinLines(sounds)
  yield
  const syllables = new Uint8Array(heard.joined.length)
  sounds.forEach(({ part, folded }, at) => {
    const from = heard.starts[at] ?? 0
    if (part === 'initials') syllables.fill(1, from, from + folded.length)
    else for (const start of syllableStarts(folded, sounds[at + 1]?.folded ?? '') ?? [0]) syllables[from + start] = 1
  })
  return { fold, subjects, orders: Uint32Array.from(orders), words: joinLines(words), sounds: heard, syllables }
}

const made = new WeakMap<Model, SearchIndex>()

/** The same in steps: what it gives is then at hand for who asks at once. */
export function* searchIndexInSteps(model: Model): Steps<SearchIndex> {
  const index = made.get(model) ?? (yield* makeIndex(model))
  made.set(model, index)
  return index
}

/** The index of a graph, made when it is first asked for. */
export const searchIndex = (model: Model): SearchIndex => atOnce(searchIndexInSteps(model))
