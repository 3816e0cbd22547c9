import { expect, test } from 'vitest'
import { median } from './cpu.ts'

test('the median is the middle value, or the mean of the middle two', () => {
  expect(median([30, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 100])).toBe(3)
  expect(() => median([])).toThrow(RangeError)
})
