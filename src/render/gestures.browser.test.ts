import { afterEach, expect, test } from 'vitest'
import { close, open, point, sceneOf } from '../testing/stage.ts'

afterEach(close)

type Here = Awaited<ReturnType<typeof open>>
const placeOf = ({ cy }: Here, key: string) => cy.getElementById(key).renderedPosition()
/** The browser counts the places of some events in whole pixels. */
const pixelOf = (here: Here, key: string) => {
  const { x, y } = placeOf(here, key)
  return { x: Math.floor(x), y: Math.floor(y) }
}
const finger = { pointerType: 'touch' } as const
const wheel = ({ container }: Here, x: number, y: number, init: WheelEventInit): WheelEvent => {
  const event = new WheelEvent('wheel', { clientX: x, clientY: y, bubbles: true, cancelable: true, ...init })
  container.querySelector('canvas')?.dispatchEvent(event)
  return event
}

test('every drawn name selects its node, with a mouse and with a finger', async () => {
  const here = await open(680, 712)
  const names = here.cy.nodes('.named').map((node) => {
    const [{ x, y }, zoom] = [node.renderedPosition(), here.cy.zoom()]
    const [dx, dy] = [node.data('dx') as number, node.data('dy') as number]
    return { key: node.id(), x: x + dx * zoom, y: y + dy * zoom }
  })
  expect(names.length).toBeGreaterThan(12)
  for (const [nth, { x, y }] of names.entries()) {
    const init = { ...(nth % 2 === 0 ? {} : finger), pointerId: nth + 2 }
    point(here, 'pointerdown', x, y, init)
    point(here, 'pointerup', x, y, init)
  }
  expect(here.heard).toEqual(names.map(({ key }) => ['select', key]))
})

test('the pointer turns over marks, names and lines, and hover ends when it leaves in one move', async () => {
  const here = await open(680, 712)
  const { x, y } = placeOf(here, 'region-4')
  const turns = (atX: number, atY: number): string => {
    point(here, 'pointermove', atX, atY)
    return here.container.style.cursor
  }
  const { x: lineX, y: lineY } = here.cy.getElementById('region-2--joins--meeting').renderedMidpoint()
  expect(turns(4, 4)).toBe('')
  expect(turns(lineX, lineY)).toBe('pointer')
  expect(turns(x, y)).toBe('pointer')
  await expect.poll(() => here.cy.getElementById('region-4').hasClass('touched')).toBe(true)
  point(here, 'pointerleave', 900, y)
  expect(here.container.style.cursor).toBe('')
  await expect.poll(() => here.cy.elements('.touched, .hushed').length).toBe(0)
})

test('hover ends when what was dragged is let go outside of the map', async () => {
  const here = await open(680, 712)
  const { x, y } = placeOf(here, 'region-4')
  point(here, 'pointermove', x, y)
  await expect.poll(() => here.cy.getElementById('region-4').hasClass('touched')).toBe(true)
  point(here, 'pointerdown', x, y)
  point(here, 'pointermove', x + 30, y, { buttons: 1 })
  point(here, 'pointerleave', 700, y, { buttons: 1 })
  const init = { clientX: 720, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true }
  document.body.dispatchEvent(new PointerEvent('pointermove', { ...init, buttons: 1 }))
  document.body.dispatchEvent(new PointerEvent('pointerup', init))
  expect(here.container.style.cursor).toBe('')
  await expect.poll(() => here.cy.elements('.touched, .hushed').length).toBe(0)
})

test('dragging that begins on a mark moves the window with the hand, and is no tap', async () => {
  const here = await open(680, 712)
  const before = { ...placeOf(here, 'region-4') }
  const { x, y } = before
  point(here, 'pointerdown', x, y)
  for (const by of [10, 30, 60]) point(here, 'pointermove', x - by, y + by / 2, { buttons: 1 })
  expect(here.container.style.cursor).toBe('grabbing')
  point(here, 'pointerup', x - 60, y + 30)
  expect(placeOf(here, 'region-4').x).toBeCloseTo(x - 60)
  expect(placeOf(here, 'region-4').y).toBeCloseTo(y + 30)
  await expect.poll(() => here.heard.map(([name]) => name)).toEqual(['moved'])
  // A hand that trembles taps.
  point(here, 'pointerdown', x - 60, y + 30)
  point(here, 'pointermove', x - 58, y + 31, { buttons: 1 })
  point(here, 'pointerup', x - 58, y + 31)
  expect(here.heard.at(-1)).toEqual(['select', 'region-4'])
})

test('two fingers zoom around what lies between them, and that stays under them', async () => {
  const here = await open(680, 712)
  const { x, y } = placeOf(here, 'region-4')
  const zoom = here.cy.zoom()
  const put = (type: 'pointerdown' | 'pointermove' | 'pointerup', nth: number, off: number): void => {
    point(here, type, x + off, y, { ...finger, pointerId: nth, buttons: 1 })
  }
  put('pointerdown', 1, -20)
  put('pointerdown', 2, 20)
  for (const off of [30, 40, 60]) {
    put('pointermove', 1, -off)
    put('pointermove', 2, off)
  }
  put('pointerup', 1, -60)
  put('pointerup', 2, 60)
  expect(here.cy.zoom()).toBeCloseTo(3 * zoom, 1)
  expect(Math.abs(placeOf(here, 'region-4').x - x)).toBeLessThan(15)
  await expect.poll(() => here.heard.map(([name]) => name)).toEqual(['moved'])
})

test('the wheel zooms at the pointer, 1.2 times a notch, and the page around stays', async () => {
  const here = await open(680, 712)
  const { x, y } = pixelOf(here, 'region-4')
  const zoom = here.cy.zoom()
  expect(wheel(here, x, y, { deltaY: -3, deltaMode: 1 }).defaultPrevented).toBe(true)
  expect(here.cy.zoom() / zoom).toBeCloseTo(1.2)
  expect(Math.hypot(placeOf(here, 'region-4').x - x, placeOf(here, 'region-4').y - y)).toBeLessThan(1.5)
  wheel(here, x, y, { deltaY: -0.5 })
  expect(here.cy.zoom() / zoom).toBeCloseTo(1.201, 3)
  await expect.poll(() => here.heard.map(([name]) => name)).toEqual(['moved'])
})

test('the right button asks for a menu of a mark or line, and leaves the browser its own on the ground', async () => {
  const here = await open(680, 712)
  const { x, y } = pixelOf(here, 'region-4')
  expect(point(here, 'contextmenu', x, y, { button: 2 }).defaultPrevented).toBe(true)
  expect(here.heard).toEqual([['menu', 'region-4', { x, y }]])
  expect(point(here, 'contextmenu', 4, 4, { button: 2 }).defaultPrevented).toBe(false)
  expect(here.heard.length).toBe(1)
  expect(here.canvas.placeOf('region-4')).toEqual(placeOf(here, 'region-4'))
})

test('a finger that rests asks once, and lifting it is no tap; one that moves on does not ask', async () => {
  const here = await open(680, 712)
  const { x, y } = pixelOf(here, 'region-4')
  point(here, 'pointerdown', x, y, finger)
  await expect.poll(() => here.heard).toEqual([['menu', 'region-4', { x, y }]])
  // Some browsers ask, too.
  expect(point(here, 'contextmenu', x, y, finger).defaultPrevented).toBe(true)
  point(here, 'pointerup', x, y, finger)
  expect(here.heard.length).toBe(1)
  point(here, 'pointerdown', x, y, finger)
  point(here, 'pointermove', x + 40, y, { ...finger, buttons: 1 })
  await expect.poll(() => here.heard.at(-1)?.[0], { timeout: 2000 }).toBe('moved')
  point(here, 'pointerup', x + 40, y, finger)
  expect(here.heard.map(([name]) => name)).toEqual(['menu', 'moved'])
})

test('a second tap at the same place belongs to the first, also if another mark has come there', async () => {
  const here = await open(680, 712)
  const { x, y } = placeOf(here, 'region-4')
  const tap = (): void => {
    point(here, 'pointerdown', x, y)
    point(here, 'pointerup', x, y)
  }
  tap()
  here.canvas.show(sceneOf({ at: { x: 0, y: 0, width: 300 } }))
  tap()
  expect(here.heard).toEqual([
    ['select', 'region-4'],
    ['widen', 'region-4'],
  ])
})
