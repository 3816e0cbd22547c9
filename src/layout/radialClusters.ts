/**
 * The arrangement of the first screen: radial clusters (`flowers` in links). The heads are on an ellipse, each with its own
 * nodes in arcs that open outward. Nodes that belong to several heads are in the middle. The places depend on claims, edges
 * and coordinates alone.
 */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { half } from './arrangement.ts'
import { clusterShape, nearest, type ClusterPart } from './clusterShape.ts'
import { createOccupancyGrid } from './occupancyGrid.ts'
import { group, type Grouping } from './grouping.ts'
import { placeMiddle } from './placeMiddle.ts'

/** The height of the whole picture in relation to its width. */
const aspect = 1.05
/** Room between radial clusters, and between the ellipse and the middle inside it. */
const margin = 14
const inset = 30
/** Room for a head's label on its inner side. */
const labelWidth = 84
const labelHeight = 24
/** The ellipse may grow so much to make room for labels in the middle. If it must grow further, only marks get room. */
const roomiest = 1.2

const golden = Math.PI * (3 - Math.sqrt(5))
const full = 2 * Math.PI

interface RadialCluster {
  readonly head: string
  readonly direction: number
  readonly own: readonly string[]
  /** The places of its own nodes, in their order. */
  readonly shape: readonly ClusterPart[]
}

/** The direction of each head from the middle of all heads, on the map. Radians, clockwise from the right, as on screen. Heads without coordinates are left out. */
function bearings({ graph }: Model, heads: readonly string[]): Map<string, number> {
  const known = heads.flatMap((head) => {
    const at = graph.getNodeAttribute(head, 'at')
    return at === null ? [] : [{ head, ...at }]
  })
  const lat = known.reduce((sum, one) => sum + one.lat / known.length, 0)
  const lon = known.reduce((sum, one) => sum + one.lon / known.length, 0)
  const narrow = Math.cos((lat * Math.PI) / 180)
  return new Map(known.map((one) => [one.head, Math.atan2(lat - one.lat, (one.lon - lon) * narrow)]))
}

/**
 * Head → its direction on the ellipse, radians, clockwise from the right. The heads are evenly spaced in the order of their
 * bearings, and the whole is turned so that directions and bearings differ least. Heads without coordinates come last. If no
 * head has coordinates, the first is at the top.
 */
function headAngles(model: Model, heads: readonly string[]): Map<string, number> {
  const bearing = bearings(model, heads)
  const order = heads
    .map((head, at) => ({ head, at, bearing: bearing.get(head) ?? Infinity }))
    .sort((a, b) => (a.bearing === b.bearing ? a.at - b.at : a.bearing - b.bearing))
  const step = full / Math.max(1, heads.length)
  let east = 0
  let south = 0
  order.forEach((one, at) => {
    if (!Number.isFinite(one.bearing)) return
    east += Math.cos(one.bearing - step * at)
    south += Math.sin(one.bearing - step * at)
  })
  const start = bearing.size === 0 ? -Math.PI / 2 : Math.atan2(south, east)
  return new Map(order.map(({ head }, at) => [head, start + step * at]))
}

function radialClusters(model: Model, { owned, own }: Grouping): RadialCluster[] {
  return [...headAngles(model, owned.heads)].map(([head, direction]) => {
    const nodes = own.get(head) ?? []
    return { head, direction, own: nodes, shape: clusterShape(nodes.length) }
  })
}

function placeOnEllipse(clusters: readonly RadialCluster[], a: number, b: number): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { head, direction, own, shape } of clusters) {
    const x = a * Math.cos(direction)
    const y = b * Math.sin(direction)
    places.set(head, [x, y])
    own.forEach((node, at) => {
      const { turn, distance } = shape[at] ?? { turn: 0, distance: 0 }
      places.set(node, [x + distance * Math.cos(direction + turn), y + distance * Math.sin(direction + turn)])
    })
  }
  return places
}

/** Null if the middle does not fit into the ellipse with the half axes `a` and `b`. */
function fill(
  model: Model,
  { owned, middle }: Grouping,
  clusters: readonly RadialCluster[],
  a: number,
  b: number,
  roomy: boolean,
) {
  const outside = placeOnEllipse(clusters, a, b)
  const grid = createOccupancyGrid(a - inset, b - inset)
  for (const [x, y] of outside.values()) grid.block(x - nearest / 2, y - nearest / 2, x + nearest / 2, y + nearest / 2)
  for (const { direction } of clusters) {
    const x = a * Math.cos(direction) - (labelWidth / 2 + 8) * Math.cos(direction)
    const y = b * Math.sin(direction) - (labelHeight / 2 + 8) * Math.sin(direction)
    grid.block(x - labelWidth / 2, y - labelHeight / 2, x + labelWidth / 2, y + labelHeight / 2)
  }
  const inside = placeMiddle(model, middle, owned, outside, grid, [a - inset, b - inset], roomy)
  return inside === null ? null : new Map([...outside, ...inside])
}

/** A graph without edges or heads has no order to show: its nodes are on a spiral, in the order of the file. `nearest`: model units. */
function spiral(count: number, nearest: number): Place[] {
  return Array.from({ length: count }, (_, at) => {
    const distance = nearest * 1.15 * Math.sqrt(at)
    return [distance * Math.cos(at * golden), distance * Math.sin(at * golden)]
  })
}

function arrangeNodes(model: Model): Map<string, Place> {
  const { graph } = model
  const grouping = group(model)
  if (graph.size === 0 || grouping.owned.heads.length === 0)
    return new Map(spiral(graph.order, nearest).map((place, at) => [graph.nodes()[at] ?? '', place]))

  const clusters = radialClusters(model, grouping)
  const radius = Math.max(nearest, ...clusters.flatMap(({ shape }) => shape.map(({ distance }) => distance)))
  const beside = (radius + margin) / Math.sin(Math.PI / Math.max(2, clusters.length))
  for (let growth = 1; ; growth *= 1.05) {
    const a = beside * growth + (clusters.length < 5 ? 60 : 0)
    const places = fill(model, grouping, clusters, a, aspect * (a + radius) - radius, growth < roomiest)
    if (places !== null) return places
  }
}

/** Node → place, model units rounded to halves. Pure and deterministic: the same graph gives the same places. */
export function placeRadialClusters(model: Model): Record<string, Place> {
  return Object.fromEntries([...arrangeNodes(model)].map(([node, [x, y]]) => [node, [half(x), half(y)]]))
}
