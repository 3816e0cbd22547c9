/**
 * The first screen's arrangement. On an ellipse stand the heads, each with its own nodes as a fan turned outward;
 * what several share stands in the middle. It follows from claims, edges and coordinates alone.
 */
import type { Place } from '../../graph/schema.ts'
import type { Model } from '../model/model.ts'
import { fan, nearest, type Petal } from './fan.ts'
import { createGround } from './ground.ts'
import { group, type Grouping } from './grouping.ts'
import { placeMiddle } from './core.ts'
import { ring } from './ring.ts'
import { spiral } from './spiral.ts'

/** Height of the whole to its width. */
const aspect = 1.05
/** Room between flowers, and between the ellipse and the ground inside it. */
const margin = 14
const inset = 30
/** Room for a head's label on its inner side. */
const labelWidth = 84
const labelHeight = 24
/** How much the ellipse may grow so that labels in the middle have room; beyond that marks count more. */
const roomiest = 1.2

interface Flower {
  readonly head: string
  readonly direction: number
  readonly own: readonly string[]
  readonly petals: readonly Petal[]
}

const half = (value: number): number => Math.round(value * 2) / 2 || 0

function growFlowers(model: Model, { owned, own }: Grouping): Flower[] {
  return [...ring(model, owned.heads)].map(([head, direction]) => {
    const nodes = own.get(head) ?? []
    return { head, direction, own: nodes, petals: fan(nodes.length) }
  })
}

function placeFlowers(flowers: readonly Flower[], a: number, b: number): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { head, direction, own, petals } of flowers) {
    const x = a * Math.cos(direction)
    const y = b * Math.sin(direction)
    places.set(head, [x, y])
    own.forEach((node, at) => {
      const { turn, distance } = petals[at] ?? { turn: 0, distance: 0 }
      places.set(node, [x + distance * Math.cos(direction + turn), y + distance * Math.sin(direction + turn)])
    })
  }
  return places
}

/** Null where the middle does not fit into the ellipse with half axes `a` and `b`. */
function fill(
  model: Model,
  { owned, middle }: Grouping,
  flowers: readonly Flower[],
  a: number,
  b: number,
  roomy: boolean,
) {
  const outside = placeFlowers(flowers, a, b)
  const ground = createGround(a - inset, b - inset)
  for (const [x, y] of outside.values())
    ground.block(x - nearest / 2, y - nearest / 2, x + nearest / 2, y + nearest / 2)
  for (const { direction } of flowers) {
    const x = a * Math.cos(direction) - (labelWidth / 2 + 8) * Math.cos(direction)
    const y = b * Math.sin(direction) - (labelHeight / 2 + 8) * Math.sin(direction)
    ground.block(x - labelWidth / 2, y - labelHeight / 2, x + labelWidth / 2, y + labelHeight / 2)
  }
  const inside = placeMiddle(model, middle, owned, outside, ground, [a - inset, b - inset], roomy)
  return inside === null ? null : new Map([...outside, ...inside])
}

function arrange(model: Model): Map<string, Place> {
  const { graph } = model
  const grouping = group(model)
  if (graph.size === 0 || grouping.owned.heads.length === 0)
    return new Map(spiral(graph.order, nearest).map((place, at) => [graph.nodes()[at] ?? '', place]))

  const flowers = growFlowers(model, grouping)
  const radius = Math.max(nearest, ...flowers.flatMap(({ petals }) => petals.map(({ distance }) => distance)))
  const beside = (radius + margin) / Math.sin(Math.PI / Math.max(2, flowers.length))
  for (let growth = 1; ; growth *= 1.05) {
    const a = beside * growth + (flowers.length < 5 ? 60 : 0)
    const places = fill(model, grouping, flowers, a, aspect * (a + radius) - radius, growth < roomiest)
    if (places !== null) return places
  }
}

/** Node → place, model units rounded to halves. Pure and deterministic: the same graph gives the same places. */
export function flowers(model: Model): Record<string, Place> {
  return Object.fromEntries([...arrange(model)].map(([node, [x, y]]) => [node, [half(x), half(y)]]))
}
