import { describe, expect, it } from 'vitest'
import { createMenuKeys } from './menuKeys.ts'
import { menuPlace } from './menuPlace.ts'

const labels = ['Compare', 'Path to', 'Cite', 'Copy', 'Hide']

describe('keys in a menu', () => {
  it('go round by arrows, and to both ends', () => {
    const move = createMenuKeys()
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => move(key, 0, labels, 4))).toEqual([0, 3, 0, 4])
    expect(move('ArrowUp', 0, labels, 0)).toBe(4)
    expect(move('ArrowDown', 0, labels, -1)).toBe(0)
    expect(move('Enter', 0, labels, 0)).toBeNull()
    expect(move('ArrowDown', 0, [], -1)).toBeNull()
  })

  it('find what begins with the letters typed, one letter again the next one', () => {
    const move = createMenuKeys()
    expect([move('h', 0, labels, 0), move('x', 2000, labels, 4)]).toEqual([4, null])
    expect([move('C', 4000, labels, 0), move('c', 4100, labels, 2), move('c', 4200, labels, 3)]).toEqual([2, 3, 0])
    expect([move('c', 6000, labels, 4), move('o', 6100, labels, 0), move('p', 6200, labels, 0)]).toEqual([0, 0, 3])
    // After a pause other letters begin.
    expect(move('p', 9000, labels, 3)).toBe(1)
  })
})

describe('a menu opens', () => {
  const [menu, window] = [
    { width: 200, height: 300 },
    { width: 1000, height: 700 },
  ]
  it('at the point, or before it where there is no room after it', () => {
    expect(menuPlace({ x: 100, y: 50 }, menu, window)).toEqual({ x: 100, y: 50 })
    expect(menuPlace({ x: 950, y: 650 }, menu, window)).toEqual({ x: 750, y: 350 })
  })
  it('inside a window that is narrower than both sides, with its beginning in sight', () => {
    expect(menuPlace({ x: 150, y: 300 }, menu, { width: 320, height: 400 })).toEqual({ x: 112, y: 92 })
    expect(menuPlace({ x: 0, y: 100 }, menu, { width: 320, height: 250 })).toEqual({ x: 8, y: 8 })
  })
})
