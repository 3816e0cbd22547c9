import { describe, expect, it } from 'vitest'
import { toward } from './toward.ts'

const at = (key: string, x: number, y: number) => ({ key, x, y })
const here = at('here', 10, 10)
const [left, right, up, down] = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const

describe('toward', () => {
  it('answers the mark that lies in the direction, and none where none does', () => {
    const among = [at('north', 12, -40), at('east', 60, 15)]
    expect(toward(here, among, up)).toBe('north')
    expect(toward(here, among, right)).toBe('east')
    expect(toward(here, among, left)).toBeNull()
    expect(toward(here, among, down)).toBeNull()
  })
  it('gives each mark to one direction, except on the very diagonal, where two share it', () => {
    for (let angle = 1; angle < 360; angle += 4) {
      const one = at('one', 10 + 50 * Math.cos(angle), 10 + 50 * Math.sin(angle))
      expect([left, right, up, down].filter((way) => toward(here, [one], way) !== null)).toHaveLength(1)
    }
    const corner = at('corner', 30, 30)
    expect([left, right, up, down].map((way) => toward(here, [corner], way))).toEqual([null, 'corner', null, 'corner'])
  })
  it('prefers what is near, and of what is as near what lies straight ahead', () => {
    expect(toward(here, [at('far', 90, 10), at('near', 40, 10)], right)).toBe('near')
    expect(toward(here, [at('askew', 40, 35), at('straight', 60, 10)], right)).toBe('straight')
  })
  it('answers the same for every order but that of equals', () => {
    const among = [at('above', 50, 0), at('below', 50, 20), at('behind', 0, 10)]
    expect(toward(here, among, right)).toBe('above')
    expect(toward(here, [among[2] ?? here, among[0] ?? here, among[1] ?? here], right)).toBe('above')
    expect(toward(here, [at('same place', 10, 10)], right)).toBeNull()
  })
})
