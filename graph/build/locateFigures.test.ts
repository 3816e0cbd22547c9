import { describe, expect, it } from 'vitest'
import { problemsAfter } from './smallCorpus.ts'

const nan = 'documents/spring/claims/nan.yaml'
const bei = 'documents/spring/claims/bei.yaml'

describe('locating figures', () => {
  it('a value that the printed digits do not give is reported', async () => {
    expect(await problemsAfter([[nan, 'printed: 3600余,', 'printed: 3600余, value: 360,']])).toEqual([
      'documents/spring/claims/nan.yaml:17: the value is 360; “3600余” gives 3600',
    ])
  })

  it('a qualifier that the printed words do not give is reported', async () => {
    expect(await problemsAfter([[nan, 'printed: 3600余,', 'printed: 3600余, qualifier: exact,']])).toEqual([
      'documents/spring/claims/nan.yaml:17: the qualifier is exact; “3600余” gives more-than',
    ])
  })

  it('a part of a printed number is not that number', async () => {
    expect(await problemsAfter([[nan, 'printed: 3600余,', 'printed: 600余,']])).toEqual([
      'documents/spring/claims/nan.yaml:17: “600余” is not printed in the quote; nearest is “600余场次” (documents/spring/text.txt:7)',
    ])
  })

  it('words that are no number are reported', async () => {
    expect(await problemsAfter([[nan, 'printed: 3600余,', 'printed: 许多,']])).toEqual([
      'documents/spring/claims/nan.yaml:17: “许多” is not read as a number of the unit “场次”; give the number as printed with its qualifier, and its unit apart',
    ])
  })

  it('a unit that the quote does not print is reported', async () => {
    expect(await problemsAfter([[nan, 'unit: 场次,', 'unit: 人次,']])).toEqual([
      'documents/spring/claims/nan.yaml:17: the unit “人次” is not printed in the quote; nothing like it is printed there',
    ])
  })

  it('a period that the section does not print is reported with the nearest', async () => {
    expect(await problemsAfter([[nan, 'period: 近3年', 'period: 近5年']])).toEqual([
      'documents/spring/claims/nan.yaml:17: the period “近5年” is not printed in section `nan`; nearest is “近3年” (documents/spring/text.txt:7)',
    ])
  })

  it('a figure about something unknown is reported with the nearest', async () => {
    expect(await problemsAfter([[nan, 'about: [book-plan]', 'about: [book-plans]']])).toEqual([
      'documents/spring/claims/nan.yaml:17: unknown node or edge `book-plans`; nearest is `book-plan`',
    ])
  })

  it('a number that is printed less often than the claim says is reported', async () => {
    expect(await problemsAfter([[bei, 'nth: 1', 'nth: 3']])).toEqual([
      'documents/spring/claims/bei.yaml:11: “2” is printed 2 times in the quote; `nth` is at most 2',
    ])
  })

  it('a conflict of one figure alone is reported', async () => {
    expect(await problemsAfter([[nan, 'printed: 3600余,', 'printed: 3600余, conflict: sessions,']])).toEqual([
      'documents/spring/claims/nan.yaml:17: no other figure has the conflict `sessions`; a conflict is between two figures',
    ])
  })

  it('a scale of one figure alone is reported', async () => {
    expect(await problemsAfter([[nan, 'printed: 3600余,', 'printed: 3600余, scale: sessions,']])).toEqual([
      'documents/spring/claims/nan.yaml:17: no other figure has the scale `sessions`; a scale is what the measures of two figures have in common',
    ])
  })

  it('a number that the quote prints twice is reported unless the claim says which', async () => {
    expect(await problemsAfter([[bei, 'nth: 1, ', '']])).toEqual([
      'documents/spring/claims/bei.yaml:11: “2” is printed 2 times in the quote; say which one with `nth`, from 1',
    ])
  })
})
