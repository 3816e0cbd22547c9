/** What the example graph quotes: two invented documents, the passages cited from them, and one number. */
import type { Claim, Document, Figure, Span } from '../../graph/schema.ts'

const letters = `两封来信
北岸图书馆
北岸图书馆参加共读计划，开设晚间共读课程，建成静读室。北岸图书馆与港口图书馆结为伙伴。
港口图书馆
港口图书馆参加共读计划，举办诗歌周和故事时间，设有儿童角。晚间共读课程属于共读计划。港口图书馆全年到馆超过3000人次。
`
const yearbook = `Yearbook
Hill Library opened the Map Room. The fair belongs to the Shared Reading Plan. Nobody won the Lantern Prize.
Harbour Library
Harbour Library held the Harbour Book Fair. Harbour Library and North Library share their cards.
`
const texts = { letters, yearbook }
type DocumentId = keyof typeof texts

const lineBreaks = (text: string, headings: readonly string[]): Document['breaks'] =>
  [...text.matchAll(/\n/g)].map(({ index }) => {
    const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
    return { start: index, end: index + 1, kind: headings.includes(before) ? 'heading' : 'paragraph' }
  })

function placeOf(document: DocumentId, quote: string): Span {
  const start = texts[document].indexOf(quote)
  return [start, start + quote.length]
}

const claim = (id: string, document: DocumentId, body: string, quote: string, en?: string): Claim => ({
  id,
  document,
  section: body === 'press' ? 'front' : `${body}-${document}`,
  body,
  via: null,
  quote,
  context: null,
  spans: [[...placeOf(document, quote)]],
  translations: en === undefined ? {} : { en },
})

/** The passages of the example, found in its texts. */
export const claims: Claim[] = [
  claim('north-joins', 'letters', 'north', '北岸图书馆参加共读计划', 'The North Library joins the Shared Reading Plan'),
  claim('north-course', 'letters', 'north', '北岸图书馆参加共读计划，开设晚间共读课程'),
  claim('north-room', 'letters', 'north', '北岸图书馆参加共读计划，开设晚间共读课程，建成静读室'),
  claim('north-partner', 'letters', 'north', '北岸图书馆与港口图书馆结为伙伴'),
  claim('harbour-joins', 'letters', 'harbour', '港口图书馆参加共读计划'),
  claim('harbour-runs', 'letters', 'harbour', '港口图书馆参加共读计划，举办诗歌周和故事时间，设有儿童角'),
  claim('harbour-course', 'letters', 'harbour', '晚间共读课程属于共读计划'),
  claim(
    'harbour-visits',
    'letters',
    'harbour',
    '港口图书馆全年到馆超过3000人次',
    'The Harbour Library had more than 3000 visits',
  ),
  claim('press-room', 'yearbook', 'press', 'Hill Library opened the Map Room'),
  claim('press-plan', 'yearbook', 'press', 'The fair belongs to the Shared Reading Plan'),
  claim('press-prize', 'yearbook', 'press', 'Nobody won the Lantern Prize'),
  claim('harbour-fair', 'yearbook', 'harbour', 'Harbour Library held the Harbour Book Fair'),
  claim('harbour-cards', 'yearbook', 'harbour', 'Harbour Library and North Library share their cards'),
]

/** The one number that the example reports. */
export const visits: Figure = {
  id: 'visits-of-a-year',
  claim: 'harbour-visits',
  span: [...placeOf('letters', '超过3000人次')],
  value: 3000,
  printed: '超过3000人次',
  unit: '人次',
  qualifier: 'more-than',
  cumulative: false,
  period: '全年',
  role: 'reported',
  measure: { zh: '到馆', en: 'visits' },
  about: ['harbour-library'],
  conflict: null,
}

const section = (id: string, body: string, heading: string, start: number, end: number) => ({
  id,
  heading,
  title: null,
  translations: {},
  body,
  start,
  end,
})

const second = letters.indexOf('港口图书馆\n')
const third = yearbook.indexOf('Harbour Library\n')
/** One document in Chinese by two bodies, one in English by two. */
export const documents: Document[] = [
  {
    id: 'letters',
    lang: 'zh',
    title: { zh: '两封来信', en: 'Two letters' },
    date: null,
    sha256: 'bb168602d0c41f7bbf8fee9b25ba570636ebf02aac6afebc41aa1d88750e406e',
    text: letters,
    breaks: lineBreaks(letters, ['两封来信', '北岸图书馆', '港口图书馆']),
    'supplied-by': null,
    sections: [
      section('north-letters', 'north', '北岸图书馆', 0, second),
      section('harbour-letters', 'harbour', '港口图书馆', second, letters.length),
    ],
    notices: [],
  },
  {
    id: 'yearbook',
    lang: 'en',
    title: { zh: '年鉴', en: 'Yearbook' },
    date: null,
    sha256: '205622ce25469f67d8d399dc1fae938b2012fa82ff9217cb585a9fca69507509',
    text: yearbook,
    breaks: lineBreaks(yearbook, ['Yearbook', 'Harbour Library']),
    'supplied-by': 'press',
    sections: [
      section('front', 'press', 'Yearbook', 0, third),
      section('harbour-yearbook', 'harbour', 'Harbour Library', third, yearbook.length),
    ],
    notices: [],
  },
]

const reportingBody = (id: string, label: string, en: string, of: string | null) => ({
  id,
  label,
  lang: 'zh',
  translations: { en },
  node: of,
})

/** The reporting bodies: two of the libraries, and the editors of the yearbook. */
export const bodies = [
  reportingBody('north', '北岸图书馆馆务会', 'North Library board', 'north-library'),
  reportingBody('harbour', '港口图书馆馆务会', 'Harbour Library board', 'harbour-library'),
  reportingBody('press', '年鉴编者', 'Editors of the yearbook', null),
]
