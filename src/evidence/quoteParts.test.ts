import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteParts } from './quoteParts.ts'

const marked = (quote: string, forms: string[]): string[] =>
  quoteParts(quote, forms)
    .filter((part) => part.marked)
    .map((part) => part.text)

describe('quoteParts', () => {
  it('marks every place that prints a form', () => {
    expect(marked('三项计划和三项计划品牌', ['三项计划'])).toEqual(['三项计划', '三项计划'])
  })
  it('marks the longest form where one lies in another', () => {
    expect(marked('共读计划书', ['共读', '共读计划'])).toEqual(['共读计划'])
  })
  it('marks nothing for no form, or an empty one', () => {
    expect(quoteParts('a quote', ['', 'absent'])).toEqual([{ text: 'a quote', marked: false }])
  })
  it('gives the quote back when the parts are joined', () => {
    const word = fc.string({ unit: fc.constantFrom('一', '二', 'a'), maxLength: 12 })
    fc.assert(
      fc.property(word, fc.array(word), (quote, forms) => {
        expect(
          quoteParts(quote, forms)
            .map((part) => part.text)
            .join(''),
        ).toBe(quote)
      }),
    )
  })
})
