/** Places for a graph that grows bit by bit: nodes keep their places, and new ones get room around the node that they were loaded for. */
import type { Place } from '../../graph/schema.ts'
import { half } from './arrangement.ts'

/** Model units: the least distance of two marks, sideways (names are wide) and vertically. */
const room = { x: 64, y: 46 }
const firstRing = 105
const ringStep = 58
/** The distance from all other nodes to a new node that is linked to none of them. */
const separation = 230

const isFree = ([x, y]: Place, known: readonly Place[]): boolean =>
  known.every(([otherX, otherY]) => ((x - otherX) / room.x) ** 2 + ((y - otherY) / room.y) ** 2 >= 1)

function middleOf(known: readonly Place[]): Place {
  const sum = known.reduce<Place>(([x, y], one) => [x + one[0], y + one[1]], [0, 0])
  return [sum[0] / known.length, sum[1] / known.length]
}

/** Places on rings around a point, starting in the direction `way` (radians). */
function* around([x, y]: Place, way: number): Generator<Place, never> {
  for (let radius = firstRing; ; radius += ringStep) {
    const slots = Math.floor((2 * Math.PI * radius) / room.x)
    for (let slot = 0; slot < slots; slot++) {
      const turn = way + (Math.ceil(slot / 2) * (slot % 2 === 0 ? 1 : -1) * 2 * Math.PI) / slots
      yield [half(x + radius * Math.cos(turn)), half(y + radius * Math.sin(turn))]
    }
  }
}

/** Adds places for the `added` nodes, in their order. `by`: the node that they were loaded for; null if there is none. Pure. */
export function withLoaded(
  known: ReadonlyMap<string, Place>,
  by: string | null,
  added: readonly string[],
): ReadonlyMap<string, Place> {
  const places = new Map(known)
  const middle = by === null ? undefined : known.get(by)
  const all = [...known.values()]
  const [x, y] = all.length > 0 ? middleOf(all) : [0, 0]
  const way = middle && (middle[0] !== x || middle[1] !== y) ? Math.atan2(middle[1] - y, middle[0] - x) : -Math.PI / 2
  const slots = middle ? around(middle, way) : null
  for (const key of added) {
    if (places.has(key)) continue
    if (slots === null) {
      const right = Math.max(...all.map((place) => place[0]))
      places.set(key, all.length === 0 ? [0, 0] : [half(right + separation), half(y)])
      all.push(places.get(key) ?? [0, 0])
      continue
    }
    // There is no end of rings, so a free place is always found.
    let { value } = slots.next()
    while (!isFree(value, all)) value = slots.next().value
    places.set(key, value)
    all.push(value)
  }
  return places
}
