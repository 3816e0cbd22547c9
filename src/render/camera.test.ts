import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cameraOf, extentOfMark, fitted, viewportOf } from './camera.ts'
import type { Mark } from './scene.ts'

const window = { width: 680, height: 712 }
const mark = (key: string, x: number, y: number): Mark => ({
  ...{ key, x, y, shape: 'ellipse', colour: '#000', size: 10, label: key, rank: 'own', priority: 0, outward: null },
  ...{ emphasis: 'plain', shown: true },
})

describe('the camera', () => {
  test('comes back from the window that it opens', () => {
    const camera = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
      width: fc.integer({ min: 50, max: 5000 }),
    })
    fc.assert(
      fc.property(camera, (given) => {
        expect(cameraOf(viewportOf(given, window), window)).toEqual(given)
      }),
      { seed: 2 },
    )
  })

  test('is fitted so that all marks are inside, and as large as can be', () => {
    const marks = [mark('a', -300, -100), mark('b', 500, 100)]
    const { zoom, pan } = fitted(marks.map(extentOfMark), window)
    const left = -305 * zoom + pan.x
    const right = 505 * zoom + pan.x
    expect(left).toBeGreaterThanOrEqual(0)
    expect(left).toBeLessThan(25)
    expect(right).toBeCloseTo(window.width - left)
  })

  test('is fitted above the trail where there is room, and never out of the window', () => {
    for (const half of [100, 340, 348, 900]) {
      const { zoom, pan } = fitted([mark('a', -200, -half), mark('b', 200, half)].map(extentOfMark), window)
      const [top, bottom] = [pan.y - (half + 5) * zoom, window.height - pan.y - (half + 5) * zoom]
      expect(top).toBeGreaterThanOrEqual(17.9)
      expect(bottom).toBeGreaterThanOrEqual(top - 0.1)
      if (top > 18.1) expect(bottom).toBeGreaterThanOrEqual(43.9)
    }
  })

  test('is finite without marks and with one', () => {
    for (const marks of [[], [mark('a', 7, 9)]]) {
      const { zoom, pan } = fitted(marks.map(extentOfMark), window)
      for (const value of [zoom, pan.x, pan.y]) expect(Number.isFinite(value)).toBe(true)
      expect(zoom).toBeGreaterThan(0)
    }
  })
})
