import { describe, expect, it } from 'vitest'
import { roomBelow } from './fitBelow.ts'
import { markedParts } from './markedParts.ts'

const cut = (...given: Parameters<typeof markedParts>): string =>
  markedParts(...given)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

describe('marked words', () => {
  it('are the whole text, the match marked in it', () => {
    expect(cut('三项计划', [2, 4], Infinity)).toBe('三项[计划]')
    expect(cut('三项计划', null, Infinity)).toBe('三项计划')
  })
  it('are the surroundings of the match in a long text', () => {
    expect(cut('0123456789ABC0123456789', [10, 13], 6)).toBe('…89[ABC]0123…')
  })
  it('give the end what the beginning does not need, and the other way round', () => {
    expect(cut('ABC0123456789', [0, 3], 6)).toBe('[ABC]012345…')
    expect(cut('0123456789ABC', [10, 13], 6)).toBe('…456789[ABC]')
  })
})

describe('the room under the field', () => {
  it('ends above the on-screen keyboard', () => {
    expect(roomBelow(56, { offsetTop: 0, height: 844 })).toBe(780)
    expect(roomBelow(56, { offsetTop: 0, height: 500 })).toBe(436)
    expect(roomBelow(56, { offsetTop: 20, height: 500 })).toBe(456)
    expect(roomBelow(600, { offsetTop: 0, height: 500 })).toBe(0)
  })
})
