/** The example with what the tests of texts need, too: notices, a quoted speaker, a second printing, a column break. */
import type { Document, GraphFile, Span } from '../../graph/schema.ts'
import { example } from './example.ts'

const { attributes } = example
const [letters, yearbook] = attributes.documents as [Document, Document]
const at = (words: string): [number, number] => [
  letters.text.indexOf(words),
  letters.text.indexOf(words) + words.length,
]
const [cut] = at('静读室')

/** The words that the notices are about. */
export const noted = { order: '诗歌周和故事时间', twice: '共读计划' } as const
const twice: Span[] = [...letters.text.matchAll(/共读计划/gu)].slice(0, 2).map(({ index }) => [index, index + 4])

/** The text of the letters, with a column break inside 静读室. */
const broken = `${letters.text.slice(0, cut + 1)}\n\n${letters.text.slice(cut + 1)}`
const moved = (place: number): number => (place > cut ? place + 2 : place)
const movedSpan = ([start, end]: Span): [number, number] => [moved(start), end > cut + 1 ? end + 2 : end]

const document: Document = {
  ...letters,
  text: broken,
  breaks: [
    ...letters.breaks.map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) })),
    { start: cut + 1, end: cut + 3, kind: 'column' as const },
  ].toSorted((a, b) => a.start - b.start),
  sections: letters.sections.map((one) => ({
    ...one,
    start: moved(one.start),
    end: moved(one.end),
    translations: { en: { heading: `(${one.heading ?? ''})` } },
  })),
  notices: [
    {
      id: 'of-order',
      kind: 'order',
      spans: [movedSpan(at(noted.order))],
      note: { zh: '次序不同。', en: 'Another order.' },
    },
    {
      id: 'of-twice',
      kind: 'repeat',
      spans: twice.map((span) => movedSpan(span)),
      note: { zh: '印了两遍。', en: 'Printed twice.' },
    },
  ],
}

const claims = attributes.claims.map((claim) => ({
  ...claim,
  spans: claim.document === 'letters' ? claim.spans.map(movedSpan) : claim.spans,
  via: claim.id === 'harbour-course' ? 'hill-library' : claim.via,
  made: { file: `claims/${claim.section}.yaml`, line: 7 },
}))

/** A valid graph file. */
export const notedExample: GraphFile = {
  ...example,
  attributes: {
    ...attributes,
    vocabulary: {
      ...attributes.vocabulary,
      notices: [
        { id: 'order', name: { zh: '次序', en: 'Order' }, definition: { zh: '次序不同。', en: 'Another order.' } },
      ],
    },
    documents: [document, yearbook],
    claims: claims.map((claim) =>
      claim.id === 'north-joins'
        ? { ...claim, spans: [...claim.spans, movedSpan(at('港口图书馆参加共读计划'))] }
        : claim,
    ),
    figures: attributes.figures.map((figure) => ({ ...figure, span: movedSpan(figure.span) })),
  },
}
