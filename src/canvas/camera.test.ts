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

  test('is finite without marks and with one', () => {
    for (const marks of [[], [mark('a', 7, 9)]]) {
      const { zoom, pan } = fitted(marks.map(extentOfMark), window)
      for (const value of [zoom, pan.x, pan.y]) expect(Number.isFinite(value)).toBe(true)
      expect(zoom).toBeGreaterThan(0)
    }
  })
})
