import { afterEach, expect, test } from 'vitest'
import type { Camera } from '../link/viewState.ts'
import { close, open, point, sceneOf } from '../testing/stage.ts'
import { liesOverDrawing } from '../ui/overDrawing.ts'

afterEach(() => {
  for (const end of ends.splice(0)) end()
  close()
})

type Here = Awaited<ReturnType<typeof open>>
const ends: (() => void)[] = []
const viewport = ({ cy }: Here) => ({ zoom: cy.zoom(), x: cy.pan().x, y: cy.pan().y })

/** Mark and name of a node in the window, pixels. */
function boxOf({ cy }: Here, key: string) {
  const { x1, y1, x2, y2 } = cy.getElementById(key).renderedBoundingBox({ includeEdges: false, includeOverlays: false })
  return { x1, y1, x2, y2 }
}

const isInside = (here: Here, key: string, bottom = 712): boolean => {
  const { x1, y1, x2, y2 } = boxOf(here, key)
  return x1 >= 0 && y1 >= 0 && x2 <= 680 && y2 <= bottom && here.cy.getElementById(key).hasClass('named')
}

/** Something like a sheet over the lower part of the drawing. */
function cover(here: Here, top: number): (to: number) => void {
  const sheet = document.createElement('div')
  const drag = (to: number): void =>
    void Object.assign(sheet.style, {
      position: 'absolute',
      left: '0',
      width: '680px',
      top: `${to}px`,
      height: `${712 - to}px`,
    })
  drag(top)
  here.container.after(sheet)
  ends.push(liesOverDrawing(sheet), () => sheet.remove())
  return drag
}

/** A busy machine draws few frames. */
const patience = { timeout: 8000, interval: 10 }

const far: Camera = { x: 0, y: 0, width: 150 }

test('what is selected comes into the window with its name, on the shortest way, and the link keeps its window', async () => {
  const here = await open(680, 712, sceneOf({ at: far }))
  const before = viewport(here)
  expect(isInside(here, 'region-4')).toBe(false)
  here.canvas.show(sceneOf({ at: far, focus: ['region-4'] }))
  // It is no jump.
  expect(viewport(here)).toEqual(before)
  await expect.poll(() => isInside(here, 'region-4'), patience).toBe(true)
  expect(here.cy.zoom()).toBe(before.zoom)
  // Once the window is still, nothing is reported as the reader's movement.
  await new Promise((done) => setTimeout(done, 400))
  expect(here.heard).toEqual([])
})

test('nothing moves for what is seen already, whether it is chosen on the map or elsewhere', async () => {
  const here = await open(680, 712)
  const before = viewport(here)
  for (const key of ['region-4', 'region-0', 'plans', 'region-2--joins--meeting']) {
    here.canvas.show(sceneOf({ focus: [key] }))
    await new Promise(requestAnimationFrame)
    expect(viewport(here)).toEqual(before)
  }
})

test('what comes to lie over it moves it on, and what the reader moves there afterwards stays', async () => {
  const here = await open(680, 712)
  const [low] = here.cy
    .nodes('.head')
    .sort((a, b) => b.position().y - a.position().y)
    .map((node) => node.id())
  const key = low ?? ''
  here.canvas.show(sceneOf({ focus: [key] }))
  expect(isInside(here, key, 300)).toBe(false)
  cover(here, 300)
  await expect.poll(() => isInside(here, key, 300), patience).toBe(true)
  // As far as there is room, its neighbours stand there, too.
  const near = here.cy.getElementById(key).neighborhood('node')
  const free = near.filter((node) => node.isNode() && node.renderedPosition().y < 300)
  expect(free.length).toBeGreaterThan(near.length / 2)
  point(here, 'pointerdown', 10, 10)
  point(here, 'pointermove', 10, 210, { buttons: 1 })
  point(here, 'pointerup', 10, 210)
  const moved = viewport(here)
  cover(here, 280)
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  expect(viewport(here)).toEqual(moved)
})

test.each([
  ['what the link says', far],
  ['the fit', null],
])('when the sheet gives its room back the window returns to %s, from its top and by closing, too', async (_, at) => {
  const here = await open(680, 712, sceneOf({ at, focus: ['region-0'] }))
  await expect.poll(() => here.cy.animated(), patience).toBe(false)
  here.canvas.show(sceneOf({ at }), undefined, 1)
  const before = viewport(here)
  // What is selected stands at the lower edge of what is seen.
  const [low] = here.cy
    .nodes()
    .map((node) => ({ id: node.id(), y: node.position().y }))
    .filter(({ id }) => isInside(here, id))
    .sort((a, b) => b.y - a.y)
  const key = low?.id ?? ''
  here.canvas.show(sceneOf({ at, focus: [key] }))
  const drag = cover(here, 711)
  const rest = async (top: number): Promise<void> => {
    drag(top)
    await new Promise((done) => setTimeout(done, 60))
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
    await expect.poll(() => here.cy.animated(), patience).toBe(false)
  }
  const steps = async (...tops: readonly number[]): Promise<void> => {
    for (const top of tops) await rest(top)
  }
  const returns = (): void => {
    for (const name of ['zoom', 'x', 'y'] as const) expect(viewport(here)[name]).toBeCloseTo(before[name], 5)
  }
  await steps(600, 450, 330)
  expect(isInside(here, key, 330)).toBe(true)
  await steps(200, 100, 0, 330)
  expect(isInside(here, key, 330)).toBe(true)
  await steps(500, 711)
  returns()
  await steps(330, 0)
  here.canvas.show(sceneOf({ at }))
  await rest(711)
  returns()
  expect(here.heard).toEqual([])
})

test('a link is opened where it says, and from there for what it selects: the same at every opening', async () => {
  const here = await open(680, 712, sceneOf({ at: far, focus: ['region-4'] }))
  await expect.poll(() => isInside(here, 'region-4'), patience).toBe(true)
  // The movement has ended.
  await expect.poll(() => here.cy.animated(), patience).toBe(false)
  const first = viewport(here)
  here.canvas.zoom(2)
  here.canvas.show(sceneOf({ at: far, focus: ['region-4'] }), undefined, 1)
  expect(viewport(here)).toEqual(first)
  // Back to the link without a selection: its own window.
  here.canvas.show(sceneOf({ at: far }), undefined, 2)
  expect((340 - here.cy.pan().x) / here.cy.zoom()).toBeCloseTo(far.x)
})

test('two that are compared are both seen, from farther away if need be', async () => {
  const here = await open(680, 712, sceneOf({ at: far, focus: ['region-4'] }))
  const zoom = here.cy.zoom()
  here.canvas.show(sceneOf({ at: far, focus: ['region-4', 'region-0'] }))
  await expect.poll(() => isInside(here, 'region-4') && isInside(here, 'region-0'), patience).toBe(true)
  expect(here.cy.zoom()).toBeLessThan(zoom)
})

test('the whole graph is fitted beside what lies over the drawing, and as large as ever where nothing does', async () => {
  const here = await open(680, 712)
  const before = viewport(here)
  const under = (top: number): number => here.cy.nodes().filter((node) => node.renderedPosition().y > top).length
  const drag = cover(here, 600)
  await new Promise((done) => setTimeout(done, 60))
  // It moves by itself for nothing.
  expect(viewport(here)).toEqual(before)
  expect(under(600)).toBeGreaterThan(0)
  here.canvas.fit()
  await expect.poll(() => under(600), patience).toBe(0)
  await expect.poll(() => here.cy.animated(), patience).toBe(false)
  const fit = viewport(here)
  expect(fit.zoom).toBeGreaterThan(before.zoom * 0.7)
  // Also in a window of another size.
  here.container.style.width = '600px'
  await expect.poll(() => viewport(here).x, patience).not.toBe(fit.x)
  expect(under(600)).toBe(0)
  here.container.style.width = '680px'
  await expect.poll(() => viewport(here), patience).toEqual(fit)
  // Where hardly anything is free, and where all is.
  for (const top of [100, 711]) {
    drag(top)
    await new Promise((done) => setTimeout(done, 60))
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
    here.canvas.fit()
    await expect.poll(() => viewport(here), patience).toEqual(before)
  }
})
