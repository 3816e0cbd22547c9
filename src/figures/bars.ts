/** Bars for comparable figures on one scale: linear from zero, or logarithmic if they differ more than a hundredfold. */
import { scaleLinear, scaleLog } from 'd3-scale'
import type { Figure } from '../../graph/schema.ts'

/** How a bar ends if the exact number is not printed: the number meant is above the printed one, below it, or around it. */
type OpenEnd = 'above' | 'below' | 'around' | null

/** Places are shares of the scale's width, 0 to 1. */
export interface Bar {
  readonly figure: string
  readonly from: number
  readonly to: number
  readonly open: OpenEnd
  /** Whether the printed number itself is meant: "at least" includes it, "more than" and "nearly" do not. */
  readonly isClosed: boolean
}

export interface Bars {
  readonly scale: 'linear' | 'logarithmic'
  readonly bars: readonly Bar[]
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
}

const ends: Readonly<Record<Figure['qualifier'], OpenEnd>> = {
  exact: null,
  'more-than': 'above',
  'at-least': 'above',
  nearly: 'below',
  about: 'around',
}

/** The largest value divided by the smallest. Above this, a linear scale would only show the largest. */
const mostLinear = 100
const ticksWanted = 4

type Scale = (value: number) => number

function linear(values: readonly number[]): { readonly place: Scale; readonly ticks: readonly number[] } {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const place = scaleLinear([least, most === least ? 1 : most], [0, 1]).nice(ticksWanted)
  return { place, ticks: place.ticks(ticksWanted) }
}

function logarithmic(values: readonly number[]): { readonly place: Scale; readonly ticks: readonly number[] } {
  // The scale begins one power of ten below the smallest value, so that its bar has a length.
  const least = Math.ceil(Math.log10(Math.min(...values))) - 1
  const most = Math.ceil(Math.log10(Math.max(...values)))
  const step = Math.ceil((most - least) / ticksWanted)
  const place = scaleLog([10 ** least, 10 ** most], [0, 1])
  const ticks = Array.from(
    { length: Math.floor((most - least) / step) + 1 },
    (_, index) => 10 ** (least + index * step),
  )
  return { place, ticks }
}

/** Bars in the order of the figures, which must be comparable. */
export function barsOf(figures: readonly Figure[]): Bars {
  const values = figures.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isFar = least > 0 && most / least > mostLinear
  const { place, ticks } = isFar ? logarithmic(values) : linear(values)
  const origin = isFar ? 0 : place(0)
  return {
    scale: isFar ? 'logarithmic' : 'linear',
    bars: figures.map(({ id, value, qualifier }) => ({
      figure: id,
      from: Math.min(origin, place(value)),
      to: Math.max(origin, place(value)),
      open: ends[qualifier],
      isClosed: qualifier === 'exact' || qualifier === 'at-least',
    })),
    ticks: ticks.map((value) => ({ value, at: place(value) })),
  }
}
