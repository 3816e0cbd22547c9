import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseLabels, distance, rectangleOf, sides, tiers, type LabelBox, type Obstacle, type Spot } from './labels.ts'
import { leadLabels, leadOf } from './leads.ts'

const window = { width: 680, height: 712, pad: 2 }
const words = { width: 60, height: 24 }

function box(key: string, x: number, y: number, more: Partial<LabelBox> = {}): LabelBox {
  return {
    ...{ key, x, y, radius: 5, priority: 1, tier: tiers.wanted, covers: 'faint' },
    spots: () => sides(words, 5, null),
    ...more,
  }
}

const mark = (key: string, x: number, y: number, isFaint = false): Obstacle => ({ key, x, y, radius: 5, isFaint })

type Drawn = readonly (readonly [LabelBox, ReturnType<typeof rectangleOf>, Spot])[]
function drawn(boxes: readonly LabelBox[], chosen: ReadonlyMap<string, Spot>): Drawn {
  return boxes.flatMap((one) => {
    const spot = chosen.get(one.key)
    return spot === undefined ? [] : [[one, rectangleOf(one, spot, 0), spot] as const]
  })
}

/** What no picture may have: labels that touch, are cut, cover a mark or stand nearer to another one. */
function faults(boxes: readonly LabelBox[], marks: readonly Obstacle[], chosen: ReadonlyMap<string, Spot>): string[] {
  const all = drawn(boxes, chosen)
  return all.flatMap(([one, at, spot], nth) => {
    const isCut = at.left < 0 || at.top < 0 || at.right > window.width || at.bottom > window.height
    const own = distance(at, { ...one, radius: 5 })
    const touched = all
      .slice(nth + 1)
      .filter(([, b]) => at.left < b.right && b.left < at.right && at.top < b.bottom && b.top < at.bottom)
    const others = marks.filter(({ key }) => key !== one.key)
    const near = others.filter((other) => distance(at, other) < (spot.isLed === true ? 5 : own))
    return [
      ...(isCut ? [`${one.key} is cut`] : []),
      ...touched.map(([b]) => `${one.key} on ${b.key}`),
      ...near.map(({ key }) => `${one.key} is read as ${key}`),
    ]
  })
}

describe('chooseLabels', () => {
  test('puts a label below its mark, and outward where a direction is given', () => {
    expect(chooseLabels([box('a', 300, 300)], [], window).get('a')).toMatchObject({ dx: 0, dy: 20 })
    const left = box('a', 300, 300, { spots: () => sides(words, 5, Math.PI) })
    expect(chooseLabels([left], [], window).get('a')?.dx).toBeCloseTo(-38)
  })

  const place = fc.record({
    x: fc.double({ min: 0, max: 680, noNaN: true }),
    y: fc.double({ min: 0, max: 712, noNaN: true }),
  })
  test.each([
    ['beside their marks', {}, null],
    ['at the ends of lines', { led: () => [words] }, leadLabels],
  ] as const)(
    'draws no two labels that touch %s, none that is cut, none on a mark and none nearer to another mark',
    (_, more, lead) => {
      fc.assert(
        fc.property(fc.array(place, { maxLength: 40 }), (all) => {
          const boxes = all.map(({ x, y }, at) => box(`n${at}`, x, y, { priority: at, ...more }))
          const marks = all.map(({ x, y }, at) => mark(`n${at}`, x, y))
          expect(faults(boxes, marks, chooseLabels(boxes, marks, window, lead))).toEqual([])
        }),
        { seed: 5, numRuns: 100 },
      )
    },
  )

  test('lets the higher priority choose first', () => {
    const one = { spots: () => [{ ...words, dx: 0, dy: 20 }] }
    const chosen = chooseLabels([box('low', 300, 300, one), box('high', 320, 300, { ...one, priority: 9 })], [], window)
    expect([...chosen.keys()]).toEqual(['high'])
  })

  test('tries other sides before it gives up', () => {
    const chosen = chooseLabels([box('a', 300, 300)], [mark('b', 300, 320)], window)
    expect(chosen.get('a')?.dy).toBeLessThan(0)
  })

  test('places no label under what covers the window, nor at its very side, and names no mark that is covered', () => {
    const cover = { left: 280, top: 310, right: 340, bottom: 340 }
    const covered = { ...window, covers: [cover] }
    expect(chooseLabels([box('a', 300, 300)], [], covered).get('a')?.dy).toBeLessThan(0)
    expect(chooseLabels([box('a', 300, 320)], [], covered).has('a')).toBe(false)
    const atSide = box('a', 34, 300, { spots: () => [{ ...words, dx: 0, dy: 20 }] })
    expect(chooseLabels([atSide], [], window).has('a')).toBe(false)
  })

  const ring = (isFaint: boolean) =>
    Array.from({ length: 24 }, (_, at) =>
      mark(`m${at}`, 300 + 22 * Math.cos((at * Math.PI) / 12), 300 + 22 * Math.sin((at * Math.PI) / 12), isFaint),
    )
  test('covers marks only if they are dimmed, or if its label is certain', () => {
    expect(chooseLabels([box('a', 300, 300)], ring(false), window).has('a')).toBe(false)
    expect(chooseLabels([box('a', 300, 300)], ring(true), window).has('a')).toBe(true)
    expect(chooseLabels([box('a', 300, 300, { covers: 'none' })], ring(true), window).has('a')).toBe(false)
    expect(chooseLabels([box('a', 300, 300, { isCertain: true })], ring(false), window).has('a')).toBe(true)
  })
})

describe('leadLabels', () => {
  /** A fan of thirty marks around a head, too dense for words between them. */
  const crowd = Array.from({ length: 30 }, (_, at) => {
    const [angle, far] = [(at * Math.PI) / 15, at % 2 === 0 ? 58 : 40]
    return mark(`m${at}`, 340 + far * Math.cos(angle), 356 + far * Math.sin(angle))
  })
  const boxes = crowd.map(({ key, x, y }) => box(key, x, y, { tier: tiers.lit, led: () => [words] }))

  test('names thirty marks that stand close together, with lines that neither cross nor run under names', () => {
    const without = chooseLabels(boxes, crowd, window)
    const chosen = chooseLabels(boxes, crowd, window, leadLabels)
    expect(without.size).toBeLessThan(25)
    expect(chosen.size).toBe(30)
    expect(faults(boxes, crowd, chosen)).toEqual([])
    const all = drawn(boxes, chosen)
    for (const [one, , spot] of all) {
      if (spot.isLed !== true) continue
      const { from, to } = leadOf(spot, 5)
      for (const part of [0.2, 0.4, 0.6, 0.8, 0.95]) {
        const x = one.x + from[0] + part * (to[0] - from[0])
        const y = one.y + from[1] + part * (to[1] - from[1])
        const under = all.filter(([, at]) => x > at.left && x < at.right && y > at.top && y < at.bottom)
        expect(under.map(([other]) => `${one.key} under ${other.key}`)).toEqual([])
      }
    }
  })

  test.each([
    [680, 120],
    [390, 86],
  ])('leads no farther than there is need for: a window of %i pixels, at most %i', (width, most) => {
    const narrow = { ...window, width }
    const at = crowd.map((one) => ({ ...one, x: one.x - 340 + width / 2 }))
    const some = at.map(({ key, x, y }) => box(key, x, y, { tier: tiers.lit, led: () => [words] }))
    const lengths = [...chooseLabels(some, at, narrow, leadLabels).values()].flatMap((spot) => {
      const { to } = leadOf(spot, 5)
      return spot.isLed === true ? [Math.hypot(...to) - 5] : []
    })
    expect(lengths.length).toBeGreaterThan(9)
    expect(Math.max(...lengths)).toBeLessThan(most)
  })

  test('moves a label that has room elsewhere for one that has not', () => {
    const one = { spots: () => [{ ...words, dx: 0, dy: 20 }], led: () => [{ width: 660, height: 700 }] }
    const boxes = [box('low', 300, 300, one), box('high', 320, 300, { priority: 9 })]
    expect([...chooseLabels(boxes, [], window).keys()]).toEqual(['high'])
    expect([...chooseLabels(boxes, [], window, leadLabels).keys()].sort()).toEqual(['high', 'low'])
  })

  test('looks for other places only of labels that may have to go', () => {
    const looked: string[] = []
    const looking = (one: LabelBox): LabelBox => ({
      ...one,
      spots: () => {
        looked.push(one.key)
        return sides(words, 5, null)
      },
    })
    const others = [0, 1, 2, 3].map((at) =>
      looking(box(`other ${at}`, 100 + 150 * at, 600, { tier: tiers.lit, priority: 2 })),
    )
    chooseLabels([...boxes, ...others], crowd, window, leadLabels)
    // Once each, to be placed at all.
    expect(looked.sort()).toEqual(others.map(({ key }) => key))
  })

  test('leads to no label that does not ask for it', () => {
    const plain = crowd.map(({ key, x, y }) => box(key, x, y, { tier: tiers.lit }))
    expect([...chooseLabels(plain, crowd, window, leadLabels).values()].some(({ isLed }) => isLed === true)).toBe(false)
  })
})
