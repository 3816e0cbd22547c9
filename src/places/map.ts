/** The map itself: at which scale all that have coordinates find room, and where they then stand. */
import type { Place } from '../../graph/schema.ts'
import type { Gathered } from './gathering.ts'
import { frameOf, type Frame } from './graticule.ts'
import { extentOf, lie, project, type Coordinates, type Projection } from './projection.ts'
import { pushApart } from './pushApart.ts'
import type { Reach } from './sheaf.ts'

/** What stands on the map together. */
export interface Unit extends Gathered {
  readonly at: Coordinates
  readonly reach: Reach
}

export interface MapOfUnits {
  readonly projection: Projection
  /** One for each unit, in their order. */
  readonly stand: readonly Place[]
  readonly frame: Frame
  /** The room that each takes. */
  readonly boxes: readonly Frame[]
}

/** How much larger the map is than all that stands on it. */
const airy = 3
/** The least size of the longer side, model units. */
const smallest = 360
const margin = 14

export const boxOf = ([x, y]: Place, { side, above, below }: Reach): Frame => ({
  left: x - side,
  top: y - above,
  right: x + side,
  bottom: y + below,
})

/** `growth`: how much larger than it must be. */
export function drawMap(units: readonly Unit[], growth: number): MapOfUnits {
  const all = units.map(({ at }) => at)
  const plain = project(all, 1)
  const { south, north, west, east } = extentOf(all)
  const [wide, tall] = [(east - west) * plain.east, north - south]
  const longer = Math.max(wide, tall, 0.01)
  const area = units.reduce((sum, { reach: { side, above, below } }) => sum + 2 * side * (above + below), 0)
  // A map that is but a line has an area, too.
  const fair = Math.sqrt((area * airy) / (Math.max(wide, longer / 3) * Math.max(tall, longer / 3)))
  for (let scale = growth * Math.max(fair, smallest / longer); ; scale *= 1.1) {
    const projection = project(all, scale)
    const stand = pushApart(units.map(({ at, reach }) => ({ ...reach, wish: lie(projection, at) })))
    if (stand === null) continue
    const boxes = units.map(({ reach }, at) => boxOf(stand[at] ?? [0, 0], reach))
    const points = units.map(({ at }) => boxOf(lie(projection, at), { side: 0, above: 0, below: 0 }))
    return { projection, stand, boxes, frame: frameOf([...boxes, ...points], margin) }
  }
}
