import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { focusOf, resolve } from './resolve.ts'

const model = openModel(example)

test.each([
  ['node', 'map-room'],
  ['edge', 'hill-library--has-room--map-room'],
  ['claim', 'press-room'],
  ['figure', 'visits-of-a-year'],
] as const)('a key names a %s', (kind, key) => {
  expect(resolve(model, key)).toEqual({ kind, key })
})

test('a renamed node is found under its earlier key', () => {
  expect(resolve(model, 'reading-together')).toEqual({ kind: 'node', key: 'shared-reading' })
})

test('an edge is found under the earlier keys of its ends, whatever its grounding', () => {
  expect(resolve(model, 'north-library--joins--reading-together')?.key).toBe('north-library--joins--shared-reading')
  expect(resolve(model, 'evening-course--part-of--shared-reading')?.key).toBe(
    'evening-reading--part-of--shared-reading',
  )
  expect(resolve(model, 'north-library--runs--reading-together--derived')?.key).toBe(
    'north-library--runs--shared-reading--derived',
  )
})

test('a key that names nothing is nothing: a body, another grounding, a word', () => {
  for (const key of [
    'press',
    'north-library--joins--shared-reading--derived',
    'library',
    '',
    '--',
    'a--b--c',
    '__proto__',
  ])
    expect(resolve(model, key)).toBe(null)
})

test('two keys of one node are one focus', () => {
  expect(focusOf(model, ['reading-together', 'shared-reading', 'nobody'])).toEqual([
    { kind: 'node', key: 'shared-reading' },
  ])
})
