import { expect, test } from 'vitest'
import { collect } from './collect.ts'

function* slow(count: number): Generator<string> {
  for (let piece = 0; piece < count; piece++) {
    const until = performance.now() + 2
    while (performance.now() < until);
    yield String(piece)
  }
}

test('all pieces are there, in order, and how many there are is told on the way', async () => {
  const told: number[] = []
  const made = await collect(slow(40), {
    signal: new AbortController().signal,
    progress: (pieces) => told.push(pieces),
  })
  expect(made).toEqual(Array.from({ length: 40 }, (_, piece) => String(piece)))
  expect(told.at(-1)).toBe(40)
  expect(told.length).toBeGreaterThan(1)
})

test('it stops where it is told to stop, and lets the page answer meanwhile', async () => {
  const stop = new AbortController()
  const told: number[] = []
  const making = collect(slow(1000), { signal: stop.signal, progress: (pieces) => told.push(pieces) })
  setTimeout(() => stop.abort(), 30)
  await expect(making).rejects.toThrow(/abort/i)
  expect(told.at(-1)).toBeLessThan(1000)
})
