/** Places for a graph that grows bit by bit: what stands keeps its place, what comes finds room around what brought it. */
import type { Place } from '../../graph/schema.ts'
import { half } from './arrangement.ts'

/** Model units: no two marks nearer than this, sideways (names are wide) and up and down. */
const room = { x: 64, y: 46 }
const firstRing = 105
const ringStep = 58
/** From what stands to a node that nothing joins to it. */
const apart = 230

const isFree = ([x, y]: Place, standing: readonly Place[]): boolean =>
  standing.every(([otherX, otherY]) => ((x - otherX) / room.x) ** 2 + ((y - otherY) / room.y) ** 2 >= 1)

function middleOf(standing: readonly Place[]): Place {
  const sum = standing.reduce<Place>(([x, y], one) => [x + one[0], y + one[1]], [0, 0])
  return [sum[0] / standing.length, sum[1] / standing.length]
}

/** Places on rings around a point, those that face `way` (radians) first. */
function* around([x, y]: Place, way: number): Generator<Place, never> {
  for (let radius = firstRing; ; radius += ringStep) {
    const slots = Math.floor((2 * Math.PI * radius) / room.x)
    for (let slot = 0; slot < slots; slot++) {
      const turn = way + (Math.ceil(slot / 2) * (slot % 2 === 0 ? 1 : -1) * 2 * Math.PI) / slots
      yield [half(x + radius * Math.cos(turn)), half(y + radius * Math.sin(turn))]
    }
  }
}

/** The places with those of `coming` added, in its order; `by`: the node that they come with, null where they come alone. Pure. */
export function withBrought(
  standing: ReadonlyMap<string, Place>,
  by: string | null,
  coming: readonly string[],
): ReadonlyMap<string, Place> {
  const places = new Map(standing)
  const middle = by === null ? undefined : standing.get(by)
  const all = [...standing.values()]
  const [x, y] = all.length > 0 ? middleOf(all) : [0, 0]
  const way = middle && (middle[0] !== x || middle[1] !== y) ? Math.atan2(middle[1] - y, middle[0] - x) : -Math.PI / 2
  const slots = middle ? around(middle, way) : null
  for (const key of coming) {
    if (places.has(key)) continue
    if (slots === null) {
      const right = Math.max(...all.map((place) => place[0]))
      places.set(key, all.length === 0 ? [0, 0] : [half(right + apart), half(y)])
      all.push(places.get(key) ?? [0, 0])
      continue
    }
    // Rings go on for ever: somewhere there is room.
    let { value } = slots.next()
    while (!isFree(value, all)) value = slots.next().value
    places.set(key, value)
    all.push(value)
  }
  return places
}
