import { expect, test } from 'vitest'
import { none, Subset } from './subset.ts'

const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key }))
const all = { rows, numbers: new Map(rows.map(({ key }, at) => [key, at])) }

test('a subset knows its keys, its size and its order', () => {
  const some = new Subset(all, Uint8Array.of(0, 1, 0, 1))
  expect([...some]).toEqual(['b', 'd'])
  expect(some.size).toBe(2)
  expect(['a', 'b', 'missing'].map((key) => some.has(key))).toEqual([false, true, false])
})

test('none of them is empty', () => {
  expect([...none(all)]).toEqual([])
  expect(none(all).size).toBe(0)
})
