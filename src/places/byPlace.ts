/**
 * By approximate place: what has coordinates stands on a plain projection, pushed apart where it has no room, with what
 * belongs to it above; what lies too far off stands outside the map's edge, and what has no place in a box of its own.
 */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { placed, type Arrangement, type Guide } from './arrangement.ts'
import { standBeyond } from './beyond.ts'
import { gather, type Gathered } from './gathering.ts'
import { graticule } from './graticule.ts'
import { inCorner, under, type Inset } from './inset.ts'
import { boxOf, drawMap, type MapOfUnits, type Unit } from './map.ts'
import { lie, outliers } from './projection.ts'
import { reachOf, sheaf, type Reach } from './sheaf.ts'

/** What was pushed farther than this from its place is joined to it by a line. */
const near = 7
/** How much a map may grow so that a corner of it holds what has no place. */
const growths = [1, 1.08, 1.16, 1.25]

const lead = ([x, y]: Place, to: Place): Guide[] =>
  Math.hypot(to[0] - x, to[1] - y) > near
    ? [{ shape: 'line', look: 'lead', from: placed(x, y), to: placed(to[0], to[1]) }]
    : []

const title = (says: Extract<Guide, { shape: 'title' }>['says'], [x, y]: Place, look: 'title' | 'small'): Guide => ({
  shape: 'title',
  look,
  says,
  place: placed(x, y),
  align: 'start',
})

/** The map with the box in one of its corners, where one is or becomes large enough. */
function withInset(units: readonly Unit[], reaches: readonly Reach[]): { map: MapOfUnits; inset: Inset | null } {
  for (const growth of reaches.length === 0 ? [] : growths) {
    const map = drawMap(units, growth)
    const inset = inCorner(reaches, map.frame, map.boxes)
    if (inset !== null) return { map, inset }
  }
  return { map: drawMap(units, 1), inset: null }
}

/** Null where nothing has coordinates. Pure and deterministic. */
export function byPlace(model: Model): Arrangement | null {
  const { onMap, offMap } = gather(model)
  const units = onMap.flatMap((one): Unit[] => {
    const at = model.graph.getNodeAttribute(one.node, 'at')
    return at === null ? [] : [{ ...one, at, reach: reachOf(one.around.length, 'short') }]
  })
  if (units.length === 0) return null
  const far = outliers(units.map(({ at }) => at))
  const central = units.filter((_, at) => !far.has(at))
  const remote = units.filter((_, at) => far.has(at))
  const reaches = offMap.map(({ around, isLabelled }) => reachOf(around.length, isLabelled ? 'long' : null))

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

  const { map, inset } = withInset(central, reaches)
  const { frame, projection } = map
  const leads: Guide[] = []
  const titles: Guide[] = []
  central.forEach((unit, at) => {
    const place = map.stand[at] ?? [0, 0]
    set(unit, place)
    leads.push(...lead(lie(projection, unit.at), place))
  })
  const off = standBeyond(
    remote.map(({ at, reach }) => ({ wish: lie(projection, at), reach })),
    frame,
  )
  const outside = remote.map((unit, at) => {
    const { place, exit } = off[at] ?? { place: [0, 0], exit: [0, 0] }
    set(unit, place)
    leads.push(...lead(exit, place))
    titles.push(title({ of: 'beyond', lat: unit.at.lat, lon: unit.at.lon }, [place[0] + 14, place[1]], 'small'))
    return boxOf(place, unit.reach)
  })
  titles.push(title({ of: 'approximate' }, [frame.left, frame.bottom + 12], 'small'))
  const { box, places: stand } = inset ?? under(reaches, frame, outside)
  const panel: Guide[] = []
  if (offMap.length > 0) {
    panel.push({ shape: 'panel', from: placed(box.left, box.top), to: placed(box.right, box.bottom) })
    titles.push(title({ of: 'unplaced' }, [box.left + 12, box.top + 24], 'title'))
    offMap.forEach((unit, at) => set(unit, stand[at] ?? [0, 0]))
  }
  // The degrees give way to other words, and to the box.
  const grid = graticule(frame, projection, box.left - frame.left < frame.right - box.right ? 'right' : 'left')
  const guides = [...titles, ...grid, ...panel, ...leads]
  return { places: Object.fromEntries(places), beside, guides }
}
