/**
 * By approximate place. Nodes with coordinates are on a map, moved a little if they have no room, with the nodes that belong
 * to them above. Nodes that are too far away are outside the map's edge. Nodes without coordinates are in a box.
 */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { placed, type Arrangement, type ArrangementLayout, type LayoutGuide, type TitleContent } from './arrangement.ts'
import { placeOffMap } from './offMap.ts'
import { groupByPlace, type NodeGroup } from './nearbyGroups.ts'
import { graticule } from './graticule.ts'
import { inCorner, under, type Inset } from './inset.ts'
import { boxOf, drawMap, type NodeMap, type MapUnit } from './map.ts'
import { outliers, project } from './projection.ts'
import { reachOf, compactCluster, type Reach } from './compactCluster.ts'

/** A node that was moved farther than this from its real place is connected to it by a line. */
const near = 7
/** By how much the map may grow so that the box fits into one of its corners. */
const growths = [1, 1.08, 1.16, 1.25]

const lead = ([x, y]: Place, to: Place): LayoutGuide[] =>
  Math.hypot(to[0] - x, to[1] - y) > near
    ? [{ shape: 'line', look: 'lead', from: placed(x, y), to: placed(to[0], to[1]) }]
    : []

const title = (content: TitleContent, [x, y]: Place, look: 'title' | 'small'): LayoutGuide => ({
  shape: 'title',
  look,
  content,
  place: placed(x, y),
  align: 'start',
})

/** The map with the box in one of its corners, if a corner is or becomes large enough; else without it. */
function withInset(units: readonly MapUnit[], reaches: readonly Reach[]): { map: NodeMap; inset: Inset | null } {
  for (const growth of reaches.length === 0 ? [] : growths) {
    const map = drawMap(units, growth)
    const inset = inCorner(reaches, map.frame, map.boxes)
    if (inset !== null) return { map, inset }
  }
  return { map: drawMap(units, 1), inset: null }
}

/** Null if no node has coordinates. Pure and deterministic. */
function byPlace(model: Model): Arrangement | null {
  const { onMap, offMap } = groupByPlace(model)
  const units = onMap.flatMap((one): MapUnit[] => {
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
  function set({ node, around }: NodeGroup, [x, y]: Place): void {
    places.set(node, placed(x, y))
    compactCluster(around.length).forEach(([dx, dy], at) => {
      const one = around[at] ?? ''
      places.set(one, placed(x + dx, y + dy))
      beside.set(one, node)
    })
  }

  const { map, inset } = withInset(central, reaches)
  const { frame, projection } = map
  const leads: LayoutGuide[] = []
  const titles: LayoutGuide[] = []
  central.forEach((unit, at) => {
    const place = map.places[at] ?? [0, 0]
    set(unit, place)
    leads.push(...lead(project(projection, unit.at), place))
  })
  const offMapPlaces = placeOffMap(
    remote.map(({ at, reach }) => ({ wish: project(projection, at), reach })),
    frame,
  )
  const outside = remote.map((unit, at) => {
    const { place, exit } = offMapPlaces[at] ?? { place: [0, 0], exit: [0, 0] }
    set(unit, place)
    leads.push(...lead(exit, place))
    titles.push(title({ of: 'beyond', lat: unit.at.lat, lon: unit.at.lon }, [place[0] + 14, place[1]], 'small'))
    return boxOf(place, unit.reach)
  })
  titles.push(title({ of: 'approximate' }, [frame.left, frame.bottom + 12], 'small'))
  const { box, places: inBox } = inset ?? under(reaches, frame, outside)
  const panel: LayoutGuide[] = []
  if (offMap.length > 0) {
    panel.push({ shape: 'panel', from: placed(box.left, box.top), to: placed(box.right, box.bottom) })
    titles.push(title({ of: 'unplaced' }, [box.left + 12, box.top + 24], 'title'))
    offMap.forEach((unit, at) => set(unit, inBox[at] ?? [0, 0]))
  }
  // Other titles and the box have priority over the degrees.
  const grid = graticule(frame, projection, box.left - frame.left < frame.right - box.right ? 'right' : 'left')
  const guides = [...titles, ...grid, ...panel, ...leads]
  return { places: Object.fromEntries(places), beside, guides }
}

/** Labels of this priority are wanted at every zoom. */
const always = 2100

export const layoutByPlace: ArrangementLayout = {
  arrange: byPlace,
  rank({ graph }, node, { rank, priority }, turn) {
    if (rank === 'own' && graph.getNodeAttribute(node, 'at') !== null)
      return { rank: 'shared', priority: always, outward: null }
    // In the box for what has no place, no label may cover another mark.
    const most = rank === 'shared' ? Math.min(priority, always - 200) : priority
    return { rank, priority: most, outward: turn }
  },
  // Names on a map are narrow, or one region's would lie on the next.
  labelWidth: 12,
  isFaint: true,
}
