/** The example graph with a third document that is all numbers, for the tests of the figures. */
import type { Claim, Document, Figure } from '../../graph/schema.ts'
import { example } from './example.ts'

const text = `门票
港口图书馆近3年累计到馆3000余人次，活动20场。全年到馆近2.5万人次。
北岸图书馆全年到馆约
40万人次，藏书1200册，其中古籍12册以上，又称古籍21册。三室一廊。
`
const place = (quote: string): [number, number] => {
  const start = text.indexOf(quote)
  return [start, start + quote.length]
}

const claim = (id: string, body: string, quote: string, span = place(quote)): Claim => ({
  id,
  document: 'tickets',
  section: 'tickets',
  body,
  via: null,
  quote,
  context: null,
  spans: [span],
  translations: { en: `(${id})` },
})

const across: [number, number] = [text.indexOf('北岸图书馆全年'), text.indexOf('，藏书')]
const claims: readonly Claim[] = [
  claim('harbour-three-years', 'harbour', '港口图书馆近3年累计到馆3000余人次，活动20场'),
  claim('harbour-year', 'harbour', '全年到馆近2.5万人次'),
  claim('north-year', 'north', '北岸图书馆全年到馆约40万人次', across),
  claim('north-books', 'north', '藏书1200册，其中古籍12册以上，又称古籍21册'),
  claim('north-rooms', 'north', '三室一廊'),
]

type Differing = Partial<Figure> & Pick<Figure, 'id' | 'claim' | 'value' | 'printed' | 'unit'>

const figure = (given: Differing, zh: string, en: string): Figure => ({
  span: place(given.printed),
  qualifier: 'exact',
  cumulative: false,
  period: null,
  role: 'reported',
  measure: { zh, en },
  about: [],
  conflict: null,
  ...given,
})

const rare = { claim: 'north-books', unit: '册', conflict: 'rare-books', about: ['north-library'] }
const year = { unit: '人次', period: '全年' }

/** In another order than the text: eight numbers, two of them in conflict, one that only counts a name. */
export const figures: readonly Figure[] = [
  figure(
    { id: 'rooms', claim: 'north-rooms', value: 3, printed: '三', unit: '室', role: 'structural' },
    '室数',
    'rooms',
  ),
  figure({ id: 'rare-21', value: 21, printed: '21', ...rare }, '古籍', 'rare books'),
  figure(
    {
      id: 'visits-north',
      claim: 'north-year',
      value: 400000,
      printed: '约40万',
      span: place('约\n40万'),
      qualifier: 'about',
      ...year,
    },
    '到馆',
    'visits',
  ),
  figure(
    {
      id: 'visits-three-years',
      claim: 'harbour-three-years',
      value: 3000,
      printed: '3000余',
      unit: '人次',
      qualifier: 'more-than',
      period: '近3年',
      cumulative: true,
      about: ['harbour-library', 'harbour-library--runs--book-fair'],
    },
    '到馆',
    'visits',
  ),
  figure(
    { id: 'events', claim: 'harbour-three-years', value: 20, printed: '20', unit: '场', period: '近3年' },
    '活动',
    'events',
  ),
  figure(
    { id: 'visits-harbour', claim: 'harbour-year', value: 25000, printed: '近2.5万', qualifier: 'nearly', ...year },
    '“到馆”',
    'Visits',
  ),
  figure({ id: 'books', claim: 'north-books', value: 1200, printed: '1200', unit: '册' }, '藏书', 'books'),
  figure({ id: 'rare-12', value: 12, printed: '12册以上', qualifier: 'at-least', ...rare }, '古籍', 'rare books'),
]

const whole = place('藏书1200册，其中古籍12册以上，又称古籍21册')

const document: Document = {
  id: 'tickets',
  lang: 'zh',
  title: { zh: '门票', en: 'Tickets' },
  date: null,
  sha256: 'ec7bc9a5f02716c21ba0024256209ea8192ffe6f912039898af76c3802c4b28a',
  text,
  breaks: [
    { start: 2, end: 3, kind: 'heading' },
    { start: text.indexOf('\n北岸'), end: text.indexOf('\n北岸') + 1, kind: 'paragraph' },
    { start: text.indexOf('\n40'), end: text.indexOf('\n40') + 1, kind: 'column' },
    { start: text.length - 1, end: text.length, kind: 'paragraph' },
  ],
  'supplied-by': null,
  sections: [
    {
      id: 'tickets',
      heading: '门票',
      title: null,
      translations: { en: { heading: 'Tickets' } },
      body: 'harbour',
      start: 0,
      end: text.length,
    },
  ],
  notices: [
    { id: 'whole-text', kind: 'undated', spans: [[0, 3], whole], note: { zh: '没有年份。', en: 'No year.' } },
    { id: 'two-counts', kind: 'contradiction', spans: [whole], note: { zh: '两个数不同。', en: 'Two counts differ.' } },
    { id: 'one-count', kind: 'misprint', spans: [place('21册')], note: { zh: '只说一个。', en: 'About one of them.' } },
  ],
}

/** The example graph with these figures in the place of its own. */
export const figuresExample = {
  ...example,
  attributes: {
    ...example.attributes,
    documents: [...example.attributes.documents, document],
    claims: [...example.attributes.claims, ...claims],
    figures: [...figures],
  },
}
