import { expect, test } from 'vitest'
import { joined, separated, separatedInto } from './severalValues.ts'

test.each([
  [['a', 'b']],
  [['', '', '']],
  [['a | b', 'c']],
  [['| a', 'b |', '|', ' | ', ' ']],
  [['a\\', '\\', '\\|', '\\\\| x', 'C:\\\\a|b\\']],
])('values come back as they were: %j', (values) => {
  expect(separated(joined(values))).toEqual(values)
})

test('values without bars are written as they are', () => {
  expect(joined(['a\\b', 'C:\\\\'])).toBe('a\\b | C:\\\\')
})

test('a text of an earlier release is one value where one is expected, and none where it is not known which', () => {
  expect(separatedInto('a | b', 1)).toEqual(['a | b'])
  expect(separatedInto('a | b', 2)).toEqual(['a', 'b'])
  expect(separatedInto('a | b | c', 2)).toEqual([])
  expect(separatedInto('', 1)).toEqual([])
})

test('a long run of backslashes takes no longer than other text', { timeout: 2000 }, () => {
  const long = '\\'.repeat(1_000_000)
  expect(separated(joined([long, 'a']))).toEqual([long, 'a'])
})
