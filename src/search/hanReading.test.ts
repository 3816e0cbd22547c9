import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hanTablesFile } from '../../commands/hanTablesFile.ts'
import { buildGraph } from '../../graph/build/compile.ts'
import { searchKeysOf } from '../../graph/build/searchKeys.ts'
import { createHanReading } from './hanReading.ts'
import { hanTables } from './hanTables.ts'

const reading = createHanReading(hanTables)

test('the tables are those that the libraries give', () => {
  expect(readFileSync('src/search/hanTables.ts', 'utf8')).toBe(hanTablesFile())
})

test.each([
  ['包头市', 'baotoushi', 'bts'],
  ['臺北市', 'taibeishi', 'tbs'],
  ['重庆', 'chongqing', 'cq'],
  ['重慶市長', 'chongqingshizhang', 'cqsz'],
  ['长城文化', 'changchengwenhua', 'ccwh'],
  ['8+N 绿色行动', '8nlvsexingdong', '8nlsxd'],
])('reads %s as %s', (name, sound, initials) => {
  expect(reading.soundsOf([name])).toEqual([sound, initials])
})

test('reads names without Chinese characters not at all', () => {
  expect(reading.soundsOf(['Straße', '한국어', ''])).toEqual([])
})

test('reads the names of the shipped graph as the build does', () => {
  const { file } = buildGraph('graph')
  const names = file?.nodes.map(({ attributes: { label, forms } }) => ({ label, forms })) ?? []
  expect(names.length).toBeGreaterThan(100)
  const differing = names.filter(
    (one) => String(searchKeysOf(one)) !== String(reading.soundsOf([one.label, ...one.forms])),
  )
  expect(differing.map(({ label }) => label)).toEqual([])
})
