import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PixelArea } from '../ui/overDrawing.ts'
import { isFree, moved, shiftOf, shiftWith } from './freePart.ts'

const window = { width: 400, height: 300 }
const area = (left: number, top: number, width = 20, height = 10): PixelArea => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const sheet = area(0, 120, 400, 180)

describe('what is selected', () => {
  test('moves nothing where it stands free', () => {
    expect(shiftOf(area(0, 0), window, [])).toEqual({ x: 0, y: 0 })
    expect(shiftOf(area(380, 110), window, [sheet])).toEqual({ x: 0, y: 0 })
    // Not even for neighbours, if it needs no room itself: the caller asks first.
    expect(isFree(area(380, 110), window, [sheet])).toBe(true)
  })

  test('moves just as far as is needed: out of the edges, and from under what covers it', () => {
    expect(shiftOf(area(-50, 400), window, [])).toEqual({ x: 50, y: -110 })
    expect(shiftOf(area(100, 200), window, [sheet])).toEqual({ x: 0, y: -90 })
    const tools = area(360, 200, 40, 100)
    expect(shiftOf(area(350, 250), window, [tools])).toEqual({ x: -10, y: 0 })
    // In a corner between two.
    expect(shiftOf(area(370, 290), window, [tools, area(0, 280, 400, 20)])).toEqual({ x: -30, y: -20 })
  })

  test('takes neighbours along as far as there is room, the first ones first', () => {
    const one = area(100, 200)
    expect(shiftWith(one, [area(100, 240)], window, [sheet])).toEqual({ x: 0, y: -130 })
    // The second is too far for both; the third fits.
    expect(shiftWith(one, [area(100, 240), area(100, 420), area(120, 245)], window, [sheet])).toEqual({ x: 0, y: -135 })
    expect(shiftWith(area(0, 0, 500, 10), [], window, [])).toBeNull()
  })

  test('then stands free, and no shorter way would do', () => {
    const side = fc.integer({ min: 0, max: 400 })
    const cover = fc.tuple(side, side, side, side).map(([x, y, w, h]) => area(x, y, w / 2, h / 2))
    const one = fc
      .tuple(fc.integer({ min: -300, max: 600 }), fc.integer({ min: -300, max: 600 }))
      .map(([x, y]) => area(x, y))
    fc.assert(
      fc.property(
        one,
        fc.array(cover, { maxLength: 4 }),
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        (a, covers, way) => {
          const shift = shiftOf(a, window, covers)
          if (shift === null) return
          expect(isFree(moved(a, shift), window, covers)).toBe(true)
          const shorter = 0.98 * Math.hypot(shift.x, shift.y)
          if (shorter < 1) return
          expect(isFree(moved(a, { x: shorter * Math.cos(way), y: shorter * Math.sin(way) }), window, covers)).toBe(
            false,
          )
        },
      ),
      { seed: 4 },
    )
  })
})
