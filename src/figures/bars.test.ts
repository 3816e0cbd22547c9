import { describe, expect, it } from 'vitest'
import type { Figure } from '../../graph/schema.ts'
import { barsOf } from './bars.ts'
import { figures } from '../testing/figuresExample.ts'

const figure = (value: number, qualifier: Figure['qualifier'] = 'exact'): Figure => {
  const [first] = figures
  if (!first) throw new Error('no figure')
  return { ...first, id: `of-${String(value)}`, value, qualifier }
}
const bars = (...values: readonly number[]) => barsOf(values.map((value) => figure(value)))

describe('bars', () => {
  it('begin at zero and are as long as their values, in the order given', () => {
    const drawn = bars(30, 10, 100)
    expect(drawn.scale).toBe('linear')
    expect(drawn.bars.map(({ from }) => from)).toEqual([0, 0, 0])
    expect(drawn.bars.map(({ to }) => Math.round(to * 100))).toEqual([30, 10, 100])
    expect(drawn.ticks[0]).toEqual({ value: 0, at: 0 })
  })
  it('stand on powers of ten only where the values lie more than a hundredfold apart', () => {
    expect(bars(10, 1000).scale).toBe('linear')
    expect(bars(10, 1001).scale).toBe('logarithmic')
  })
  it('have a length even for the smallest of a logarithmic scale, whose numbers are powers of ten, at most five', () => {
    const drawn = bars(10, 25_000, 3_000_000_000)
    expect(drawn.bars[0]?.to).toBeGreaterThan(0)
    expect(drawn.bars.every(({ to }) => to <= 1)).toBe(true)
    expect(drawn.ticks.every(({ value }) => Number.isInteger(Math.log10(value)))).toBe(true)
    expect(drawn.ticks.length).toBeLessThanOrEqual(5)
  })
  it('stay linear where a value is zero or less, for which there is no power of ten', () => {
    expect(bars(0, 1000).scale).toBe('linear')
    const drawn = bars(0, -5, 1000)
    expect(drawn.scale).toBe('linear')
    const [zero, below, above] = drawn.bars
    expect(zero?.from).toBe(zero?.to)
    expect([below?.to, above?.from]).toEqual([zero?.from, zero?.from])
  })
  it('have a place even where all is zero', () => {
    expect(bars(0).bars[0]).toMatchObject({ from: 0, to: 0 })
  })
  it('end open where the words leave the number open', () => {
    const drawn = barsOf((['exact', 'more-than', 'at-least', 'nearly', 'about'] as const).map((one) => figure(5, one)))
    expect(drawn.bars.map(({ open, isClosed }) => [open, isClosed])).toEqual([
      [null, true],
      ['above', false],
      ['above', true],
      ['below', false],
      ['around', false],
    ])
  })
})
