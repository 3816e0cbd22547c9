import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseLabels, sides, type LabelBox, type Obstacle, type Offset } from './labels.ts'

const window = { width: 680, height: 712, pad: 2 }

function box(key: string, x: number, y: number, more: Partial<LabelBox> = {}): LabelBox {
  return {
    key,
    x,
    y,
    width: 60,
    height: 24,
    priority: 1,
    tolerance: Infinity,
    offsets: sides(60, 24, 5, null, true),
    ...more,
  }
}

const mark = (key: string, x: number, y: number, priority = 1): Obstacle => ({ key, x, y, radius: 5, priority })

function overlaps(boxes: readonly LabelBox[], chosen: ReadonlyMap<string, Offset>): string[] {
  const drawn = boxes.flatMap((one) => {
    const offset = chosen.get(one.key)
    return offset === undefined ? [] : [{ ...one, x: one.x + offset.dx, y: one.y + offset.dy }]
  })
  return drawn.flatMap((a, at) =>
    drawn
      .slice(at + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.key} on ${b.key}`),
  )
}

describe('chooseLabels', () => {
  test('puts a label below its mark, and outward where a direction is given', () => {
    expect(chooseLabels([box('a', 300, 300)], [], window).get('a')).toEqual({ dx: 0, dy: 20 })
    const left = box('a', 300, 300, { offsets: sides(60, 24, 5, Math.PI, true) })
    expect(chooseLabels([left], [], window).get('a')?.dx).toBeCloseTo(-38)
  })

  test('draws no two labels that touch, and none that leaves the window', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 680, noNaN: true }),
      y: fc.double({ min: 0, max: 712, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (all) => {
        const boxes = all.map(({ x, y }, at) => box(`n${at}`, x, y, { priority: at }))
        const chosen = chooseLabels(boxes, [], window)
        expect(overlaps(boxes, chosen)).toEqual([])
        for (const one of boxes) {
          const offset = chosen.get(one.key)
          if (offset === undefined) continue
          expect(Math.abs(one.x + offset.dx - 340)).toBeLessThanOrEqual(340 - one.width / 2)
          expect(Math.abs(one.y + offset.dy - 356)).toBeLessThanOrEqual(356 - one.height / 2)
        }
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  test('lets the higher priority choose first', () => {
    const one = { offsets: [{ dx: 0, dy: 20 }] }
    const chosen = chooseLabels([box('low', 300, 300, one), box('high', 320, 300, { ...one, priority: 9 })], [], window)
    expect([...chosen.keys()]).toEqual(['high'])
  })

  test('tries other sides before it gives up or covers a mark', () => {
    const chosen = chooseLabels([box('a', 300, 300)], [mark('b', 300, 320)], window)
    expect(chosen.get('a')?.dy).toBeLessThan(0)
  })

  test('covers a mark only with a label that may', () => {
    const around = Array.from({ length: 24 }, (_, at) =>
      mark(`m${at}`, 300 + 22 * Math.cos((at * Math.PI) / 12), 300 + 22 * Math.sin((at * Math.PI) / 12)),
    )
    expect(chooseLabels([box('a', 300, 300)], around, window).has('a')).toBe(true)
    expect(chooseLabels([box('a', 300, 300, { tolerance: 0 })], around, window).has('a')).toBe(false)
  })
})
