import { expect, it } from 'vitest'
import { shortQuery } from './shortQuery.ts'

const family = '👩‍👩‍👧‍👦'

it.each([
  ['包头', '包头'],
  ['  包头 计划 ', '包头 计划'],
  ['民'.repeat(60), '民'.repeat(60)],
  ['民'.repeat(61), `${'民'.repeat(60)}…`],
  [family.repeat(40), family.repeat(40)],
  [family.repeat(10_000), `${family.repeat(54)}…`],
  ['e\u0301'.repeat(10_000), `${'e\u0301'.repeat(60)}…`],
  [`${'a '.repeat(30)}word that is longer`, `${'a '.repeat(30).trimEnd()}…`],
  [`a${'\u0301'.repeat(10_000)}`, '…'],
  ['', ''],
])('shortens a long query, between characters as they are seen', (query, short) => {
  expect(shortQuery(query)).toBe(short)
})
