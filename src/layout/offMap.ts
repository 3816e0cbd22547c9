/** Nodes that are too far away for the map: they are outside its edge, on the side where they really are. */
import type { Place } from '../../graph/schema.ts'
import type { Frame } from './graticule.ts'
import type { Reach } from './compactCluster.ts'

export interface OffMapPlace {
  readonly place: Place
  /** Where the line to the node leaves the map. */
  readonly exit: Place
}

type Side = 'left' | 'top' | 'right' | 'bottom'

/** From the edge, with its degrees, to the nodes outside of it. */
const distance = 48

function sideOf([x, y]: Place, { left, top, right, bottom }: Frame): Side {
  const past: [Side, number][] = [
    ['left', left - x],
    ['top', top - y],
    ['right', x - right],
    ['bottom', y - bottom],
  ]
  return past.reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value))

/** A place for each, in their order. Those on one side are next to each other, in the order of their real places. */
export function placeOffMap(
  all: readonly { readonly wish: Place; readonly reach: Reach }[],
  frame: Frame,
): OffMapPlace[] {
  const found: OffMapPlace[] = []
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    const isLevel = side === 'top' || side === 'bottom'
    const here = all
      .map(({ wish, reach }, at) => ({ wish, reach, at }))
      .filter(({ wish }) => sideOf(wish, frame) === side)
      .sort((a, b) => (isLevel ? a.wish[0] - b.wish[0] : a.wish[1] - b.wish[1]) || a.at - b.at)
    let last = -Infinity
    for (const { wish, reach, at } of here) {
      const before = isLevel ? reach.side : reach.above
      const [low, high] = isLevel ? [frame.left, frame.right] : [frame.top, frame.bottom]
      const asked = within(isLevel ? wish[0] : wish[1], low + before, high - (isLevel ? reach.side : reach.below))
      const along = Math.max(asked, last + before)
      last = along + (isLevel ? reach.side : reach.below)
      const places: Record<Side, Place> = {
        left: [frame.left - distance - reach.side, along],
        top: [along, frame.top - distance - reach.below],
        right: [frame.right + distance + reach.side, along],
        bottom: [along, frame.bottom + distance + reach.above],
      }
      const exits: Record<Side, Place> = {
        left: [frame.left, along],
        top: [along, frame.top],
        right: [frame.right, along],
        bottom: [along, frame.bottom],
      }
      found[at] = { place: places[side], exit: exits[side] }
    }
  }
  return found
}
