/** Places the middle: the hub with its parts in rows under it and the shared nodes around it, each with its attached nodes above. */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { clusterShape, nearest, widest } from './clusterShape.ts'
import { cell, type OccupancyGrid, type Room } from './occupancyGrid.ts'
import type { Anchor, Middle } from './middle.ts'
import type { Owned } from './owners.ts'

const up = -Math.PI / 2
const rowLength = 4
/** The room for a label under a mark: half its width, and its height, in cells. */
const plain = { side: 5, below: 4 }
const important = { side: 6, below: 5 }
const none = { side: 1, below: 1 }

/** The room of an anchor with its attached nodes above and its label below. */
function roomOf({ attached }: Anchor, label: { side: number; below: number }): Room {
  const parts = clusterShape(attached.length)
  const cells = (length: number): number => Math.ceil((length + nearest / 2) / cell)
  const side = Math.max(0, ...parts.map(({ turn, distance }) => distance * Math.sin(Math.min(Math.abs(turn), -up))))
  const above = Math.max(0, ...parts.map(({ turn, distance }) => distance * Math.cos(turn)))
  const below = Math.max(
    0,
    ...parts.map(({ turn, distance }) => -distance * Math.cos(Math.min(Math.abs(turn), widest / 2))),
  )
  return { side: Math.max(label.side, cells(side)), above: cells(above), below: Math.max(label.below, cells(below)) }
}

/** Sets the places of an anchor and its attached nodes. Returns false if there is no place. */
function setAnchor(places: Map<string, Place>, { node, attached }: Anchor, place: Place | null): boolean {
  if (place === null) return false
  places.set(node, place)
  clusterShape(attached.length).forEach(({ turn, distance }, at) => {
    const angle = up + turn
    places.set(attached[at] ?? '', [place[0] + distance * Math.cos(angle), place[1] + distance * Math.sin(angle)])
  })
  return true
}

/** The place if it is the wished one, else null. */
const ifAsWished = (place: Place | null, [x, y]: Place): Place | null =>
  place !== null && Math.hypot(place[0] - x, place[1] - y) < cell ? place : null

/** Places the hub with its parts in rows under it, the whole around the origin. Returns false if there is no room. */
function placeHub({ hub, parts }: Middle, grid: OccupancyGrid, places: Map<string, Place>): boolean {
  if (hub === null) return true
  const rooms = parts.map((part) => roomOf(part, important))
  const above = cell * Math.max(1, ...rooms.map((room) => room.above))
  const pitch = cell * (2 * Math.max(important.side, ...rooms.map((room) => room.side)) + 1)
  const row = above + cell * (important.below + 2)
  const rows = Math.ceil(parts.length / rowLength)
  const top = cell * Math.round((-row * rows) / 2 / cell)
  if (!setAnchor(places, hub, ifAsWished(grid.take([0, top], roomOf(hub, important)), [0, top]))) return false
  return parts.every((part, at) => {
    const nth = Math.floor(at / rowLength)
    const inRow = Math.min(rowLength, parts.length - nth * rowLength)
    const x = pitch * ((at % rowLength) - (inRow - 1) / 2)
    const to: Place = [x, top + row * (nth + 1)]
    return setAnchor(places, part, ifAsWished(grid.take(to, rooms[at] ?? roomOf(part, important)), to))
  })
}

/** The best place for an anchor: in the direction of the heads that use it, and farther out the more they are on one side. */
function wish(model: Model, { node }: Anchor, owned: Owned, heads: ReadonlyMap<string, Place>, reach: Place): Place {
  const users = new Set([...(owned.owners.get(node) ?? []), ...model.graph.neighbors(node)])
  const known = [...users].flatMap((user) => {
    const place = heads.get(user)
    return place === undefined ? [] : [place]
  })
  if (known.length === 0) return [0, 0]
  const x = known.reduce((sum, place) => sum + place[0], 0) / known.length / reach[0]
  const y = known.reduce((sum, place) => sum + place[1], 0) / known.length / reach[1]
  const distance = Math.hypot(x, y)
  if (distance < 0.05) return [0, 0]
  const to = Math.min(0.9, 0.5 + 0.4 * distance) / distance
  return [x * to * reach[0], y * to * reach[1]]
}

/**
 * Places all of the middle; null if the grid is too small. `reach`: the half axes of the grid. `roomy`: every shared node
 * must get room for its label; otherwise it gets that room only if there is some.
 */
export function placeMiddle(
  model: Model,
  middle: Middle,
  owned: Owned,
  outside: ReadonlyMap<string, Place>,
  grid: OccupancyGrid,
  reach: Place,
  roomy: boolean,
): Map<string, Place> | null {
  const places = new Map<string, Place>()
  if (!placeHub(middle, grid, places)) return null
  for (const anchor of middle.rest) {
    const to = wish(model, anchor, owned, outside, reach)
    const taken = anchor.shared ? grid.take(to, roomOf(anchor, plain)) : null
    const place = taken ?? (anchor.shared && roomy ? null : grid.take(to, roomOf(anchor, none)))
    if (!setAnchor(places, anchor, place)) return null
  }
  return places
}
