import { expect, test } from 'vitest'
import { guarded, unguarded } from './formulaGuard.ts'
import { csv } from './writeCsv.ts'

test('a table begins with a byte order mark and ends each row with CRLF', () => {
  expect(
    csv([
      ['谁', '三项计划'],
      ['a', 'b'],
    ]),
  ).toBe('\uFEFF谁,三项计划\r\na,b\r\n')
})

test.each(['-1', '-141.5', '-2.5e-7', '3'])('a number (%j) stays one, below zero, too', (cell) => {
  expect(csv([[cell]])).toBe(`\uFEFF${cell}\r\n`)
})

test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '＝1', ' =1', '\t=1', '\r=1'])(
  'a cell that begins like a formula (%j) is kept as text by an apostrophe',
  (cell) => {
    const written = csv([[cell]]).slice(1, -2)
    expect(written.replace(/^"|"$/g, '')).toBe(`'${cell}`)
  },
)

test('commas, quotation marks and line breaks stay inside their cell', () => {
  expect(csv([['a,b', 'say "so"', 'x\ny', 'plain', '']])).toBe('\uFEFF"a,b","say ""so""","x\ny",plain,\r\n')
})

test.each(['=1', "'=1", "''=1", "'-5", '-5', "''-5", "'", "'a", "'\t", "'\n =1", "'＝1", "'+ | '="])(
  'only the apostrophe that was added before a cell (%j) is taken away again',
  (cell) => {
    expect(unguarded(guarded(cell))).toBe(cell)
    expect(
      unguarded(
        csv([[cell]])
          .slice(1, -2)
          .replace(/^"|"$/gu, ''),
      ),
    ).toBe(cell)
  },
)
