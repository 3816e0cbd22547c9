import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLabel } from './breakLabel.ts'

const lines = (text: string, lang = 'zh'): string[] => breakLabel(text, lang).split('\n')

describe('breakLabel', () => {
  test('leaves a short label whole', () => {
    expect(breakLabel('三项计划', 'zh')).toBe('三项计划')
    expect(breakLabel('Three Plans', 'en')).toBe('Three Plans')
  })

  test('breaks Chinese into lines of at most eight characters that are about equally long', () => {
    for (const label of [
      '旅游促进各民族交往交流交融计划',
      '各族青少年交流计划',
      '全国民族团结进步示范市',
      '铸牢中华民族共同体意识宣传教育基地',
    ]) {
      const lengths = lines(label).map((line) => line.length)
      expect(Math.max(...lengths)).toBeLessThanOrEqual(9)
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(Math.max(...lengths) - 4)
      expect(lengths.length).toBeGreaterThan(1)
    }
  })

  test('never leaves one character alone on the last line', () => {
    for (let length = 2; length < 40; length++) expect(lines('民'.repeat(length)).at(-1)?.length).toBeGreaterThan(1)
    expect(lines('Verbatimverbatimer一')).toHaveLength(1)
  })

  test('begins no line with a closing mark, ends none with an opening one', () => {
    const label = '“石榴花开北疆红”宣讲《民族团结进步条例》活动(第二季)'
    for (const line of lines(label)) {
      expect(line).not.toMatch(/^[”’》、,。)]/)
      expect(line).not.toMatch(/[“‘《(]$/)
    }
  })

  test('keeps what stands in quotation marks together where it fits', () => {
    expect(lines('“石榴花开”主题教育实践活动')[0]).toContain('“石榴花开”')
  })

  test('breaks Latin text at spaces, with no space at the end of a line', () => {
    const broken = lines('Plan for tourism to promote interaction among all groups', 'en')
    expect(broken.join(' ')).toBe('Plan for tourism to promote interaction among all groups')
    for (const line of broken) expect(line).toBe(line.trim())
  })

  test('loses and adds nothing but white space', () => {
    const piece = fc.constantFrom('民族', '团结', '“', '”', '《', '》', ' ', 'plan', 'A', '、', '2024', '一', '😀', '-')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
        const text = parts.join('')
        expect(breakLabel(text, 'zh').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})
