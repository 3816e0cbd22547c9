/** Where the clusters of a tree and the things in them stand: discs in discs, those that are linked near each other. */
import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3-force'
import type { Branch } from './branches.ts'
import { degreesOf, type Web } from './web.ts'

/** Model units: between things, around them, and between discs in parts of their size. */
const spread = 21
const around = 16
const between = 0.06
const ticks = 90
const golden = Math.PI * (3 - Math.sqrt(5))

/** A branch with its place; `of`: the place in the list of the disc that it lies in, null for the outermost. */
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

/** The tree as a list, parents before children. */
function listed(root: Branch): Disc[] {
  const discs: Disc[] = [{ branch: root, of: null, x: 0, y: 0, radius: 0 }]
  // The list grows while it is walked along.
  for (let at = 0; at < discs.length; at++)
    for (const branch of discs[at]?.branch.children ?? []) discs.push({ branch, of: at, x: 0, y: 0, radius: 0 })
  return discs
}

/** How strongly the discs inside each disc are linked: a number of both (lower first) → the sum. */
function linksInside(discs: readonly Disc[], { count, starts, ends }: Web): ReadonlyMap<number, Map<number, number>> {
  const leafOf = new Int32Array(count)
  discs.forEach(({ branch }, at) => branch.things.forEach((thing) => (leafOf[thing] = at)))
  const parents = Int32Array.from(discs, ({ of }) => of ?? -1)
  const found = new Map<number, Map<number, number>>()
  for (let thing = 0; thing < count; thing++)
    for (let at = starts[thing] ?? 0; at < (starts[thing + 1] ?? 0); at++) {
      const other = ends[at] ?? 0
      if (other < thing) continue
      let [one, two] = [leafOf[thing] ?? 0, leafOf[other] ?? 0]
      if (one === two) continue
      // Parents stand before children: whichever stands behind climbs, until both lie in one disc.
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

/** Brings discs around the origin, the largest in the middle to begin with; answers the radius that all take. */
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
    // Asked only where two stand on one point, which the spiral leaves none.
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
    // At rest when the ticks end: until then links press discs into each other.
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop()
    .tick(ticks)
  const edge = (way: 'x' | 'y', side: 1 | -1): number => Math.max(...bodies.map((one) => side * one[way] + one.radius))
  const [x, y] = [(edge('x', 1) - edge('x', -1)) / 2, (edge('y', 1) - edge('y', -1)) / 2]
  for (const body of bodies) [body.x, body.y] = [body.x - x, body.y - y]
  return Math.max(...bodies.map((body) => Math.hypot(body.x, body.y) + body.radius))
}

export interface Laid {
  readonly discs: readonly Disc[]
  /** Of each thing. */
  readonly x: Float64Array
  readonly y: Float64Array
}

/** `onprogress` hears 0 to 1. */
export function layDiscs(root: Branch, web: Web, onprogress: (share: number) => void): Laid {
  const discs = listed(root)
  const links = linksInside(discs, web)
  const degrees = degreesOf(web)
  const [x, y] = [new Float64Array(web.count), new Float64Array(web.count)]
  const inside = discs.map((): Body[] => [])
  for (let at = discs.length - 1; at >= 0; at--) {
    const disc = discs[at]
    if (disc === undefined) continue
    const { branch, of } = disc
    if (branch.children.length > 0) disc.radius = pack(inside[at] ?? [], links.get(at) ?? new Map(), discs.length)
    else {
      // What is linked most stands in the middle.
      const inOrder = [...branch.things].sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
      inOrder.forEach((thing, nth) => {
        x[thing] = spread * Math.sqrt(nth) * Math.cos(nth * golden)
        y[thing] = spread * Math.sqrt(nth) * Math.sin(nth * golden)
      })
      disc.radius = spread * Math.sqrt(Math.max(0, branch.things.length - 1)) + around
    }
    if (of !== null) inside[of]?.push({ at, radius: disc.radius, x: 0, y: 0 })
    if (at % 50 === 0) onprogress(1 - at / discs.length)
  }
  // From places inside of a disc to places in the picture, from the outermost disc inward.
  for (const [at, disc] of discs.entries()) {
    for (const body of inside[at] ?? []) {
      const child = discs[body.at]
      if (child !== undefined) [child.x, child.y] = [disc.x + body.x, disc.y + body.y]
    }
    for (const thing of disc.branch.things) {
      x[thing] = (x[thing] ?? 0) + disc.x
      y[thing] = (y[thing] ?? 0) + disc.y
    }
  }
  return { discs, x, y }
}
