import { describe, expect, it, test } from 'vitest'
import { isWhole, lastWhole, nextWhole } from './wholeWords.ts'

/** Whether words stand whole where a text has them first. */
function standsWhole(words: string, text: string): boolean {
  const at = text.indexOf(words)
  return isWhole(text, [at, at + words.length])
}

describe('words stand whole', () => {
  it.each([
    ['pen', 'opened'],
    ['will', 'goodwill'],
    ['открыт', 'открытие'],
    ['ανοίγει', 'ξανανοίγει'],
    ['كتب', 'مكتبة'],
    ['caf', 'café'],
    ['cafe', 'cafe\u0301'],
    ['open', 'open24'],
    ['𝒶', '𝒶𝒷'],
  ])('not where the word goes on: %s in %s', (words, text) => {
    expect(standsWhole(words, text)).toBe(false)
  })

  it.each([
    ['opened', '“opened”'],
    ['open', 're-open'],
    ['APP', '学习APP建设'],
    ['建成', '已建成了'],
    ['開い', '開いた'],
    ['열', '열었다'],
    ['เปิด', 'ได้เปิดแล้ว'],
    ['建成', '𠀀建成𠀀'],
    [', the', 'here, the'],
  ])('between marks and spaces, and everywhere in scripts without spaces: %s in %s', (words, text) => {
    expect(standsWhole(words, text)).toBe(true)
  })
})

test('the next and the last whole place are found past those inside other words', () => {
  const text = 'held, withheld, held, beheld'
  expect(nextWhole('held', text, 1)).toBe(16)
  expect(lastWhole('held', text, text.length)).toBe(16)
  expect(lastWhole('held', text, 16)).toBe(0)
  expect([nextWhole('', text, 0), lastWhole('', text, 3), lastWhole('held', text, 3)]).toEqual([-1, -1, -1])
})
