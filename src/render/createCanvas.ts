/** All of Cytoscape behind one interface: a scene goes in, the reader's gestures come out. */
import cytoscape, { type StylesheetJsonBlock } from 'cytoscape'
import type { Camera } from '../link/viewState.ts'
import { watchCovers } from '../ui/overDrawing.ts'
import { cameraOf, farthest, fitted, sameCamera, viewportOf, type Viewport } from './camera.ts'
import { drawElements, isElsewhere, isOfOtherExtent } from './elements.ts'
import { createPointer } from './emphasis.ts'
import { listenToHand, type CanvasEvents, type PixelPlace } from './gestures.ts'
import { hit, targetsOf, type Targets } from './hitTest.ts'
import type * as Following from './following.ts'
import type { Sought } from './following.ts'
import { forcedInks } from './inks.ts'
import { createLabelling } from './labelling.ts'
import { createRing } from './focusRing.ts'
import { framesOnDemand } from './framesOnDemand.ts'
import type { BackgroundLayer, LazyModules, Travel } from './lazyModules.ts'
import type { Scene } from './scene.ts'
import { createPainter } from './painter.ts'
import { stylesheet, type Rule } from './stylesheet.ts'
import { changeOpenly, takeOverDrawing } from './takeOverDrawing.ts'
import { toward } from './toward.ts'

export type { CanvasEvents }

export interface Canvas {
  /**
   * Draws the scene. Moves the window only if the scene's camera differs from the present one, if another link was opened
   * (`link`: its number), or just as far as is needed for what is selected anew. A scene with guides needs the lazy modules;
   * with them, marks also travel to their places in another scene of the same graph.
   */
  show(scene: Scene, lazyModules?: LazyModules, link?: number): void
  /** By the reader: all of the graph. */
  fit(): void
  /** By the reader: nearer (above 1) or farther, around the middle. */
  zoom(factor: number): void
  /** The keyboard is on this mark (null: on none): emphasised as under a pointer, ringed, and brought into the window. */
  point(key: string | null): void
  /** Where a mark stands, from the corner of the page's window; null: it is not drawn. */
  placeOf(key: string): PixelPlace | null
  /** The mark of `among` that lies from another one in a direction (a unit vector, y downward); null: none does. */
  toward(from: string, among: readonly string[], way: readonly [number, number]): string | null
  destroy(): void
}

const isCalm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Milliseconds of stillness after which the reader's movement is reported. */
const stillness = 300
const shortest = 140
/** Pixels that stay free at the top of the window if there is a background: its edge would run under what lies over it. */
const aboveBackground = 26

/**
 * Draws in `container`, which must have a size sooner or later. When that changes, what was fitted is fitted again and
 * any other window keeps its centre and width, as its link says.
 */
export function createCanvas(container: HTMLElement, on: CanvasEvents): Canvas {
  framesOnDemand()
  const cy = cytoscape({
    container,
    minZoom: 0.1,
    maxZoom: 10,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    // The hand is listened to in gestures.ts.
    userPanningEnabled: false,
    userZoomingEnabled: false,
    // Without this, Cytoscape would lay out nothing on a grid, and measure the page for it.
    layout: { name: 'null' },
  })
  let rules: readonly Rule[] = []
  const painter = createPainter(
    cy,
    () => rules,
    () => labels.underlay(),
  )
  const changeLook = takeOverDrawing(cy, painter) ?? changeOpenly
  let background: BackgroundLayer | null = null
  const labels = createLabelling(
    cy,
    container,
    () => background,
    () => covers.areas(),
    { middleOf: painter.middleOf, changeLook },
  )
  let scene: Scene | null = null
  /** What of the scene can be hit; null: not asked yet. */
  let targets: Targets | null = null
  /** Where the window stands for the link: null is fitted. */
  let camera: Camera | null = null
  /** Where the window stood before it moved by itself; null: it has not. */
  let home: Viewport | null = null
  let timer = 0
  let moving = false
  /** Where a short movement of the window ends. */
  let goal: Viewport | null = null
  /** What was selected last is kept in sight, until the reader moves the window. */
  let isFollowing = false
  /** The reader has asked for all of the graph since the link was opened: it makes way for what lies over it. */
  let isFitted = false
  /** What is selected, and the link that was opened last. */
  let selected = ''
  let opened = 0
  /** What the keyboard is on. */
  let pointed: string | null = null
  let isOver = false
  let underway: Travel | null = null

  const size = () => ({ width: cy.width(), height: cy.height() })
  const present = (): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  /** What is fitted, in which window, and how much of its top is free. */
  const frame = () => [labels.extents(), size(), scene?.guides.length === 0 ? 0 : aboveBackground] as const
  const whole = (): Viewport =>
    (isFitted ? following?.fittedFree(covers.areas(), ...frame()) : null) ?? fitted(...frame())
  const target = (): Viewport => (camera === null ? whole() : viewportOf(camera, size()))
  const place = (): void => {
    if (size().width === 0 || size().height === 0) return
    underway?.finish()
    stop()
    home = null
    cy.viewport(target())
    labels.choose()
    if (!follow(false)) on.strayed?.(null)
  }
  const applyStyle = ({ theme, lang }: Scene): void => {
    rules = stylesheet(theme, lang, forcedInks(container))
    // At first only Cytoscape's own rules are there, and nothing is drawn yet: replacing them would parse them again.
    if (scene === null) cy.style().append([...rules] as StylesheetJsonBlock[])
    else cy.style().fromJson(rules).update()
  }
  const settle = (): void => {
    clearTimeout(timer)
    moving = false
  }
  const report = (next: Camera | null): void => {
    settle()
    camera = next
    on.moved(next)
  }
  const moved = (): void => {
    settle()
    isFollowing = false
    home = null
    moving = true
    timer = window.setTimeout(() => report(cameraOf(present(), size())), stillness)
  }
  const stop = (): void => {
    goal = null
    cy.stop()
  }
  const glide = (to: Viewport): void => {
    stop()
    if (isCalm()) {
      cy.viewport(to)
      return
    }
    goal = to
    cy.animate({ ...to, duration: shortest, easing: 'ease-out', complete: () => (goal = null) })
    cy.forceRender()
  }
  /** How the window follows is fetched when something is first to be brought into it. */
  let following: typeof Following | null = null
  const fetchFollowing = (then: () => void): void => {
    // Without it, the window only stays where it is.
    import('./following.ts').then(
      (how) => {
        following = how
        if (!isOver) then()
      },
      () => undefined,
    )
  }
  /**
   * Moves the window for what must be seen, as far as is needed; answers whether it was. `start`: from there, where it
   * goes back to.
   */
  const bring = (
    seek: (how: typeof Following) => Sought | null,
    calmly: boolean,
    start: Viewport | null = null,
  ): boolean => {
    if (following === null) {
      fetchFollowing(() => bring(seek, true))
      return false
    }
    const sought = seek(following)
    if ((sought ?? start) === null || size().width === 0 || size().height === 0) return false
    const from = present()
    const to = start ?? goal
    stop()
    if (to !== null) cy.viewport(to)
    const isLed =
      sought !== null &&
      following.lead(sought, (next) => {
        if (next) cy.viewport(next)
        labels.choose()
        return {
          viewport: present(),
          window: size(),
          covers: covers.areas(),
          names: labels.names(),
          expected: (mark, zoom) => labels.expected(mark, zoom),
          farthest: () => Math.max(0.5 * whole().zoom, cy.minZoom()),
        }
      })
    if (isLed) home ??= to ?? from
    else if (start) home = null
    if (!isLed && to === null) return false
    const end = present()
    if (moving) {
      // What the reader has moved before is reported as the reader left it.
      const seen = cameraOf(from, size())
      clearTimeout(timer)
      timer = window.setTimeout(() => report(seen), stillness)
    }
    // What came under a resting pointer by this is not meant.
    pointer.over(null)
    if (calmly) {
      cy.viewport(from)
      glide(end)
    }
    on.strayed?.(home && cameraOf(end, size()))
    return true
  }
  const follow = (calmly: boolean, start: Viewport | null = null): boolean =>
    (isFollowing || start !== null) &&
    bring(
      ({ soughtIn }) => (isFollowing && underway === null && scene !== null ? soughtIn(scene) : null),
      calmly,
      start,
    )
  /** Whether another thing is selected now: from then on, or from when a link is opened, the window follows it. */
  const takeSelection = ({ marks, camera: asked }: Scene, isOtherLink: boolean): boolean => {
    const focus = marks.flatMap(({ key, emphasis }) => (emphasis === 'focus' ? [key] : [])).join(' ')
    const isOther = focus !== selected
    selected = focus
    if (isOther || isOtherLink) isFollowing = focus !== ''
    else if (!sameCamera(asked, camera)) isFollowing = false
    return isOther
  }
  /** Whether the scene asks for another window than the one before it. If the window shows the whole graph, what was added must be seen. */
  const hasOtherWindow = (next: Scene, before: Scene | null): boolean =>
    before === null || !sameCamera(next.camera, camera) || (next.camera === null && isOfOtherExtent(before, next))
  const covers = watchCovers(container, (before) => {
    labels.cover()
    // What the window has moved for is gone; where the keyboard has brought it, it stays.
    const isBack = pointed === null && following?.isLess(covers.areas(), before)
    follow(true, isBack ? home : null)
  })
  const fit = (): void => {
    underway?.finish()
    isFollowing = false
    isFitted = true
    home = null
    glide(whole())
    report(null)
    if (following === null) fetchFollowing(() => camera === null && !moving && glide(whole()))
  }
  const zoom = (factor: number): void => {
    underway?.finish()
    const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor))
    const [x, y] = [cy.width() / 2, cy.height() / 2]
    const by = level / cy.zoom()
    glide({ zoom: level, pan: { x: x - (x - cy.pan().x) * by, y: y - (y - cy.pan().y) * by } })
    moved()
  }

  const pointer = createPointer(cy, changeLook, (what) => labels.touch(what))
  const stopListening = listenToHand(container, on, {
    hit(at, aim) {
      if (scene === null) return null
      targets ??= targetsOf(scene)
      return hit(targets, labels.names(), present(), at, aim)
    },
    windowKey: () => JSON.stringify(present()),
    pan(by) {
      underway?.finish()
      stop()
      cy.panBy({ ...by })
      moved()
    },
    zoom(factor, { x, y }) {
      underway?.finish()
      stop()
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x, y } })
      moved()
    },
    over: (key) => pointer.over(key),
    settle: () => pointer.settle(),
  })
  const ring = createRing(cy, container)
  const observer = new ResizeObserver(([entry]) => {
    covers.measure()
    const before = size()
    // The first size is reported, too; acting on it would draw everything again.
    if (entry?.contentRect.width === before.width && entry.contentRect.height === before.height) return
    cy.resize()
    if (before.width === cy.width() && before.height === cy.height()) return
    // A movement that is not reported yet counts all the same.
    if (moving) camera = cameraOf(present(), before)
    place()
  })
  observer.observe(container)

  return {
    show(next, lazyModules, link = 0) {
      if (next.theme !== scene?.theme || next.lang !== scene.lang) applyStyle(next)
      underway?.finish()
      const first = scene === null
      if (next.whole) {
        cy.minZoom(farthest(next.whole, size()))
        pointer.point(null) // What was under the pointer may be gone.
      }
      const elsewhere = isElsewhere(scene, next)
      const travel = elsewhere && size().width > 0 && !isCalm() ? (lazyModules?.travel ?? null) : null
      drawElements(cy, next, scene, { changeLook, stays: travel !== null })
      const isPlacedAnew = link !== opened || hasOtherWindow(next, scene)
      const selects = takeSelection(next, link !== opened)
      if (link !== opened) isFitted = false
      opened = link
      scene = next
      targets = null
      if (next.guides.length > 0) background ??= lazyModules?.createBackground(cy, container) ?? null
      background?.take(next)
      labels.take(next)
      if (travel !== null) {
        settle()
        camera = next.camera
        home = null
        stop()
        labels.clear()
        underway = travel(cy, next.marks, target(), () => {
          underway = null
          labels.choose()
          follow(true)
        })
      } else if (isPlacedAnew || elsewhere) {
        settle()
        camera = next.camera
        place()
      } else {
        labels.choose()
        if (selects) follow(true)
      }
      if (first) cy.one('render', () => on.drawn?.())
    },
    fit,
    zoom,
    point(key) {
      pointer.point(key)
      ring.put(key)
      pointed = key
      if (key === null) return
      isFollowing = false
      bring(({ soughtAround }) => (pointed === key && scene !== null ? soughtAround(scene, key) : null), true)
    },
    placeOf(key) {
      const mark = cy.getElementById(key)
      if (mark.empty()) return null
      const [{ left, top }, { x, y }] = [container.getBoundingClientRect(), mark.renderedPosition()]
      return { x: left + x, y: top + y }
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
      isOver = true
      covers.destroy()
      stopListening()
      pointer.destroy()
      ring.destroy()
      labels.destroy()
      background?.destroy()
      cy.destroy()
    },
  }
}
