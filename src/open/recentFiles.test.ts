import { expect, test } from 'vitest'
import { tooMany } from './recentFiles.ts'

const megabyte = 2 ** 20
const file = (opened: number, size = megabyte) => ({ data: `file:${opened}`, name: String(opened), opened, size })
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)

test('of more than twelve files the oldest are removed', () => {
  const all = [3, 1, 2, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((opened) => file(opened))
  expect(names(tooMany(all))).toEqual(['1'])
  expect(tooMany(all.slice(2))).toEqual([])
})

test('of files that are too large together the oldest are removed', () => {
  const all = [file(1, 200 * megabyte), file(2, 100 * megabyte), file(3, 156 * megabyte)]
  expect(names(tooMany(all))).toEqual(['1'])
  expect(tooMany(all.slice(1))).toEqual([])
})
