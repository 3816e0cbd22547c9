import { afterEach, describe, expect, test } from 'vitest'
import type { Camera } from '../link/viewState.ts'
import { click, close, colourAt, open, sceneOf, wait } from '../testing/stage.ts'

afterEach(close)

describe('createCanvas', () => {
  test('draws marks where the scene says, in their colours', async () => {
    const scene = sceneOf()
    const here = await open(680, 712, scene)
    await wait(200)
    const { zoom, pan } = { zoom: here.cy.zoom(), pan: here.cy.pan() }
    for (const { key, x, y, colour } of scene.marks.filter(({ shape, rank }) => shape !== 'vee' && rank !== 'shared'))
      expect(`${key} ${colourAt(here, x * zoom + pan.x, y * zoom + pan.y)}`).toBe(`${key} ${colour}`)
  })

  test('tells a tap on a drawn mark, on a line, with a key held, and on the ground', async () => {
    const here = await open(680, 712)
    const at = here.cy.getElementById('own-6-4').renderedPosition()
    await click(here, at.x, at.y)
    await click(here, at.x, at.y, { ctrlKey: true })
    const line = here.cy
      .edges('.plain')
      .filter((edge) => edge.id().includes('region-2--joins'))
      .renderedMidpoint()
    await click(here, line.x, line.y)
    await click(here, 5, 5)
    expect(here.heard).toEqual([
      ['select', 'own-6-4'],
      ['compare', 'own-6-4'],
      ['select', 'region-2--joins--meeting'],
      ['clear'],
    ])
  })

  test('tells a double tap on a mark', async () => {
    const here = await open(680, 712)
    const { x, y } = here.cy.getElementById('region-4').renderedPosition()
    // Both at once: between them a busy machine may take its time.
    void click(here, x, y, {}, 0)
    await click(here, x, y)
    expect(here.heard).toContainEqual(['widen', 'region-4'])
  })

  test('emphasises and rings the mark that the keyboard is on, and moves the window only where it stands outside', async () => {
    const here = await open(680, 712)
    const ring = here.container.querySelector<HTMLElement>('.cursor-ring')
    expect(ring?.hidden).toBe(true)
    here.canvas.point('region-4')
    expect(here.cy.getElementById('region-4').hasClass('touched')).toBe(true)
    expect(here.cy.getElementById('own-0-0').hasClass('hushed')).toBe(true)
    await wait(100)
    const middle = () => {
      const { x = 0, y = 0, width = 0, height = 0 } = ring?.getBoundingClientRect() ?? {}
      return { x: x + width / 2, y: y + height / 2 }
    }
    const node = () => here.cy.getElementById('region-4').renderedPosition()
    expect(middle().x).toBeCloseTo(node().x, 1)
    expect(middle().y).toBeCloseTo(node().y, 1)
    await wait(400)
    expect(here.heard).toEqual([])
    here.canvas.point(null)
    expect(ring?.hidden).toBe(true)
    expect(here.cy.elements('.touched, .hushed').length).toBe(0)
    here.canvas.show(sceneOf({ at: { x: 3000, y: 3000, width: 300 } }))
    here.canvas.point('region-4')
    await expect.poll(() => node().x > 0 && node().x < 680 && node().y > 0 && node().y < 712).toBe(true)
    await expect.poll(() => Math.abs(middle().x - node().x)).toBeLessThan(0.1)
    await wait(400)
    // The reader has moved nothing: the link stays as it is.
    expect(here.heard).toEqual([])
  })

  test('answers which mark lies in a direction', async () => {
    const here = await open(680, 712)
    const { x, y } = here.cy.getElementById('region-4').position()
    const others = ['plans', 'region-0', 'region-2', 'meeting']
    for (const way of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
    ] as const) {
      const key = here.canvas.toward('region-4', others, way)
      if (key === null) continue
      const there = here.cy.getElementById(key).position()
      expect((there.x - x) * way[0] + (there.y - y) * way[1]).toBeGreaterThan(0)
    }
    expect(here.canvas.toward('region-4', [], [0, 1])).toBeNull()
  })

  test('greys under a filter without moving anything', async () => {
    const here = await open(680, 712)
    const places = (): unknown => here.cy.nodes().map((node) => [node.id(), node.renderedPosition()])
    const before = places()
    here.canvas.show(sceneOf({ kinds: ['plan', 'region'] }))
    await wait(250)
    expect(places()).toEqual(before)
    expect(here.cy.getElementById('own-0-0').hasClass('grey')).toBe(true)
    const { x, y } = here.cy.getElementById('own-0-0').renderedPosition()
    expect(colourAt(here, x, y)).toBe('#dcd8cd')
    here.canvas.show(sceneOf())
    expect(here.cy.elements('.grey').length).toBe(0)
  })

  test('keeps its elements when only looks change', async () => {
    const here = await open(680, 712)
    const first = here.cy.getElementById('plans')[0]
    here.canvas.show(sceneOf({ focus: ['plans'] }))
    expect(here.cy.getElementById('plans')[0]).toBe(first)
    expect(here.cy.getElementById('plans').hasClass('focus')).toBe(true)
  })

  test('restores a camera, tells only the reader’s motion, and tells null for a fit', async () => {
    const at: Camera = { x: 40, y: -60, width: 300 }
    const here = await open(680, 712, sceneOf({ at }))
    expect(here.cy.zoom()).toBeCloseTo(680 / 300)
    expect((here.cy.width() / 2 - here.cy.pan().x) / here.cy.zoom()).toBeCloseTo(40)
    await wait(500)
    expect(here.heard).toEqual([])
    here.canvas.zoom(2)
    await wait(700)
    expect(here.heard).toEqual([['moved', { x: 40, y: -60, width: 150 }]])
    here.canvas.fit()
    expect(here.heard.at(-1)).toEqual(['moved', null])
  })

  test('fits again when the container changes, as long as the reader has not moved', async () => {
    const here = await open(680, 712)
    here.container.style.width = '400px'
    await wait(200)
    const box = here.cy.nodes().renderedBoundingBox({ includeLabels: false })
    expect(box.x1).toBeGreaterThanOrEqual(0)
    expect(box.x2).toBeLessThanOrEqual(400)
  })
})
