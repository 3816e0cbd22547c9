import { expect, test } from 'vitest'
import type { Span } from '../../graph/schema.ts'
import type { TextBlock } from './textBlocks.ts'
import { documents } from '../testing/exampleDocuments.ts'
import { piecesOf, signsOf, type Layers } from './pieces.ts'

const text = '一二三四五\n\n六七八'
const block: TextBlock = {
  section: null,
  role: 'paragraph',
  span: [0, 10],
  runs: [
    [0, 5],
    [7, 10],
  ],
}
const none: Layers = { silent: [], marked: [], notice: [], focused: [], selected: [] }
const sign = (notice: string, ...span: [number, number]) => ({ notice, span: span as Span, at: span[1] })
const written = (...given: Parameters<typeof piecesOf>): string =>
  piecesOf(...given)
    .map((piece) => {
      if (piece.what === 'break') return '|'
      if (piece.what === 'sign') return `*${piece.sign.notice}`
      return `${text.slice(piece.start, piece.end)}(${piece.layers.join(' ')})`
    })
    .join('')

test('where the browser marks ranges, text is cut at column breaks alone', () => {
  expect(written(block, [], null)).toBe('一二三四五()|六七八()')
})

test('a sign stands behind the last letter of its passage, also at the end of a run', () => {
  expect(written(block, [sign('a', 1, 3), sign('b', 2, 10), sign('c', 0, 5)], null)).toBe(
    '一二三()*a四五()*c|六七八()*b',
  )
})

test('a sign that ends in another block is not here', () => {
  expect(written(block, [sign('a', 8, 14)], null)).toBe('一二三四五()|六七八()')
})

test('a sign stands behind the marks that close its passage', () => {
  const [letters] = documents
  if (!letters) throw new Error('no document')
  const spans: Span[] = [
    [0, 2],
    [2, 3],
  ]
  const noted = {
    ...letters,
    text: '他说“好。”又说',
    notices: [{ id: 'a', kind: 'k', spans: spans as [number, number][], note: {} }],
  }
  expect(signsOf(noted).map(({ at }) => at)).toEqual([2, 3])
  const quoted = { ...noted, notices: [{ id: 'a', kind: 'k', spans: [[3, 4] as [number, number]], note: {} }] }
  expect(signsOf(quoted).map(({ at }) => at)).toEqual([6])
})

test('where it does not, text is cut at every border of a mark, and each stretch knows its marks', () => {
  const layers: Layers = { ...none, marked: [[1, 4]], focused: [[3, 8]] }
  expect(written(block, [], layers)).toBe('一()二三(marked)四(marked focused)五(focused)|六(focused)七八()')
})
