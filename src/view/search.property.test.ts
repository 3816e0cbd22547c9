/** The search against a plain reading of what it promises: every text is looked at, one after the other. */
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { example } from '../model/example.ts'
import { type Model, openModel } from '../model/model.ts'
import { createFold, soundOf } from './foldText.ts'
import { type Hit, search } from './search.ts'
import { ranks } from './searchFits.ts'
import { searchIndex } from './searchIndex.ts'
import { parts } from './searchWords.ts'
import { syllableStarts } from './syllables.ts'

// Hundreds of graphs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const variants = { 计: '計', 团: '團団' }
const fold = createFold(variants)

type Part = Hit['part']
interface Line {
  readonly part: Part
  readonly folded: string
  readonly text: string
  readonly lang: string
  readonly initials?: string
}
interface Subject {
  readonly sort: Hit['sort']
  readonly key: string
  /** The place of its kind. */
  readonly order: number
  readonly lines: readonly Line[]
}
interface Fit {
  readonly score: number
  readonly line: Line
}

/** The form of so many letters as the initials. */
function spoken(forms: readonly string[], initials: string): string {
  const isAsLong = (form: string): boolean => (fold(form).match(/[\p{L}\p{N}]/gu) ?? []).length === initials.length
  return forms.find(isAsLong) ?? ''
}

function subjectsOf(model: Model): readonly Subject[] {
  const { graph, attributes, kinds } = model
  const line = (part: Part, text: string, lang: string): Line => ({ part, folded: fold(text), text, lang })
  const inAll = (part: Part, text: Readonly<Record<string, string>>): readonly Line[] =>
    Object.entries(text).map(([lang, words]) => line(part, words, lang))
  const order = [...kinds.keys()]
  const nodes = graph.mapNodes((key, { kind, label, lang, forms, translations }): Subject => {
    const bodies = attributes.bodies.filter(({ node }) => node === key)
    const heard = attributes.derived.search?.[key] ?? []
    const sounds = heard.flatMap((sound, at): readonly Line[] => {
      if (at % 2 === 1) return []
      const initials = heard[at + 1] ?? ''
      const text = spoken([label, ...forms], initials)
      return [
        { part: 'sound', folded: sound.replace(/([ln])v/gu, '$1u'), text, lang, initials },
        { part: 'initials', folded: initials, text, lang },
      ]
    })
    const lines = [
      line('name', label, lang),
      ...forms.filter((form) => form !== label).map((form) => line('form', form, lang)),
      ...inAll('translation', translations),
      ...bodies.flatMap((body) => [line('body', body.label, body.lang), ...inAll('body', body.translations)]),
      ...sounds,
    ]
    return { sort: 'node', key, order: order.includes(kind) ? order.indexOf(kind) : kinds.size, lines }
  })
  const figures = attributes.figures.map(({ id, printed, unit, value, measure }): Subject => {
    const number = line('number', printed.includes(unit) ? printed : printed + unit, '')
    return {
      ...{ sort: 'figure', key: id, order: kinds.size + 1 },
      lines: [number, line('number', String(value), ''), ...inAll('measure', measure)],
    }
  })
  const claims = attributes.claims.map(({ id, quote, document, translations }): Subject => {
    const quoted = line('quote', quote, model.documents.get(document)?.lang ?? '')
    return { sort: 'claim', key: id, order: kinds.size + 2, lines: [quoted, ...inAll('rendering', translations)] }
  })
  return [...nodes, ...figures, ...claims]
}

/** Where the term first counts in a line; -1 where it does not. A sound counts from a syllable, one letter from the beginning. */
function placeIn({ part, folded, initials }: Line, term: string): number {
  if (part !== 'sound' && part !== 'initials') return folded.indexOf(term)
  const sound = soundOf(term)
  if (sound === null) return -1
  if (sound.length === 1) return folded.startsWith(sound) ? 0 : -1
  if (part === 'initials') return folded.indexOf(sound)
  return (syllableStarts(folded, initials ?? '') ?? [0]).find((start) => folded.startsWith(sound, start)) ?? -1
}

function fitOf({ lines }: Subject, term: string): Fit | null {
  const fits = lines.flatMap((line) => {
    const at = term === '' ? -1 : placeIn(line, term)
    const long = line.part === 'sound' || line.part === 'initials' ? soundOf(term) : term
    if (at < 0 || long === null) return []
    const named = at > 0 ? 'inside' : line.folded.length === long.length ? 'exact' : 'prefix'
    const rank = ranks.indexOf(line.part === 'quote' || line.part === 'rendering' ? 'passage' : named)
    return { score: rank * parts.length + parts.indexOf(line.part), line }
  })
  return fits.sort((one, other) => one.score - other.score)[0] ?? null
}

/** The shortest piece of what is written that is folded into the term: from the first place on. */
function marked({ text }: Line, term: string): string | null {
  const at = fold(text).indexOf(term)
  return at < 0 || term === '' ? null : fold(text).slice(at, at + term.length)
}

function plainSearch(model: Model, query: string) {
  const bare = (text: string): string => fold(text).replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
  const whole = bare(query)
  const terms = query
    .trim()
    .split(/\s+/u)
    .map(bare)
    .filter((term) => term !== '')
  const subjects = subjectsOf(model)
  const hits = (term: string): number => subjects.filter((subject) => fitOf(subject, term)).length
  const [rarest = ''] = terms.toSorted((one, other) => hits(one) - hits(other))
  return subjects
    .flatMap((subject) => {
      const all = terms.map((term) => fitOf(subject, term)?.score ?? Infinity)
      const worst = Math.max(...all, ranks.indexOf('inside') * parts.length)
      const line = fitOf(subject, rarest)?.line
      const apart = terms.length > 1 && line && worst < Infinity ? { score: worst, line } : null
      const fit = fitOf(subject, whole) ?? apart
      return fit === null ? [] : { subject, ...fit, terms: [whole, ...terms] }
    })
    .map((found, at) => ({ ...found, at, rank: Math.floor(found.score / parts.length) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        one.subject.order - other.subject.order ||
        one.score - other.score ||
        one.at - other.at,
    )
}

const some = <T>(of: readonly T[], most = 4): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: most })
/** A few pieces that meet often, each with its sound. */
const pieces: readonly (readonly [written: string, sounds: readonly string[]])[] = [
  ['民', ['min']],
  ['団', ['tuan']],
  ['团', ['tuan']],
  ['計', ['ji']],
  ['“安”', ['an']],
  ['西', ['xi']],
  ['女', ['nv']],
  ['Ab', ['a', 'b']],
  ['8', ['8']],
]
const name = some(pieces).map((list) => {
  const sounds = list.flatMap(([, sounds]) => sounds)
  return {
    written: list.map(([written]) => written).join(''),
    heard: [sounds.join(''), sounds.map((sound) => sound.charAt(0)).join('')],
  }
})
const english = some(['Plan', 'plán', 'an', ' ', 'a', '’s', '1,361', '27']).map((list) => list.join(' '))
const text = fc.oneof(
  english,
  name.map(({ written }) => written),
  fc.constantFrom('', ' ', '“”'),
)
const translations = fc.oneof(fc.constant({}), fc.record({ en: english }), fc.record({ en: english, mn: text }))
const kinds = [...example.attributes.vocabulary.kinds.map(({ id }) => id), 'unheard-of']

const node = fc.record({
  kind: fc.constantFrom(...kinds),
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  isHeard: fc.boolean(),
  isOdd: fc.nat(9).map((one) => one === 0),
  translations,
})
const figure = fc.record({ printed: fc.constantFrom('1,361', '27万', '8'), measure: translations, value: fc.nat(2000) })
const claim = fc.record({ quote: fc.array(text, { maxLength: 4 }).map((list) => list.join('，')), translations })
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('the example lacks something')
  return one
}
const plainNode = first(example.nodes).attributes
const plainFigure = first(example.attributes.figures)
const plainClaim = first(example.attributes.claims)
const plainBody = first(example.attributes.bodies)

const told = fc.record({
  nodes: fc.array(node, { maxLength: 12 }),
  figures: fc.array(figure, { maxLength: 3 }),
  claims: fc.array(claim, { maxLength: 3 }),
  bodies: fc.array(fc.record({ label: text, translations, node: fc.nat(11) }), { maxLength: 2 }),
})
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never

function modelOf({ nodes, figures, claims, bodies }: Told): Model {
  const heard = nodes.flatMap(({ names, isHeard, isOdd }, at) =>
    isHeard ? [[`n${String(at)}`, isOdd ? ['xian', 'q'] : names.flatMap((one) => one.heard)] as const] : [],
  )
  return openModel({
    ...example,
    attributes: {
      ...example.attributes,
      bodies: bodies.map((body, at) => ({
        ...plainBody,
        ...body,
        id: `b${String(at)}`,
        node: `n${String(body.node)}`,
      })),
      claims: claims.map((one, at) => ({ ...plainClaim, ...one, id: `c${String(at)}` })),
      figures: figures.map((one, at) => ({ ...plainFigure, ...one, id: `f${String(at)}`, unit: '人' })),
      derived: { places: {}, variants, search: Object.fromEntries(heard) },
    },
    nodes: nodes.map(({ kind, names, translations }, at) => {
      const forms = names.map(({ written }) => written)
      const attributes = { ...plainNode, kind, label: forms[0] ?? '', forms, translations }
      return { key: `n${String(at)}`, attributes: { ...attributes, was: [], claims: [] } }
    }),
    edges: [],
  })
}

const typed = [
  'm',
  'min',
  'mi',
  'a',
  'an',
  'xi',
  'xian',
  'lv',
  'nu',
  'nv',
  'tuan',
  'tj',
  'mt',
  '计',
  '团',
  '团计',
  '"安"',
]
const query = fc.oneof(
  fc.constantFrom(...typed),
  some([...typed, '民', '西', 'ab', 'plan', 'PLAN', '1361', '27', '8', 's', ' ', '　'], 3).map((list) => list.join('')),
  some([...typed, '民', 'plan', '1,361', '人'], 3).map((list) => list.join(' ')),
)

it('finds, ranks, counts and marks what a plain look at every text does, however many hits are asked for', () => {
  fc.assert(
    fc.property(told, query, fc.nat(5), (graph, asked, most) => {
      const model = modelOf(graph)
      const plain = plainSearch(model, asked)
      const groups = search(searchIndex(model), asked, { node: most, figure: 2, claim: 1 })
      const sorts = [...new Set(plain.map(({ subject }) => subject.sort))]
      expect(groups.map(({ sort }) => sort)).toEqual(sorts)
      for (const { sort, total, hits } of groups) {
        const right = plain.filter(({ subject }) => subject.sort === sort)
        expect(total).toBe(right.length)
        expect(hits.map(({ key, rank, part, text, lang }) => [key, rank, part, text, lang])).toEqual(
          right
            .slice(0, { node: most, figure: 2, claim: 1 }[sort])
            .map(({ subject, rank, line }) => [subject.key, ranks[rank], line.part, line.text, line.lang]),
        )
        for (const [at, { span, text, part }] of hits.entries()) {
          const [line, terms] = [right[at]?.line, right[at]?.terms ?? []]
          if (part === 'sound' || part === 'initials' || line === undefined) continue
          const found = terms.map((term) => marked(line, term)).find((one) => one !== null) ?? null
          expect(span && fold(text.slice(...span))).toBe(found)
        }
      }
    }),
    { seed: 1, numRuns: 1000 },
  )
})
