import { expect, test } from 'vitest'
import type { Place } from '../../graph/schema.ts'
import { withLoaded } from './loadedPlaces.ts'

const names = (count: number, of: string): string[] => Array.from({ length: count }, (_, at) => `${of}${String(at)}`)

/** A first node, fifty around it, and fifty more around one of these. */
function grown(): readonly ReadonlyMap<string, Place>[] {
  const start = withLoaded(new Map(), null, ['start'])
  const hub = withLoaded(start, 'start', names(50, 'a'))
  const further = withLoaded(hub, 'a3', ['a7', ...names(50, 'b')])
  return [start, hub, further, withLoaded(further, null, ['other'])]
}

test('nodes keep their places, and the same steps give the same places', () => {
  const steps = grown()
  for (const [at, next] of steps.slice(1).entries())
    for (const [key, place] of steps[at] ?? []) expect(next.get(key)).toEqual(place)
  expect(grown()).toEqual(steps)
})

test('each node has a place, and room around it', () => {
  const places = [...(grown().at(-1) ?? [])]
  expect(places).toHaveLength(102)
  for (const [at, [, [x, y]]] of places.entries())
    for (const [, [otherX, otherY]] of places.slice(at + 1))
      expect(Math.abs(x - otherX) > 40 || Math.abs(y - otherY) > 30).toBe(true)
})

test('nodes that were loaded for a node are near it', () => {
  const [, , places] = grown()
  const [hub, first] = [places?.get('a3') ?? [0, 0], places?.get('b0') ?? [0, 0]]
  expect(Math.hypot(hub[0] - first[0], hub[1] - first[1])).toBeLessThan(200)
})
