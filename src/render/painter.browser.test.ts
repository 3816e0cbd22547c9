import type { Core } from 'cytoscape'
import { afterEach, describe, expect, test } from 'vitest'
import { shapes } from '../appearance/shapes.ts'
import { close, open, sceneOf, wait } from '../testing/stage.ts'
import { createPainter } from './painter.ts'
import type { Scene } from './scene.ts'
import { stylesheet } from './stylesheet.ts'
import { takeOverDrawing } from './takeOverDrawing.ts'

afterEach(close)

const [width, height] = [900, 800]

interface Renderer {
  flushRenderedStyleQueue(): void
  drawElements(context: CanvasRenderingContext2D, elements: unknown): void
}

/** What Cytoscape itself draws by the same rules, without textures. */
function drawnByCytoscape(cy: Core & { renderer?: () => Renderer }): ImageData {
  const renderer = cy.renderer?.()
  const context = freshContext(cy)
  renderer?.flushRenderedStyleQueue()
  const height = (one: { style(name: string): unknown }): number => Number(one.style('z-index'))
  const inOrder = (elements: ReturnType<Core['edges']> | ReturnType<Core['nodes']>) =>
    elements.toArray().sort((one, other) => height(one) - height(other))
  renderer?.drawElements(context, [...inOrder(cy.edges()), ...inOrder(cy.nodes())])
  return pixelsOf(context)
}

function drawnByPainter(cy: Core, { theme, lang }: Scene): ImageData {
  const context = freshContext(cy)
  const rules = stylesheet(theme, lang)
  createPainter(cy, () => rules).paint({ context, extent: cy.extent() })
  return pixelsOf(context)
}

function freshContext(cy: Core): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas')
  context.setTransform(cy.zoom(), 0, 0, cy.zoom(), cy.pan().x, cy.pan().y)
  return context
}
const pixelsOf = (context: CanvasRenderingContext2D): ImageData => context.getImageData(0, 0, width, height)

/** Points that may differ: the edges of round corners and of words are smoothed in another order. */
const mostDiffering = 0.0003 * width * height

/** Whether hardly any points differ by more than smoothing, and whether anything is drawn at all. */
function compared(one: ImageData, other: ImageData) {
  let differing = 0
  let inked = 0
  for (let at = 0; at < one.data.length; at += 4) {
    const [a = 0, b = 0] = [one.data[at + 3], other.data[at + 3]]
    if (b > 0) inked += 1
    const most = Math.max(
      Math.abs(a - b),
      ...[0, 1, 2].map((part) => Math.abs(((one.data[at + part] ?? 0) * a - (other.data[at + part] ?? 0) * b) / 255)),
    )
    if (most > 16) differing += 1
  }
  return { isAlike: differing < mostDiffering, isInked: inked > 2000 }
}

/** Point by point; the testing library would take a minute for it. */
const isSame = (one: ImageData, other: ImageData): boolean => one.data.every((value, at) => value === other.data[at])

/** Bent lines, a line from a mark to itself, and every shape. */
function variedScene(): Scene {
  const scene = sceneOf()
  const [line] = scene.lines
  const [mark] = scene.marks
  if (!line || !mark) throw new Error('an empty scene')
  return {
    ...scene,
    marks: scene.marks.map((one, at) => ({ ...one, shape: shapes[at % shapes.length] ?? one.shape })),
    lines: [
      ...scene.lines.map((one, at) => ({ ...one, bend: at % 3 === 0 ? 12 : 0 })),
      { ...line, key: 'around', source: mark.key, target: mark.key, emphasis: 'near' },
    ],
  }
}

describe('the painter draws what Cytoscape would draw by the same stylesheet', () => {
  const head = 'region-4'
  const scenes: Readonly<Record<string, () => Scene>> = {
    'at rest': () => sceneOf(),
    'every shape, bows and a loop': variedScene,
    'a selected node': () => sceneOf({ focus: [head] }),
    'two that are compared': () => sceneOf({ focus: [head, 'region-2'] }),
    'a filter': () => sceneOf({ kinds: [] }),
    'a filter that leaves out': () => sceneOf({ grounding: ['stated'], hide: true, focus: [head] }),
    'in the dark, in English': () => ({ ...sceneOf({ focus: [head] }, 'en'), theme: 'dark' }),
    'from near by': () => sceneOf({ at: { x: 0, y: 0, width: 300 } }),
    'tinted lines': () => ({ ...sceneOf(), tinted: true }),
  }
  for (const [name, make] of Object.entries(scenes))
    test(name, async () => {
      const scene = make()
      const { cy } = await open(width, height, scene)
      expect(compared(drawnByPainter(cy, scene), drawnByCytoscape(cy))).toEqual({ isAlike: true, isInked: true })
    })

  test('what the pointer rests on', async () => {
    const scene = variedScene()
    const { cy, canvas } = await open(width, height, scene)
    canvas.point(head)
    await wait(50)
    expect(cy.getElementById(head).hasClass('touched')).toBe(true)
    expect(compared(drawnByPainter(cy, scene), drawnByCytoscape(cy))).toEqual({ isAlike: true, isInked: true })
  })
})

test('what has changed since the last frame is drawn as if all of it were drawn for the first time', async () => {
  const scene = variedScene()
  const { cy } = await open(width, height, scene)
  const rules = stylesheet(scene.theme, scene.lang)
  const painter = createPainter(cy, () => rules)
  const changeLook = takeOverDrawing(cy, painter)
  const paint = (): ImageData => {
    const context = freshContext(cy)
    painter.paint({ context, extent: cy.extent() })
    return pixelsOf(context)
  }
  const before = paint()
  // One that grows, at whose new outline lines must end; one that goes, with its lines; one of another colour; and one line.
  changeLook?.(cy.getElementById('region-4'), { on: ['focus'], off: ['plain'] })
  changeLook?.(cy.getElementById('region-2'), { on: ['gone'] })
  changeLook?.(cy.getElementById('region-6'), { fields: { colour: '#ff0000', size: 60 } })
  changeLook?.(cy.edges().first(), { on: ['dim'], off: ['plain'] })
  const after = paint()
  expect(isSame(after, before)).toBe(false)
  expect(isSame(after, drawnByPainter(cy, scene))).toBe(true)
  // Cytoscape has heard of it, too, for whoever asks it how something looks.
  expect(cy.getElementById('region-2').style('display')).toBe('none')
  changeLook?.(cy.getElementById('region-2'), { off: ['gone'] })
  cy.getElementById('region-2').position({ x: 0, y: 0 })
  cy.edges().last().remove()
  expect(isSame(paint(), drawnByPainter(cy, scene))).toBe(true)
  expect(cy.getElementById('region-2').style('display')).toBe('element')
})

test('this Cytoscape lets the painter take over, and is not asked for its own drawing', async () => {
  const { cy } = await open(width, height)
  let frames = 0
  expect(
    takeOverDrawing(cy, { paint: () => (frames += 1), outdate: () => undefined, middleOf: () => ({ x: 0, y: 0 }) }),
  ).not.toBeNull()
  cy.panBy({ x: 5, y: 5 })
  await wait(100)
  expect(frames).toBeGreaterThan(0)
})
