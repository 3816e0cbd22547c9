/** Places the clusters of a tree and the nodes in them: discs inside discs, linked ones near each other. */
import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3-force'
import type { Branch } from './branches.ts'
import { degreesOf, type Adjacency } from './adjacency.ts'

/** Model units, between nodes and around them. */
const spread = 21
const around = 16
/** Room around a disc, as a share of its radius. */
const between = 0.06
const ticks = 90
const golden = Math.PI * (3 - Math.sqrt(5))

/** A branch with its place. `of`: the number of the disc that contains it; null for the outermost. */
interface Disc {
  readonly branch: Branch
  readonly of: number | null
  x: number
  y: number
  radius: number
}

interface Body {
  readonly at: number
  readonly radius: number
  x: number
  y: number
}

/** The tree as a list, with parents before children. */
function listed(root: Branch): Disc[] {
  const discs: Disc[] = [{ branch: root, of: null, x: 0, y: 0, radius: 0 }]
  // The list grows during this loop.
  for (let at = 0; at < discs.length; at++)
    for (const branch of discs[at]?.branch.children ?? []) discs.push({ branch, of: at, x: 0, y: 0, radius: 0 })
  return discs
}

/**
 * By disc: how many links join any two of its children. The key of the inner map is made of both their numbers, the lower
 * first.
 */
function linksInside(
  discs: readonly Disc[],
  { count, starts, ends }: Adjacency,
): ReadonlyMap<number, Map<number, number>> {
  const leafOf = new Int32Array(count)
  discs.forEach(({ branch }, at) => branch.nodes.forEach((node) => (leafOf[node] = at)))
  const parents = Int32Array.from(discs, ({ of }) => of ?? -1)
  const found = new Map<number, Map<number, number>>()
  for (let node = 0; node < count; node++)
    for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at++) {
      const other = ends[at] ?? 0
      if (other < node) continue
      let [one, two] = [leafOf[node] ?? 0, leafOf[other] ?? 0]
      if (one === two) continue
      // Parents come before children, so the one with the higher number climbs until both are in the same disc.
      while (parents[one] !== parents[two])
        if (one > two) one = parents[one] ?? 0
        else two = parents[two] ?? 0
      if (one === two) continue
      const parent = parents[one] ?? 0
      const inside = found.get(parent) ?? new Map<number, number>()
      found.set(parent, inside)
      const key = Math.min(one, two) * discs.length + Math.max(one, two)
      inside.set(key, (inside.get(key) ?? 0) + 1)
    }
  return found
}

/** Packs discs around the origin, starting with the largest in the middle. Returns the radius of the whole. */
function pack(bodies: Body[], links: ReadonlyMap<number, number>, all: number): number {
  const byAt = new Map(bodies.map((body) => [body.at, body]))
  let area = 0
  for (const [nth, body] of [...bodies].sort((a, b) => b.radius - a.radius || a.at - b.at).entries()) {
    const distance = nth === 0 ? 0 : 1.15 * Math.sqrt(area) + body.radius * 0.5
    area += body.radius ** 2
    body.x = distance * Math.cos(nth * golden)
    body.y = distance * Math.sin(nth * golden)
  }
  const most = Math.max(1, ...links.values())
  const pulls = [...links].flatMap(([key, weight]) => {
    const [source, target] = [byAt.get(Math.floor(key / all)), byAt.get(key % all)]
    return source && target ? [{ source, target, weight: Math.sqrt(weight / most) }] : []
  })
  forceSimulation(bodies)
    // It is used only if two discs are at one point, and the spiral leaves none so.
    .randomSource(() => 0.5)
    .force(
      'link',
      forceLink<Body, (typeof pulls)[number]>(pulls)
        .distance(({ source, target }) => source.radius + target.radius)
        .strength(({ weight }) => 0.25 * weight),
    )
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.08))
    .force(
      'apart',
      forceCollide<Body>(({ radius }) => radius * (1 + between))
        .strength(1)
        .iterations(3),
    )
    // The simulation must be at rest at the end, because until then links press discs into each other.
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop()
    .tick(ticks)
  const edge = (way: 'x' | 'y', side: 1 | -1): number => Math.max(...bodies.map((one) => side * one[way] + one.radius))
  const [x, y] = [(edge('x', 1) - edge('x', -1)) / 2, (edge('y', 1) - edge('y', -1)) / 2]
  for (const body of bodies) [body.x, body.y] = [body.x - x, body.y - y]
  return Math.max(...bodies.map((body) => Math.hypot(body.x, body.y) + body.radius))
}

export interface PlacedDiscs {
  readonly discs: readonly Disc[]
  /** Of each node. */
  readonly x: Float64Array
  readonly y: Float64Array
}

/** `onprogress` gets 0 to 1. */
export function placeDiscs(root: Branch, adjacency: Adjacency, onprogress: (share: number) => void): PlacedDiscs {
  const discs = listed(root)
  const links = linksInside(discs, adjacency)
  const degrees = degreesOf(adjacency)
  const [x, y] = [new Float64Array(adjacency.count), new Float64Array(adjacency.count)]
  const inside = discs.map((): Body[] => [])
  for (let at = discs.length - 1; at >= 0; at--) {
    const disc = discs[at]
    if (disc === undefined) continue
    const { branch, of } = disc
    if (branch.children.length > 0) disc.radius = pack(inside[at] ?? [], links.get(at) ?? new Map(), discs.length)
    else {
      // The nodes with the most links are in the middle.
      const inOrder = [...branch.nodes].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
      inOrder.forEach((node, nth) => {
        x[node] = spread * Math.sqrt(nth) * Math.cos(nth * golden)
        y[node] = spread * Math.sqrt(nth) * Math.sin(nth * golden)
      })
      disc.radius = spread * Math.sqrt(Math.max(0, branch.nodes.length - 1)) + around
    }
    if (of !== null) inside[of]?.push({ at, radius: disc.radius, x: 0, y: 0 })
    if (at % 50 === 0) onprogress(1 - at / discs.length)
  }
  // Turns places relative to a disc into places in the picture, from the outermost disc inward.
  for (const [at, disc] of discs.entries()) {
    for (const body of inside[at] ?? []) {
      const child = discs[body.at]
      if (child !== undefined) [child.x, child.y] = [disc.x + body.x, disc.y + body.y]
    }
    for (const node of disc.branch.nodes) {
      x[node] = (x[node] ?? 0) + disc.x
      y[node] = (y[node] ?? 0) + disc.y
    }
  }
  return { discs, x, y }
}
