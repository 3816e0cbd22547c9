import { describe, expect, it } from 'vitest'
import { readNumber } from './number.ts'

describe('readNumber, in English', () => {
  it.each([
    ['1,240', 1240, 'exact', ''],
    ['more than 40', 40, 'more-than', ''],
    ['Nearly 2.3 million', 2300000, 'nearly', ''],
    ['about a dozen', 12, 'about', ''],
    ['three dozen', 36, 'exact', ''],
    ['at least 75%', 75, 'at-least', '%'],
    ['twenty-five', 25, 'exact', ''],
    ['two hundred and ten', 210, 'exact', ''],
    ['6.29 million', 6290000, 'exact', ''],
    ['some twelve thousand', 12000, 'about', ''],
    ['30 or more', 30, 'at-least', ''],
    ['a total of 18', 18, 'exact', ''],
  ])('%s is %d, %s', (printed, value, qualifier, unit) => {
    expect(readNumber(printed)).toEqual({ value, qualifier, unit })
  })

  it('is null for words that are no number, or say two things at once', () => {
    expect([readNumber('many'), readNumber('more than'), readNumber('over 30 or so')]).toEqual([null, null, null])
  })

  it('does not take a comma between two numbers for one inside a number', () => {
    expect(readNumber('1,24')?.value).not.toBe(124)
  })
})
