import fc from 'fast-check'
import { expect, test } from 'vitest'
import { discSizes, type ClusterDisc } from './discSizes.ts'

test('discs that do not meet keep their size', () => {
  const discs = [
    { x: 0, y: 0, radius: 5 },
    { x: 10, y: 0, radius: 5 },
  ]
  expect(discSizes(discs)).toEqual([5, 5])
})

test('discs that overlap touch after they gave way, each in proportion to its size', () => {
  const discs = [
    { x: 0, y: 0, radius: 20 },
    { x: 20, y: 0, radius: 5 },
  ]
  expect(discSizes(discs)).toEqual([16, 4])
})

const disc: fc.Arbitrary<ClusterDisc> = fc.record({
  x: fc.integer({ min: 0, max: 200 }),
  y: fc.integer({ min: 0, max: 200 }),
  radius: fc.integer({ min: 1, max: 60 }),
})

test('no two discs overlap unless one would be less than two fifths of itself, and none grows', () => {
  fc.assert(
    fc.property(fc.array(disc, { maxLength: 12 }), (discs) => {
      const radii = discSizes(discs)
      discs.forEach((one, at) => {
        expect(radii[at]).toBeLessThanOrEqual(one.radius)
        discs.slice(at + 1).forEach((other, after) => {
          const [a, b] = [radii[at] ?? 0, radii[at + 1 + after] ?? 0]
          const away = Math.hypot(other.x - one.x, other.y - one.y)
          const isSmallest = a <= 0.4 * one.radius + 1e-9 || b <= 0.4 * other.radius + 1e-9
          expect(a + b <= away + 1e-9 || isSmallest).toBe(true)
        })
      })
    }),
  )
})
