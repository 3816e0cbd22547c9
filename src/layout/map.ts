/** The map: the scale at which all nodes with coordinates have room, and their places at this scale. */
import type { Place } from '../../graph/schema.ts'
import type { NodeGroup } from './nearbyGroups.ts'
import { frameOf, type Frame } from './graticule.ts'
import { extentOf, project, projectionOf, type Coordinates, type Projection } from './projection.ts'
import { separate } from './separate.ts'
import type { Reach } from './compactCluster.ts'

/** A group that has coordinates. */
export interface MapUnit extends NodeGroup {
  readonly at: Coordinates
  readonly reach: Reach
}

export interface NodeMap {
  readonly projection: Projection
  /** One for each unit, in their order. */
  readonly places: readonly Place[]
  readonly frame: Frame
  /** The room of each. */
  readonly boxes: readonly Frame[]
}

/** The area of the map in relation to the area of everything on it. */
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

/** `growth`: a factor by which the map is larger than necessary. */
export function drawMap(units: readonly MapUnit[], growth: number): NodeMap {
  const all = units.map(({ at }) => at)
  const plain = projectionOf(all, 1)
  const { south, north, west, east } = extentOf(all)
  const [wide, tall] = [(east - west) * plain.east, north - south]
  const longer = Math.max(wide, tall, 0.01)
  const area = units.reduce((sum, { reach: { side, above, below } }) => sum + 2 * side * (above + below), 0)
  // If all nodes are on a line, the map still needs an area.
  const fair = Math.sqrt((area * airy) / (Math.max(wide, longer / 3) * Math.max(tall, longer / 3)))
  for (let scale = growth * Math.max(fair, smallest / longer); ; scale *= 1.1) {
    const projection = projectionOf(all, scale)
    const places = separate(units.map(({ at, reach }) => ({ ...reach, wish: project(projection, at) })))
    if (places === null) continue
    const boxes = units.map(({ reach }, at) => boxOf(places[at] ?? [0, 0], reach))
    const points = units.map(({ at }) => boxOf(project(projection, at), { side: 0, above: 0, below: 0 }))
    return { projection, places, boxes, frame: frameOf([...boxes, ...points], margin) }
  }
}
