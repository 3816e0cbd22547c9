import type { Core } from 'cytoscape'
import { afterEach, describe, expect, test } from 'vitest'
import { grownModel } from '../places/grownModel.ts'
import { initial, type Camera, type ViewState } from '../view/state.ts'
import { visible } from '../view/visible.ts'
import { createCanvas, type Canvas } from './createCanvas.ts'
import { makeScene } from './makeScene.ts'
import type { Scene } from './scene.ts'

declare global {
  interface HTMLElement {
    /** Where Cytoscape keeps its instance; outside of tests nobody may look. */
    readonly _cyreg?: { readonly cy: Core }
  }
}

const model = grownModel()
const sceneOf = (change: Partial<ViewState> = {}, lang = 'zh'): Scene => {
  const state = { ...initial, ...change }
  return makeScene(model, state, visible(model, state), { lang, theme: 'light' })
}

interface Stage {
  readonly canvas: Canvas
  readonly cy: Core
  readonly container: HTMLElement
  readonly heard: unknown[][]
}

let stage: Stage | null = null
afterEach(() => {
  stage?.canvas.destroy()
  stage?.container.remove()
  stage = null
})

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function open(width: number, height: number, scene = sceneOf()): Promise<Stage> {
  const container = document.createElement('div')
  Object.assign(container.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  })
  document.body.append(container)
  const heard: unknown[][] = []
  const tell =
    (name: string) =>
    (...what: unknown[]): void => {
      heard.push([name, ...what])
    }
  const drawn = new Promise<void>((resolve) => {
    const [select, compare, clear] = [tell('select'), tell('compare'), tell('clear')]
    const canvas = createCanvas(container, {
      select,
      compare,
      clear,
      moved: tell('moved'),
      widen: tell('widen'),
      drawn: resolve,
    })
    canvas.show(scene)
    const cy = container._cyreg?.cy
    if (cy === undefined) throw new Error('Cytoscape keeps its instance elsewhere')
    stage = { canvas, cy, container, heard }
  })
  await drawn
  if (stage === null) throw new Error('no stage')
  return stage
}

/** Presses and lets go at a point of the container, as a mouse does. */
async function click({ container }: Stage, x: number, y: number, keys: MouseEventInit = {}): Promise<void> {
  const on = container.querySelector('canvas') ?? container
  const event = {
    clientX: x,
    clientY: y,
    bubbles: true,
    cancelable: true,
    button: 0,
    buttons: 1,
    view: window,
    ...keys,
  }
  for (const type of ['mousemove', 'mousedown', 'mouseup']) on.dispatchEvent(new MouseEvent(type, event))
  await wait(350)
}

/** The colour that is on screen there, all of Cytoscape's layers together. */
function colourAt({ container }: Stage, x: number, y: number): string {
  const one = document.createElement('canvas')
  one.width = one.height = 1
  const context = one.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas')
  for (const layer of [...container.querySelectorAll('canvas')].reverse()) {
    const ratio = layer.width / layer.clientWidth
    context.drawImage(layer, Math.round(x * ratio), Math.round(y * ratio), 1, 1, 0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  return alpha < 200 ? 'nothing' : `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** What is wrong with the labels that are drawn, measured by Cytoscape itself. */
function faults(cy: Core): string[] {
  const boxes = cy
    .elements()
    .filter((one) => one.style('label') !== '' && one.visible())
    .map((one) => ({
      key: one.id(),
      ...one.renderedBoundingBox({
        includeNodes: false,
        includeEdges: false,
        includeLabels: true,
        includeOverlays: false,
      }),
    }))
  const clipped = boxes.filter(
    ({ x1, y1, x2, y2 }) => x1 < -0.5 || y1 < -0.5 || x2 > cy.width() + 0.5 || y2 > cy.height() + 0.5,
  )
  const pairs = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.key} on ${b.key}`),
  )
  return [...clipped.map(({ key }) => `${key} is clipped`), ...pairs]
}

const labelled = (cy: Core): string[] =>
  cy
    .nodes()
    .filter((node) => node.style('label') !== '')
    .map((node) => node.id())

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

  test.each([
    [680, 712, 'zh'],
    [680, 712, 'en'],
    [390, 600, 'zh'],
    [390, 600, 'en'],
  ])('lets no two labels touch at %i × %i in %s, whatever the zoom', async (width, height, lang) => {
    const here = await open(width, height, sceneOf({}, lang))
    expect(faults(here.cy)).toEqual([])
    for (const at of [0.7, 1.3, 2, 3.5, 6]) {
      here.canvas.show(sceneOf({ at: { x: -230, y: 60, width: Math.round(width / at) } }, lang))
      expect(faults(here.cy)).toEqual([])
      expect(labelled(here.cy).length).toBeGreaterThan(2)
    }
    here.canvas.show(sceneOf({ focus: ['region-6'] }, lang))
    expect(faults(here.cy)).toEqual([])
  })

  test('labels all heads, hub and parts on the first screen, and own nodes only when near', async () => {
    const here = await open(680, 712)
    const marks = sceneOf().marks
    const wanted = marks.filter(({ rank, priority }) => rank === 'head' || priority >= 2000).map(({ key }) => key)
    expect(wanted.length).toBe(13)
    expect(labelled(here.cy)).toEqual(expect.arrayContaining(wanted))
    expect(labelled(here.cy).filter((key) => key.startsWith('own'))).toEqual([])
    here.canvas.show(sceneOf({ at: { x: -250, y: 50, width: 200 } }))
    expect(labelled(here.cy).filter((key) => key.startsWith('own')).length).toBeGreaterThan(3)
  })

  test('keeps type at the same size on screen', async () => {
    const here = await open(680, 712)
    for (const width of [300, 900]) {
      here.canvas.show(sceneOf({ at: { x: -240, y: 60, width } }))
      const head = here.cy.nodes('.head.named').first()
      expect(head.numericStyle('font-size') * here.cy.zoom()).toBeCloseTo(15)
    }
  })

  test('emphasises what is under the pointer and moves nothing', async () => {
    const here = await open(680, 712)
    const before = here.cy.nodes().map((node) => node.renderedPosition())
    const { x, y } = here.cy.getElementById('own-6-4').renderedPosition()
    const on = here.container.querySelector('canvas') ?? here.container
    on.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true, view: window }))
    await wait(100)
    expect(here.cy.getElementById('own-6-4').hasClass('touched')).toBe(true)
    expect(labelled(here.cy)).toContain('own-6-4')
    expect(here.cy.getElementById('own-1-1').hasClass('hushed')).toBe(true)
    expect(faults(here.cy)).toEqual([])
    expect(here.cy.nodes().map((node) => node.renderedPosition())).toEqual(before)
    on.dispatchEvent(new MouseEvent('mousemove', { clientX: 3, clientY: 3, bubbles: true, view: window }))
    await wait(100)
    expect(here.cy.elements('.touched, .hushed').length).toBe(0)
    expect(labelled(here.cy)).not.toContain('own-6-4')
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
