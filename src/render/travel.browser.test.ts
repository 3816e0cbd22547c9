import { afterEach, describe, expect, test } from 'vitest'
import { lazyModules } from './arranged.ts'
import type { Scene } from './scene.ts'
import { aroundScene, click, close, faults, labelled, open, sceneOf, wait } from '../testing/stage.ts'

afterEach(close)

type Here = Awaited<ReturnType<typeof open>>
const node = ({ cy }: Here): string[] =>
  cy.nodes().map((node) => `${node.id()} ${node.position().x},${node.position().y}`)
const asked = ({ marks }: Scene): string[] => marks.map(({ key, x, y }) => `${key} ${x},${y}`)
const frame = (): Promise<number> => new Promise(requestAnimationFrame)

/** Waits until the marks stand where the scene says, and the window and the names have followed. A busy machine draws few frames. */
async function arrived(here: Here, scene: Scene): Promise<void> {
  await expect.poll(() => node(here), { timeout: 10_000 }).toEqual(asked(scene))
  await expect.poll(() => here.cy.animated(), { timeout: 10_000 }).toBe(false)
  await wait(60)
  for (let frames = 0; frames < 3; frames += 1) await frame()
}

describe('marks that another arrangement has elsewhere', () => {
  test('travel there, without labels on the way, and then stand exactly where the scene says', async () => {
    const here = await open(680, 712)
    const next = aroundScene('region-3')
    const mark = here.cy.getElementById('plans')
    const [start, end] = [{ ...mark.position() }, next.marks.find(({ key }) => key === 'plans')]
    const way: number[] = []
    mark.on('position', () => {
      const { x, y } = mark.position()
      way.push(Math.hypot(x - start.x, y - start.y) / Math.hypot((end?.x ?? 0) - start.x, (end?.y ?? 0) - start.y))
    })
    const before = node(here)
    here.canvas.show(next, lazyModules)
    expect(node(here)).toEqual(before)
    expect(labelled(here.cy)).toEqual([])
    await arrived(here, next)
    expect(way).toEqual([...way].sort((a, b) => a - b))
    expect(way[0]).toBeLessThan(1)
    expect(way.at(-1)).toBeCloseTo(1)
    expect(labelled(here.cy)).toContain('region-3')
    expect(faults(here.cy)).toEqual([])
    const { x1, x2, y1, y2 } = here.cy.nodes().renderedBoundingBox({ includeLabels: false })
    expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(0)
    expect(x2).toBeLessThanOrEqual(680)
    expect(y2).toBeLessThanOrEqual(712)
  })

  test('are clicked where they have arrived', async () => {
    const here = await open(680, 712)
    const next = aroundScene('region-3')
    here.canvas.show(next, lazyModules)
    await arrived(here, next)
    const { x, y } = here.cy.getElementById('own-6-4').renderedPosition()
    await click(here, x, y)
    expect(here.heard).toEqual([['select', 'own-6-4']])
  })

  test('stand at their places at once on the first draw', async () => {
    const next = aroundScene('region-3')
    const here = await open(680, 712, next)
    expect(node(here)).toEqual(asked(next))
  })

  test('do not travel when a filter, a language or the camera changes', async () => {
    const here = await open(680, 712)
    for (const change of [{ kinds: ['plan'] }, { focus: ['plans'] }, { at: { x: 0, y: 0, width: 300 } }]) {
      here.canvas.show(sceneOf(change), lazyModules)
      expect(node(here)).toEqual(asked(sceneOf()))
      await frame()
      expect(node(here)).toEqual(asked(sceneOf()))
    }
  })

  test('arrive at once when the reader moves on before they are there', async () => {
    const here = await open(680, 712)
    here.canvas.show(aroundScene('region-3'), lazyModules)
    await frame()
    here.canvas.show(sceneOf(), lazyModules)
    await arrived(here, sceneOf())
    here.canvas.show(aroundScene('plans'), lazyModules)
    await frame()
    here.canvas.zoom(1.4)
    expect(node(here)).toEqual(asked(aroundScene('plans')))
  })
})

describe('the ground', () => {
  test('is drawn under the marks where a scene has one, and cleared where it has none', async () => {
    const here = await open(680, 712, sceneOf())
    const layer = (): HTMLCanvasElement | null => here.container.querySelector('canvas[aria-hidden]')
    const ink = (): boolean => {
      const on = layer()
      const drawn = on?.getContext('2d')?.getImageData(0, 0, on.width, on.height).data ?? []
      return drawn.some((part) => part > 0)
    }
    expect(layer()).toBeNull()
    const around = aroundScene('region-3')
    here.canvas.show(around, lazyModules)
    await arrived(here, around)
    expect(ink()).toBe(true)
    here.canvas.show(sceneOf(), lazyModules)
    await arrived(here, sceneOf())
    expect(ink()).toBe(false)
  })
})
