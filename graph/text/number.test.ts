import { describe, expect, it } from 'vitest'
import { readNumber } from './number.ts'

describe('readNumber', () => {
  it.each([
    ['1361', 1361, 'exact', ''],
    ['超过27万', 270000, 'more-than', ''],
    ['3600余', 3600, 'more-than', ''],
    ['23.5万余', 235000, 'more-than', ''],
    ['8466多万', 84660000, 'more-than', ''],
    ['近2.3万', 23000, 'nearly', ''],
    ['约10', 10, 'about', ''],
    ['6.29亿', 629000000, 'exact', ''],
    ['达20万', 200000, 'exact', ''],
    ['累计1100余', 1100, 'more-than', ''],
    ['达150余万', 1500000, 'more-than', ''],
    ['18.1%', 18.1, 'exact', '%'],
    ['75%以上', 75, 'at-least', '%'],
    ['3600余场次', 3600, 'more-than', '场次'],
    ['超过百万', 1000000, 'more-than', ''],
    ['三百一十二', 312, 'exact', ''],
    ['两千万', 20000000, 'exact', ''],
    ['四', 4, 'exact', ''],
  ])('%s is %d, %s', (printed, value, qualifier, unit) => {
    expect(readNumber(printed)).toEqual({ value, qualifier, unit })
  })

  it('is null for words that are no number', () => {
    expect([readNumber('许多'), readNumber('万'), readNumber('')]).toEqual([null, null, null])
  })

  it('is null for a number that is said to be more and less at once', () => {
    expect(readNumber('近30余万')).toBeNull()
  })
})
