/** The whole of Cytoscape behind one noun: a scene goes in, the reader's gestures come out. */
import cytoscape, { type StylesheetJsonBlock } from 'cytoscape'
import type { Camera } from '../view/state.ts'
import { bringing, cameraOf, farthest, fitted, sameCamera, viewportOf, type Viewport } from './camera.ts'
import { drawElements, isElsewhere } from './elements.ts'
import { forcedInks } from './forcedInks.ts'
import { listenToPointer, listenToTaps, type CanvasEvents } from './gestures.ts'
import { createLabelling } from './labelling.ts'
import { pinchAlways } from './pinch.ts'
import { createRing } from './ring.ts'
import type { Ground, Means, Travel } from './means.ts'
import type { Scene } from './scene.ts'
import { stylesheet } from './stylesheet.ts'
import { toward } from './toward.ts'

export type { CanvasEvents }

export interface Canvas {
  /**
   * Draws the scene. Moves the window only where the scene's camera differs from where the window is. `means` are needed for
   * a scene with guides; with them marks travel, briefly, to where another scene of the same graph has them.
   */
  show(scene: Scene, means?: Means): void
  /** By the reader: all of the graph. */
  fit(): void
  /** By the reader: nearer (above 1) or farther, around the middle. */
  zoom(factor: number): void
  /** The keyboard is on this mark (null: on none): emphasised as under a pointer, ringed, and brought into the window. */
  point(key: string | null): void
  /** The mark of `among` that lies from another one in a direction (a unit vector, y downward); null: none does. */
  toward(from: string, among: readonly string[], way: readonly [number, number]): string | null
  destroy(): void
}

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Milliseconds of stillness after which the reader's motion is told. */
const stillness = 300
const shortest = 140
/** Pixels at the window's top that are left to what lies over it, where a ground has an edge that would run under it. */
const aboveGround = 26

/**
 * Draws in `container`, which must have a size sooner or later. When that changes, what was fitted is fitted again and
 * any other window keeps its centre and width, as its link says.
 */
export function createCanvas(container: HTMLElement, on: CanvasEvents): Canvas {
  const cy = cytoscape({
    container,
    minZoom: 0.1,
    maxZoom: 10,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // Of itself it would lay out nothing on a grid, and measure the page for it.
    layout: { name: 'null' },
  })
  let ground: Ground | null = null
  const labels = createLabelling(cy, () => ground)
  let scene: Scene | null = null
  /** Where the window stands for the link: null is fitted. */
  let camera: Camera | null = null
  let timer = 0
  let moving = false
  let underway: Travel | null = null

  const size = () => ({ width: cy.width(), height: cy.height() })
  const whole = (): Viewport => fitted(labels.extents(), size(), scene?.guides.length === 0 ? 0 : aboveGround)
  const target = (): Viewport => (camera === null ? whole() : viewportOf(camera, size()))
  const place = (): void => {
    if (size().width === 0 || size().height === 0) return
    underway?.finish()
    cy.stop().viewport(target())
    labels.choose()
  }
  const dress = ({ theme, lang }: Scene): void => {
    const rules = stylesheet(theme, lang, forcedInks(container))
    // At first Cytoscape's own rules are there, and nothing is drawn by them: to begin anew would read them again.
    if (scene === null) cy.style().append([...rules] as StylesheetJsonBlock[])
    else cy.style().fromJson(rules).update()
  }
  const settle = (): void => {
    clearTimeout(timer)
    moving = false
  }
  const tell = (next: Camera | null): void => {
    settle()
    camera = next
    on.moved(next)
  }
  const moved = (): void => {
    settle()
    moving = true
    timer = window.setTimeout(() => tell(cameraOf({ zoom: cy.zoom(), pan: cy.pan() }, size())), stillness)
  }
  const glide = (to: Viewport): void => {
    if (isCalm()) cy.viewport(to)
    else cy.stop().animate({ ...to, duration: shortest, easing: 'ease-out' })
  }
  const fit = (): void => {
    underway?.finish()
    glide(whole())
    tell(null)
  }
  const zoom = (factor: number): void => {
    underway?.finish()
    const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor))
    const [x, y] = [cy.width() / 2, cy.height() / 2]
    const by = level / cy.zoom()
    glide({ zoom: level, pan: { x: x - (x - cy.pan().x) * by, y: y - (y - cy.pan().y) * by } })
    moved()
  }

  const pointer = listenToPointer(cy, (what) => labels.touch(what))
  listenToTaps(cy, on, () => pointer.settle())
  cy.on('scrollzoom pinchzoom dragpan', moved)
  pinchAlways(cy, container)
  const ring = createRing(cy, container)
  const observer = new ResizeObserver(([entry]) => {
    const before = size()
    // It tells the first size, too, and to look at that would draw all anew.
    if (entry?.contentRect.width === before.width && entry.contentRect.height === before.height) return
    cy.resize()
    if (before.width === cy.width() && before.height === cy.height()) return
    // A motion that is not told yet is the reader's all the same.
    if (moving) camera = cameraOf({ zoom: cy.zoom(), pan: cy.pan() }, before)
    place()
  })
  observer.observe(container)

  return {
    show(next, means) {
      if (next.theme !== scene?.theme || next.lang !== scene.lang) dress(next)
      underway?.finish()
      const first = scene === null
      if (next.whole) {
        cy.minZoom(farthest(next.whole, size()))
        pointer.point(null) // What was under the pointer may be drawn no more.
      }
      const elsewhere = isElsewhere(scene, next)
      const travel = elsewhere && size().width > 0 && !isCalm() ? (means?.travel ?? null) : null
      drawElements(cy, next, scene, travel !== null)
      scene = next
      if (next.guides.length > 0) ground ??= means?.createGround(cy, container) ?? null
      ground?.take(next)
      labels.take(next)
      if (travel !== null) {
        settle()
        camera = next.camera
        cy.stop()
        labels.clear()
        underway = travel(cy, next.marks, target(), () => {
          underway = null
          labels.choose()
        })
      } else if (first || elsewhere || !sameCamera(next.camera, camera)) {
        settle()
        camera = next.camera
        place()
      } else labels.choose()
      if (first) cy.one('render', () => on.drawn?.())
    },
    fit,
    zoom,
    point(key) {
      pointer.point(key)
      ring.put(key)
      const mark = key === null ? null : cy.getElementById(key)
      if (mark === null || mark.empty()) return
      const to = bringing(mark.position(), { zoom: cy.zoom(), pan: cy.pan() }, size())
      if (to === null) return
      glide(to)
      moved()
    },
    toward(from, among, way) {
      // Of a large graph not every node is drawn.
      const place = (key: string) => {
        const mark = cy.getElementById(key)
        return mark.empty() ? [] : [{ key, ...mark.position() }]
      }
      const [start] = place(from)
      return start === undefined ? null : toward(start, among.flatMap(place), way)
    },
    destroy() {
      settle()
      underway?.finish()
      observer.disconnect()
      pointer.destroy()
      ring.destroy()
      labels.destroy()
      ground?.destroy()
      cy.destroy()
    },
  }
}
