/** For browser tests: a canvas on the page, clicks on it, and what is drawn. */
import type { Core } from 'cytoscape'
import { grownModel } from './grownModel.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import { focusArrangement } from '../appearance/focus.arrangement.ts'
import { layoutAroundFocus } from '../layout/aroundFocus.ts'
import { arrangedLayout } from '../render/arranged.ts'
import { createCanvas, type Canvas } from '../render/createCanvas.ts'
import { loadPlaces } from '../render/layoutNodes.ts'
import { makeScene } from '../render/makeScene.ts'
import type { Scene } from '../render/scene.ts'

declare global {
  interface HTMLElement {
    /** Cytoscape stores its instance here. Only tests may use it. */
    readonly _cyreg?: { readonly cy: Core }
  }
}

const model = grownModel()
await loadPlaces(model)
export const sceneOf = (change: Partial<ViewState> = {}, lang = 'zh'): Scene => {
  const state = { ...initial, ...change }
  return makeScene(model, state, visible(model, state), { lang, theme: 'light' })
}
/** The same graph around a focus. */
export const aroundScene = (focus: string, change: Partial<ViewState> = {}): Scene => {
  const state = { ...initial, ...change, arrange: 'focus', focus: [focus] }
  const layout = arrangedLayout(model, focusArrangement, layoutAroundFocus, new Set([focus]))
  return makeScene(model, state, visible(model, state), { lang: 'zh', theme: 'light' }, layout)
}

interface Stage {
  readonly canvas: Canvas
  readonly cy: Core
  readonly container: HTMLElement
  readonly heard: unknown[][]
}

let stage: Stage | null = null
/** Removes the canvas; to be called after each test. */
export function close(): void {
  stage?.canvas.destroy()
  stage?.container.remove()
  stage = null
}

export const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

export async function open(width: number, height: number, scene = sceneOf()): Promise<Stage> {
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
  const record =
    (name: string) =>
    (...what: unknown[]): void => {
      heard.push([name, ...what])
    }
  const drawn = new Promise<void>((resolve) => {
    const [select, compare, clear] = [record('select'), record('compare'), record('clear')]
    const [moved, widen, menu] = [record('moved'), record('widen'), record('menu')]
    const canvas = createCanvas(container, { select, compare, clear, moved, widen, menu, drawn: resolve })
    canvas.show(scene)
    const cy = container._cyreg?.cy
    if (cy === undefined) throw new Error('Cytoscape keeps its instance elsewhere')
    stage = { canvas, cy, container, heard }
  })
  await drawn
  if (stage === null) throw new Error('no stage')
  return stage
}

/** An event of a mouse (or of a finger, by `init`) at a point of the container, as the browser sends it. */
export function point(
  { container }: Pick<Stage, 'container'>,
  type: 'pointermove' | 'pointerdown' | 'pointerup' | 'pointerleave' | 'contextmenu',
  x: number,
  y: number,
  init: PointerEventInit = {},
): PointerEvent {
  const on = type === 'pointerleave' ? container : (container.querySelector('canvas') ?? container)
  const buttons = type === 'pointerdown' ? 1 : 0
  const at = { clientX: x, clientY: y, bubbles: type !== 'pointerleave', cancelable: true, view: window }
  const event = new PointerEvent(type, { ...at, button: 0, buttons, pointerId: 1, pointerType: 'mouse', ...init })
  on.dispatchEvent(event)
  return event
}

/** Presses and lets go at a point of the container, as a mouse does. */
export async function click(
  here: Pick<Stage, 'container'>,
  x: number,
  y: number,
  keys: PointerEventInit = {},
  rest = 450,
): Promise<void> {
  for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const) point(here, type, x, y, keys)
  await wait(rest)
}

/** The colour at a point, with all layers of Cytoscape. */
export function colourAt({ container }: Stage, x: number, y: number): string {
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
export function faults(cy: Core): string[] {
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

export const labelled = (cy: Core): string[] =>
  cy
    .nodes()
    .filter((node) => node.style('label') !== '')
    .map((node) => node.id())
