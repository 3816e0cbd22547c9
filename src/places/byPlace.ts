/**
 * By approximate place: what has coordinates stands on a plain projection, pushed apart where it has no room, with what
 * belongs to it above; what lies too far off stands outside the map's edge, and what has no place under it.
 */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { placed, type Arrangement, type Guide } from './arrangement.ts'
import { standBeyond } from './beyond.ts'
import { flow } from './flow.ts'
import { gather, type Gathered } from './gathering.ts'
import { frameOf, graticule, type Frame } from './graticule.ts'
import { extentOf, lie, outliers, project, type Coordinates, type Projection } from './projection.ts'
import { pushApart } from './pushApart.ts'
import { reachOf, sheaf, type Reach } from './sheaf.ts'

/** How much larger the map is than all that stands on it. */
const airy = 3.2
/** The least size of the longer side, model units. */
const smallest = 360
/** What was pushed farther than this from its place is joined to it by a line. */
const near = 7
const margin = 14
/** Between what is above and the words above what has no place, and between these and it. */
const underMap = 40
const underWords = 14

interface Unit extends Gathered {
  readonly at: Coordinates
  readonly reach: Reach
}

/** The projection in which all find room not far from their places, and where they then stand. */
function settle(units: readonly Unit[]): { readonly projection: Projection; readonly stand: readonly Place[] } {
  const all = units.map(({ at }) => at)
  const plain = project(all, 1)
  const { south, north, west, east } = extentOf(all)
  const [wide, tall] = [(east - west) * plain.east, north - south]
  const longer = Math.max(wide, tall, 0.01)
  const area = units.reduce((sum, { reach: { side, above, below } }) => sum + 2 * side * (above + below), 0)
  // A map that is but a line has an area, too.
  const fair = Math.sqrt((area * airy) / (Math.max(wide, longer / 3) * Math.max(tall, longer / 3)))
  for (let scale = Math.max(fair, smallest / longer); ; scale *= 1.1) {
    const projection = project(all, scale)
    const stand = pushApart(units.map(({ at, reach }) => ({ ...reach, wish: lie(projection, at) })))
    if (stand !== null) return { projection, stand }
  }
}

const boxOf = ([x, y]: Place, { side, above, below }: Reach): Frame => ({
  left: x - side,
  top: y - above,
  right: x + side,
  bottom: y + below,
})
const lead = ([x, y]: Place, to: Place): Guide[] =>
  Math.hypot(to[0] - x, to[1] - y) > near
    ? [{ shape: 'line', look: 'lead', from: placed(x, y), to: placed(to[0], to[1]) }]
    : []

/** Null where nothing has coordinates. Pure and deterministic. */
export function byPlace(model: Model): Arrangement | null {
  const { onMap, offMap } = gather(model)
  const units = onMap.flatMap((one): Unit[] => {
    const at = model.graph.getNodeAttribute(one.node, 'at')
    return at === null ? [] : [{ ...one, at, reach: reachOf(one.around.length, one.isLabelled) }]
  })
  if (units.length === 0) return null
  const far = outliers(units.map(({ at }) => at))
  const central = units.filter((_, at) => !far.has(at))
  const remote = units.filter((_, at) => far.has(at))

  const places = new Map<string, Place>()
  const beside = new Map<string, string>()
  function set({ node, around }: Gathered, [x, y]: Place): void {
    places.set(node, placed(x, y))
    sheaf(around.length).forEach(([dx, dy], at) => {
      const one = around[at] ?? ''
      places.set(one, placed(x + dx, y + dy))
      beside.set(one, node)
    })
  }

  const { projection, stand } = settle(central)
  const guides: Guide[] = []
  central.forEach((unit, at) => {
    const place = stand[at] ?? [0, 0]
    set(unit, place)
    guides.push(...lead(lie(projection, unit.at), place))
  })
  const frame = frameOf(
    central.flatMap(({ at, reach }, nth) => {
      const [x, y] = lie(projection, at)
      return [boxOf(stand[nth] ?? [0, 0], reach), { left: x, top: y, right: x, bottom: y }]
    }),
    margin,
  )
  const off = standBeyond(
    remote.map(({ at, reach }) => ({ wish: lie(projection, at), reach })),
    frame,
  )
  const boxes = [frame]
  remote.forEach((unit, nth) => {
    const { place, exit } = off[nth] ?? { place: [0, 0], exit: [0, 0] }
    set(unit, place)
    boxes.push(boxOf(place, unit.reach))
    guides.push(...lead(exit, place), {
      shape: 'title',
      look: 'small',
      says: { of: 'beyond', ...unit.at },
      place: placed(place[0] + 14, place[1]),
      align: 'start',
    })
  })

  const below = Math.max(...boxes.map(({ bottom }) => bottom))
  guides.push({
    shape: 'title',
    look: 'small',
    says: { of: 'approximate' },
    place: placed(frame.right, frame.bottom + underWords),
    align: 'end',
  })
  if (offMap.length > 0) {
    const top = below + underMap
    guides.push({
      shape: 'title',
      look: 'title',
      says: { of: 'unplaced' },
      place: placed(frame.left, top),
      align: 'start',
    })
    const reaches = offMap.map(({ around, isLabelled }) => reachOf(around.length, isLabelled))
    const flowed = flow(reaches, frame.left, frame.right, top + underWords)
    offMap.forEach((unit, at) => set(unit, flowed.places[at] ?? [0, 0]))
  }
  return { places: Object.fromEntries(places), beside, guides: [...graticule(frame, projection), ...guides] }
}
