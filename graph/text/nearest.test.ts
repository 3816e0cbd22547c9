import { describe, expect, it } from 'vitest'
import { nearestPassage } from './nearest.ts'

const text = '呼和浩特市推进党员干部示范引领工程。推进各族\n\n群众强基固本工程。举办培训班1361期。'
const nearest = (quote: string): string | null => {
  const span = nearestPassage(quote, text)
  return span && text.slice(...span).replace(/\s/gu, '')
}

describe('nearestPassage', () => {
  it('is the passage with one other character', () => {
    expect(nearest('推进各族群众强基固木工程')).toBe('推进各族群众强基固本工程')
  })

  it('is the passage without a word too many', () => {
    expect(nearest('举办了培训班1361期')).toBe('举办培训班1361期')
  })

  it('takes in no neighbour for a character too many', () => {
    expect(nearest('错推进党员干部示范引领工程')).toBe('推进党员干部示范引领工程')
  })

  it('is found for a short name by its characters', () => {
    expect(nearest('呼和特市')).toBe('呼和浩特市')
  })

  it('stands between the two offsets', () => {
    expect(nearestPassage('推进', text, [17, text.length])).toEqual([18, 20])
  })

  it('is null where nothing is like it', () => {
    expect(nearest('不见踪影')).toBeNull()
  })
})
