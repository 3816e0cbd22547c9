/** What can be found: every name, passage and figure of a graph, folded once and joined into strings that are scanned. */
import type { NodeAttributes, Text } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { atOnce, eachBelow, slice, type Steps } from '../model/steps.ts'
import { createFold, type Fold } from './foldText.ts'
import { LineWriter } from './searchLines.ts'
import { type Sounds, soundsOf } from './searchSounds.ts'
import { type Part, type Words, WordWriter } from './searchWords.ts'

/** Kinds beyond these stand with the last one. */
export const manyKinds = 2 ** 16

export const sorts = ['node', 'figure', 'claim'] as const

export interface Subject {
  readonly sort: (typeof sorts)[number]
  readonly key: string
}

export interface SearchIndex {
  readonly model: Model
  readonly fold: Fold
  /** Of all subjects: nodes by the order of their kinds, then figures, then claims. */
  readonly keys: readonly string[]
  /** Behind the last subject of each sort. */
  readonly ends: Readonly<Record<Subject['sort'], number>>
  /** Per subject, the place of its kind; figures and claims stand behind all kinds. */
  readonly orders: Uint16Array
  readonly words: Words
  readonly sounds: Sounds
}

const textsOf = (text: Text): readonly (readonly [string, string])[] => Object.entries(text)

/** The numbers of the nodes by the order of their kinds; kinds that the vocabulary lacks stand behind. */
function* nodesInOrder({ nodes, kinds }: Model): Steps<readonly (readonly number[])[]> {
  const order = new Map([...kinds.keys()].map((kind, at) => [kind, at]))
  const found: number[][] = Array.from({ length: kinds.size + 1 }, () => [])
  yield* eachBelow(nodes.rows.length, (at) => {
    found[order.get(nodes.rows[at]?.attributes.kind ?? '') ?? kinds.size]?.push(at)
  })
  return found
}

function* makeIndex(model: Model): Steps<SearchIndex> {
  const { nodes: all, attributes, kinds } = model
  const fold = createFold(attributes.derived.variants)
  const [words, spoken, initials] = [new WordWriter(fold), new LineWriter(), new LineWriter()]
  const keys: string[] = []
  const orders: number[] = []
  const add = (part: Part, written: string, lang: string): void => words.add(keys.length, part, written, lang)
  const stand = (order: number): void => void orders.push(Math.min(order, manyKinds - 1))
  const addAll = (part: Part, text: Text): void => {
    for (const [lang, written] of textsOf(text)) add(part, written, lang)
  }

  const addNode = (key: string, { label, lang, forms, translations }: NodeAttributes): void => {
    add('name', label, lang)
    for (const form of forms) if (form !== label) add('form', form, lang)
    addAll('translation', translations)
    for (const id of model.speakers.get(key) ?? []) {
      const body = model.bodies.get(id)
      if (body === undefined) continue
      add('body', body.label, body.lang)
      addAll('body', body.translations)
    }
    const found = attributes.derived.search?.[key] ?? []
    for (let at = 0; at < found.length; at += 2) {
      const sound = found[at] ?? ''
      spoken.add(sound.includes('v') ? sound.replace(/(?<=[ln])v/gu, 'u') : sound, keys.length)
      initials.add(found[at + 1] ?? '', keys.length)
    }
  }
  for (const [order, nodes] of (yield* nodesInOrder(model)).entries())
    for (const number of nodes) {
      const row = all.rows[number]
      if (row === undefined) continue
      addNode(row.key, row.attributes)
      stand(order)
      if (keys.push(row.key) % slice === 0) yield
    }
  const node = keys.length
  for (const { id, printed, unit, value, measure } of attributes.figures) {
    add('number', printed + (printed.includes(unit) ? '' : unit), '')
    add('number', String(value), '')
    addAll('measure', measure)
    stand(kinds.size + 1)
    if (keys.push(id) % slice === 0) yield
  }
  const figure = keys.length
  for (const { id, quote, document, translations } of attributes.claims) {
    add('quote', quote, model.documents.get(document)?.lang ?? '')
    addAll('rendering', translations)
    stand(kinds.size + 2)
    if (keys.push(id) % slice === 0) yield
  }

  yield
  const sounds = yield* soundsOf(spoken.lines(), initials.lines())
  yield
  const ends = { node, figure, claim: keys.length }
  return { model, fold, keys, ends, orders: new Uint16Array(orders), words: words.words(), sounds }
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
