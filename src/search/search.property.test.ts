/** Compares the search with a simple implementation that looks at every text. */
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { example } from '../testing/example.ts'
import type { Model } from '../graph/model.ts'
import { openModel } from '../graph/openModel.ts'
import type { Break, Span } from '../../graph/schema.ts'
import { textBlocks } from '../text/textBlocks.ts'
import { sentencesOf } from '../text/textCoverage.ts'
import { createFold, soundOf } from './foldText.ts'
import { type Hit, search } from './search.ts'
import { ranks } from './searchFits.ts'
import { searchIndex } from './searchIndex.ts'
import { parts } from './searchTexts.ts'
import { syllableStarts } from './syllables.ts'

// Hundreds of graphs take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const variants = { 计: '計', 团: '團団' }
const fold = createFold(variants)

type Part = (typeof parts)[number]
interface Line {
  readonly part: Part
  readonly folded: string
  readonly text: string
  readonly lang: string
  readonly initials?: string
}
interface Subject {
  readonly sort: Hit['sort'] | 'beside'
  readonly key: string
  /** The place of its kind in the vocabulary. */
  readonly order: number
  readonly lines: readonly Line[]
  /** Of a sentence: where a term stands outside of what is quoted. */
  readonly standsIn?: (term: string) => boolean
  /** Keys of subjects whose words count for it when there are several. */
  readonly beside: readonly string[]
  /** Of an edge: its ends. */
  readonly ends?: readonly string[]
}
interface Fit {
  readonly score: number
  readonly line: Line
}

/** The form that has as many letters as the initials. */
function spoken(forms: readonly string[], initials: string): string {
  const isAsLong = (form: string): boolean => (fold(form).match(/[\p{L}\p{N}]/gu) ?? []).length === initials.length
  return forms.find(isAsLong) ?? ''
}

function subjectsOf(model: Model): readonly Subject[] {
  const { graph, attributes, kinds } = model
  /** Claims and who reports them. */
  const restsOn = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => [id, `body ${model.claims.get(id)?.body ?? ''}`])
  const line = (part: Part, text: string, lang: string): Line => ({ part, folded: fold(text), text, lang })
  const inAll = (part: Part, text: Readonly<Record<string, string>>): readonly Line[] =>
    Object.entries(text).map(([lang, words]) => line(part, words, lang))
  const order = [...kinds.keys()]
  const nodes = graph.mapNodes((key, { kind, label, lang, forms, translations, claims }): Subject => {
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
    const place = order.includes(kind) ? order.indexOf(kind) : kinds.size
    const neighbours = model.graph.neighbors(key)
    return { sort: 'node', key, order: place, lines, beside: [`kind ${kind}`, ...neighbours, ...restsOn(claims)] }
  })
  const edges = graph.mapEdges((key, { relation, claims }, source, target): Subject => ({
    ...{ sort: 'edge', key, order: kinds.size + 1, lines: [], ends: [source, target] },
    beside: [source, target, `relation ${relation}`, ...restsOn(claims.flat())],
  }))
  const figures = attributes.figures.map(({ id, printed, unit, value, measure, claim, about }): Subject => {
    const number = line('number', printed.includes(unit) ? printed : printed + unit, '')
    return {
      ...{ sort: 'figure', key: id, order: kinds.size + 2 },
      lines: [number, line('number', String(value), ''), ...inAll('measure', measure)],
      beside: [...restsOn([claim]), ...about],
    }
  })
  const sentences = sentencesOfModel(model)
  const claims = attributes.claims.map(({ id, body, quote, document, translations }): Subject => {
    const quoted = line('quote', quote, model.documents.get(document)?.lang ?? '')
    const naming = model.nodes.rows.filter((one) => one.attributes.claims.includes(id)).map(({ key }) => key)
    const around = sentences.filter((one) => one.claims.includes(id))
    return {
      ...{ sort: 'claim', key: id, order: kinds.size + 3, lines: [quoted, ...inAll('rendering', translations)] },
      beside: [`body ${body}`, ...naming, ...around.flatMap((one) => [one.key, ...one.claims])],
    }
  })
  const texts = sentences.map(({ key, body, claims: quoting, standsIn }): Subject => ({
    ...{ sort: 'text', key, order: kinds.size + 4, lines: [], standsIn },
    beside: [...(body === undefined ? [] : [`body ${body}`]), ...quoting],
  }))
  const named = (key: string, ...texts: readonly Readonly<Record<string, string>>[]): Subject => ({
    ...{ sort: 'beside', key, order: 0, beside: [] },
    lines: texts.flatMap((text) => inAll('name', text)),
  })
  return [
    ...[...nodes, ...edges, ...figures, ...claims, ...texts],
    ...attributes.bodies.map(({ id, label, translations }) => named(`body ${id}`, { zh: label }, translations)),
    ...[...model.relations].map(([id, { name, inverse }]) => named(`relation ${id}`, name, inverse)),
    ...[...kinds].map(([id, { name }]) => named(`kind ${id}`, name)),
    ...[...model.initiatives].map(([id, { name }]) => named(`type ${id}`, name)),
  ]
}

/** The sentences of the one document, each with the claims that quote some of it. */
function sentencesOfModel(model: Model) {
  const [document] = model.attributes.documents
  if (document === undefined) return []
  const { text, sections } = document
  return textBlocks(document).flatMap(({ span }) => {
    const block = text.slice(...span)
    return sentencesOf(text, span).map(([start, end]) => {
      const quoting = model.attributes.claims.filter(({ spans }) =>
        spans.some(
          ([from, to]) =>
            from < end && start < to && /[^\s]/u.test(text.slice(Math.max(from, start), Math.min(to, end))),
        ),
      )
      const isQuoted = ([from, to]: Span): boolean =>
        model.attributes.claims.some(({ spans }) => spans.some(([first, last]) => first <= from && to <= last))
      const standsIn = (term: string): boolean => {
        const folded = fold(block)
        for (let at = folded.indexOf(term); at >= 0 && term !== ''; at = folded.indexOf(term, at + 1)) {
          const [from, to] = fold.spanOf(block, at, at + term.length) ?? [0, 0]
          const place: Span = [span[0] + from, span[0] + to]
          if (start <= place[0] && place[0] < end && !isQuoted(place)) return true
        }
        return false
      }
      const body = sections.find((one) => one.start <= start && start < one.end)?.body
      return { key: `${document.id}:${start}`, body, claims: quoting.map(({ id }) => id), standsIn }
    })
  })
}

/** The first place in a line where the term counts; -1: there is none. Sounds count at the beginning of syllables, a single letter at the beginning of the line. */
function placeIn({ part, folded, initials }: Line, term: string): number {
  if (part !== 'sound' && part !== 'initials') return folded.indexOf(term)
  const sound = soundOf(term)
  if (sound === null) return -1
  if (sound.length === 1) return folded.startsWith(sound) ? 0 : -1
  if (part === 'initials') return folded.indexOf(sound)
  return (syllableStarts(folded, initials ?? '') ?? [0]).find((start) => folded.startsWith(sound, start)) ?? -1
}

function fitOf({ lines, standsIn }: Subject, term: string): Fit | null {
  if (standsIn?.(term) === true) {
    const score = ranks.indexOf('passage') * parts.length + parts.indexOf('text')
    return { score, line: { part: 'text', folded: '', text: '', lang: '' } }
  }
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

/** The shortest piece of the written text from the first match on that folds into the term. */
function marked({ text }: Line, term: string): string | null {
  const at = fold(text).indexOf(term)
  return at < 0 || term === '' ? null : fold(text).slice(at, at + term.length)
}

function plainSearch(model: Model, query: string) {
  const whole = fold(query.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, ''))
  const words = query.trim().split(/\s+/u)
  const terms = [...new Set(words.map((word) => fold(word.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, ''))))].filter(
    (term) => term !== '',
  )
  const subjects = subjectsOf(model)
  const known = new Map(subjects.map((subject) => [subject.key, subject]))
  const fits = new Map(terms.map((term) => [term, new Map(subjects.map((one) => [one.key, fitOf(one, term)]))]))
  const has = (key: string, term: string): boolean => (fits.get(term)?.get(key) ?? null) !== null
  const count = (term: string): number => [...(fits.get(term)?.values() ?? [])].filter((fit) => fit !== null).length
  const [rarest = ''] = terms.toSorted((one, other) => count(one) - count(other))
  const nothing: Line = { part: 'name', folded: '', text: '', lang: '' }
  const inParts = (subject: Subject): Fit | null => {
    const { key, beside, ends = [] } = subject
    const [term] = terms
    // A word that is said twice.
    if (terms.length === 1 && term !== undefined && term !== whole) return fitOf(subject, term)
    if (terms.length < 2 || ends.some((end) => terms.every((term) => has(end, term)))) return null
    const own = terms.filter((term) => has(key, term))
    const isThere = (term: string): boolean => own.includes(term) || beside.some((other) => has(other, term))
    if (!terms.every(isThere)) return null
    const scores = terms.flatMap((term) => fits.get(term)?.get(key)?.score ?? [])
    const separate = ranks.indexOf('inside') * parts.length
    if (own.length === terms.length)
      return { score: Math.max(separate, ...scores), line: fits.get(rarest)?.get(key)?.line ?? nothing }
    if (subject.sort === 'edge') {
      const named = beside.filter((other) => ends.includes(other) || other.startsWith('relation '))
      const isNamed = terms.every((term) => named.some((other) => has(other, term)))
      return { score: isNamed ? separate : ranks.indexOf('joined') * parts.length, line: nothing }
    }
    const [best] = terms.flatMap((term) => fits.get(term)?.get(key) ?? []).sort((one, other) => one.score - other.score)
    return best
      ? { score: ranks.indexOf('joined') * parts.length + (best.score % parts.length), line: best.line }
      : null
  }
  const hits = subjects.filter(({ sort }) => sort !== 'beside')
  const direct = new Map(hits.map((subject) => [subject.key, fitOf(subject, whole) ?? inParts(subject)]))
  const isNowhere = [...direct.values()].every((fit) => fit === null)
  const byName = ({ beside }: Subject): Fit | null => {
    const asked = terms.length === 1 ? terms : [whole]
    const isNamed = beside.some((key) => {
      const one = known.get(key)
      return one?.sort === 'beside' && asked.some((words) => fitOf(one, words))
    })
    return isNowhere && isNamed ? { score: ranks.indexOf('joined') * parts.length, line: nothing } : null
  }
  return hits
    .flatMap((subject) => {
      const fit = direct.get(subject.key) ?? byName(subject)
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
/** A few pieces with their sounds, so few that they often match. */
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
  claims: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  kind: fc.constantFrom(...kinds),
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  isHeard: fc.boolean(),
  isOdd: fc.nat(9).map((one) => one === 0),
  translations,
})
const figure = fc.record({ printed: fc.constantFrom('1,361', '27万', '8'), measure: translations, value: fc.nat(2000) })
const claim = fc.record({ from: fc.nat(60), size: fc.nat(20), body: fc.nat(2), translations })
const paragraph = fc
  .array(fc.oneof(text, fc.constantFrom('。', '. ', '\n')), { maxLength: 9 })
  .map((list) => list.join(''))
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('the example lacks something')
  return one
}
const plainNode = first(example.nodes).attributes
const plainFigure = first(example.attributes.figures)
const plainClaim = first(example.attributes.claims)
const plainBody = first(example.attributes.bodies)
const plainDocument = first(example.attributes.documents)
const plainSection = first(plainDocument.sections)

const contents = fc.record({
  nodes: fc.array(node, { maxLength: 12 }),
  figures: fc.array(figure, { maxLength: 3 }),
  claims: fc.array(claim, { maxLength: 3 }),
  paragraphs: fc.array(paragraph, { maxLength: 4 }),
  edges: fc.array(
    fc.record({
      ends: fc.tuple(fc.nat(11), fc.nat(11)),
      relation: fc.nat(1),
      claims: fc.uniqueArray(fc.nat(2), { maxLength: 1 }),
    }),
    { maxLength: 8 },
  ),
  bodies: fc.array(fc.record({ label: text, translations, node: fc.nat(11) }), { maxLength: 2 }),
})
type Contents = typeof contents extends fc.Arbitrary<infer T> ? T : never

function modelOf({ nodes, figures, claims, bodies, paragraphs, edges }: Contents): Model {
  const printed = paragraphs.join('\n\n')
  const breaks = [...printed.matchAll(/\n\n/gu)].map(({ index }): Break => ({
    start: index,
    end: index + 2,
    kind: 'paragraph',
  }))
  const half = Math.floor(printed.length / 2)
  const section = (id: string, start: number, end: number) => ({
    ...plainSection,
    heading: null,
    title: null,
    translations: {},
    id,
    body: id,
    start,
    end,
  })
  const document = {
    ...{ ...plainDocument, id: 'd', text: printed, breaks, title: {}, notices: [] },
    sections: [section('b0', 0, half), section('b1', half, printed.length)],
  }
  const isThere = (at: number): boolean => at < claims.length
  const relations = ['joins', 'runs']

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
      documents: [document],
      claims: claims.map(({ from, size, body, translations }, at) => {
        const words = printed.slice(from, from + size)
        const start = from + words.length - words.trimStart().length
        const span: [number, number] = [start, start + words.trim().length]
        const own = { id: `c${String(at)}`, body: `b${String(body)}`, document: 'd', context: null, via: null }
        return {
          ...plainClaim,
          ...own,
          translations,
          spans: words.trim() === '' ? [] : [span],
          quote: printed.slice(...span).replace(/\s+/gu, ' '),
        }
      }),
      figures: figures.map((one, at) => ({
        ...plainFigure,
        ...one,
        id: `f${String(at)}`,
        unit: '人',
        period: null,
        about: [],
        claim: 'c0',
      })),
      derived: { places: {}, variants, search: Object.fromEntries(heard) },
    },
    nodes: nodes.map(({ kind, names, translations, claims: naming }, at) => {
      const forms = names.map(({ written }) => written)
      const attributes = { ...plainNode, kind, label: forms[0] ?? '', forms, translations }
      return {
        key: `n${String(at)}`,
        attributes: {
          ...attributes,
          was: [],
          initiative: null,
          claims: naming.filter(isThere).map((one) => `c${String(one)}`),
        },
      }
    }),
    edges: edges
      .filter(({ ends }) => ends.every((end) => end < nodes.length) && ends[0] !== ends[1])
      .map(({ ends: [source, target], relation, claims: carrying }, at) => ({
        ...{ key: `e${String(at)}`, source: `n${String(source)}`, target: `n${String(target)}` },
        attributes: {
          ...{ relation: relations[relation] ?? '', grounding: 'stated', premises: [], note: null },
          claims: carrying.filter(isThere).map((one) => `c${String(one)}`),
        },
      })),
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
  some([...typed, '民', 'plan', '1,361', '人', 'joins', '图书馆', '。'], 3).map((list) => list.join(' ')),
)

it('finds, ranks, counts and marks what a plain look at every text does, however many hits are asked for', () => {
  fc.assert(
    fc.property(contents, query, fc.nat(5), (graph, asked, most) => {
      const model = modelOf(graph)
      const plain = plainSearch(model, asked)
      const wanted = { node: most, edge: 3, figure: 2, claim: 1, text: 2, remark: 2 }
      const groups = search(searchIndex(model), asked, wanted)
      const sorts = [...new Set(plain.map(({ subject }) => subject.sort))]
      expect(groups.map(({ sort }) => sort)).toEqual(sorts)
      for (const { sort, total, hits } of groups) {
        const right = plain.filter(({ subject }) => subject.sort === sort)
        expect(total).toBe(right.length)
        const listed = right.slice(0, wanted[sort])
        expect(hits.map(({ rank }) => rank)).toEqual(listed.map(({ rank }) => ranks[rank]))
        if (sort === 'text') {
          const starts = listed.map(({ subject }) => Number(subject.key.split(':')[1]))
          const text = first(model.attributes.documents).text
          for (const [at, { place, span, text: sentence }] of hits.entries()) {
            expect(place?.span[0]).toBeGreaterThanOrEqual(starts[at] ?? Infinity)
            if (place && span) expect(fold(text.slice(...place.span))).toBe(fold(sentence.slice(...span)))
          }
          continue
        }
        expect(hits.map(({ key }) => key)).toEqual(listed.map(({ subject }) => subject.key))
        for (const [at, { span, text, part, lang }] of hits.entries()) {
          const [line, terms] = [listed[at]?.line, listed[at]?.terms ?? []]
          if (part === null || line === undefined) continue
          expect([part, text, lang]).toEqual([line.part, line.text, line.lang])
          if (part === 'sound' || part === 'initials') continue
          const found = terms.map((term) => marked(line, term)).find((one) => one !== null) ?? null
          expect(span && fold(text.slice(...span))).toBe(found)
        }
      }
    }),
    { seed: 1, numRuns: 1000 },
  )
})
