import { expect, test } from 'vitest'
import { collect } from './collect.ts'

function* slow(count: number): Generator<string> {
  for (let piece = 0; piece < count; piece++) {
    const until = performance.now() + 2
    while (performance.now() < until);
    yield String(piece)
  }
}

test('all pieces are there, in order, and their number is reported on the way', async () => {
  const reported: number[] = []
  const made = await collect(slow(40), {
    signal: new AbortController().signal,
    progress: (pieces) => reported.push(pieces),
  })
  expect(made).toEqual(Array.from({ length: 40 }, (_, piece) => String(piece)))
  expect(reported.at(-1)).toBe(40)
  expect(reported.length).toBeGreaterThan(1)
})

test('it stops when it is stopped, and the page stays responsive meanwhile', async () => {
  const stop = new AbortController()
  const reported: number[] = []
  const making = collect(slow(1000), { signal: stop.signal, progress: (pieces) => reported.push(pieces) })
  setTimeout(() => stop.abort(), 30)
  await expect(making).rejects.toThrow(/abort/i)
  expect(reported.at(-1)).toBeLessThan(1000)
})
