import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Break, Span } from '../schema.ts'
import { crossedBreak, locate, printedQuote } from './locate.ts'

const text = '推进各族\n\n群众工程。开展 活动。\n\n开展活动。'
const column: Break = { start: 4, end: 6, kind: 'column' }
const paragraph: Break = { start: 17, end: 19, kind: 'paragraph' }
const breaks = [column, paragraph]

describe('locate', () => {
  it('finds a quote across a column break', () => {
    expect(locate('推进各族群众工程', text)).toEqual([[0, 10]])
  })

  it('lets white space in the quote match any run of it, or none', () => {
    expect(locate('推 进各族\n群众', text)).toEqual([[0, 8]])
  })

  it('finds every place, in order', () => {
    expect(locate('开展活动', text)).toEqual([
      [11, 16],
      [19, 23],
    ])
  })

  it('looks only between the two offsets', () => {
    expect(locate('开展活动', text, [12, text.length])).toEqual([[19, 23]])
  })

  it('finds nothing for white space, and nothing that is not printed', () => {
    expect([locate(' \n', text), locate('停止', text)]).toEqual([[], []])
  })

  it('finds every passage of a text, whatever white space stands in it', () => {
    const words = fc.string({ unit: fc.constantFrom('民', '族', ' ', '\n', '团'), maxLength: 40 })
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(40), (page, a, b) => {
        const span: Span = [Math.min(a, b), Math.max(a, b)]
        const passage = page.slice(...span).trim()
        fc.pre(passage !== '')
        const start = page.indexOf(passage, span[0])
        const found = locate(passage.replace(/\s/gu, ''), page)
        expect(found).toContainEqual([start, start + passage.length])
      }),
    )
  })
})

describe('crossedBreak', () => {
  it('is the paragraph or heading inside a span, never a column', () => {
    expect([crossedBreak([0, 10], breaks), crossedBreak([11, 23], breaks)]).toEqual([undefined, paragraph])
  })

  it('is not a break beside the span', () => {
    expect([crossedBreak([11, 17], breaks), crossedBreak([19, 23], breaks)]).toEqual([undefined, undefined])
  })
})

describe('printedQuote', () => {
  it('leaves out a column break and makes other white space one space', () => {
    expect(printedQuote(text, [0, 16], breaks)).toBe('推进各族群众工程。开展 活动')
    expect(printedQuote(text, [11, 23], breaks)).toBe('开展 活动。 开展活动')
  })

  it('reads the end of a line inside a paragraph as a space, and lets a quote cross it', () => {
    const lines: Break[] = [{ start: 3, end: 4, kind: 'line' }]
    expect(printedQuote('one\ntwo', [0, 7], lines)).toBe('one two')
    expect(crossedBreak([0, 7], lines)).toBeUndefined()
  })
})
