import { afterEach, expect, test } from 'vitest'
import { close, open, sceneOf } from '../testing/stage.ts'

afterEach(close)

/** How many frames are asked for within some milliseconds, by whomever. */
async function framesWithin(milliseconds: number): Promise<number> {
  const real = window.requestAnimationFrame.bind(window)
  let asked = 0
  window.requestAnimationFrame = (step) => {
    asked += 1
    return real(step)
  }
  await new Promise((done) => setTimeout(done, milliseconds))
  window.requestAnimationFrame = real
  return asked
}

test('a drawing at rest asks for no frame, and is drawn once for each change that comes by itself', async () => {
  const { cy, canvas } = await open(680, 712)
  await new Promise((done) => setTimeout(done, 600))
  expect(await framesWithin(300)).toBe(0)
  let drawn = 0
  cy.on('render', () => (drawn += 1))
  cy.panBy({ x: 5, y: 0 })
  await expect.poll(() => drawn).toBe(1)
  cy.panBy({ x: 5, y: 0 })
  cy.zoom(2)
  await expect.poll(() => drawn).toBe(2)
  canvas.show(sceneOf({ focus: ['region-4'] }))
  await expect.poll(() => drawn).toBeGreaterThan(2)
  await new Promise((done) => setTimeout(done, 900))
  expect(await framesWithin(300)).toBe(0)
})

test('a movement of the window is drawn in steps, until it is where it should be', async () => {
  const { cy, canvas } = await open(680, 712)
  await new Promise((done) => setTimeout(done, 400))
  const before = cy.zoom()
  const seen: number[] = []
  cy.on('render', () => seen.push(cy.zoom()))
  canvas.zoom(2)
  await expect.poll(() => seen.at(-1)).toBeCloseTo(2 * before)
  expect(seen.length).toBeGreaterThan(1)
})
