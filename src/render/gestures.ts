/** Turns what a reader's hand does on the drawing into events of the view: by mouse, pen, trackpad and fingers. */
import type { Camera } from '../link/viewState.ts'
import { aims, type Aim, type PointHit } from './hitTest.ts'
import { zoomOf } from './wheel.ts'

/** CSS pixels. */
export interface PixelPlace {
  readonly x: number
  readonly y: number
}

/** Keys are those of nodes and edges. */
export interface CanvasEvents {
  select(key: string): void
  compare(key: string): void
  clear(): void
  /** The reader moved the window, and has been still for 300 ms; null: fitted again. Never after `show`. */
  moved(camera: Camera | null): void
  widen(key: string): void
  /**
   * The reader asks what can be done with a mark or line: by the right button, or with a finger that rests. `at`: where, from the
   * corner of the page's window. The browser's own menu stays away. Without it a resting finger compares.
   */
  menu?: ((key: string, at: PixelPlace) => void) | undefined
  /**
   * The window has moved by itself, so that what was selected is seen; null: it stands where the scene says. This is no part
   * of a link.
   */
  strayed?(camera: Camera | null): void
  /** Once, after the first frame that shows a graph. */
  drawn?(): void
}

/** What the hand works on. Places and distances are pixels of the drawing. */
export interface Handled {
  hit(at: PixelPlace, aim: Aim): PointHit | null
  /** Equal as long as the window stands still. */
  windowKey(): string
  pan(by: PixelPlace): void
  /** Nearer (above 1) or farther, around a place. */
  zoom(factor: number, around: PixelPlace): void
  /** The pointer is on this mark or line; null: on none, or away. */
  over(key: string | null): void
  /** Something was tapped: what was selected by it and what the pointer is on are drawn together. */
  settle(): void
}

/** How far a press may wander and still be a tap: a hand is never quite still. */
const slack = { mouse: 4, finger: 10 } as const
/** Milliseconds after which a resting finger is heard. */
const holding = 500
/** Within so many milliseconds and pixels a second tap belongs to the first, if it means the same or the window has moved meanwhile. */
const double = { time: 500, mouse: 8, finger: 30 } as const

type Aiming = keyof typeof aims
const aimingOf = ({ pointerType }: PointerEvent): Aiming => (pointerType === 'touch' ? 'finger' : 'mouse')

const distance = (a: PixelPlace, b: PixelPlace): number => Math.hypot(a.x - b.x, a.y - b.y)
const middle = (a: PixelPlace, b: PixelPlace): PixelPlace => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** One button or finger that went down, until all are lifted. */
interface Press {
  readonly aiming: Aiming
  readonly start: PixelPlace
  /** What was aimed at. */
  readonly hit: PointHit | null
  /** It is no tap any more: it has moved, another finger has joined, or it was heard already. */
  isOver: boolean
}

interface Tap {
  readonly hit: PointHit | null
  readonly at: PixelPlace
  readonly time: number
  readonly windowKey: string
}

/** Events by which Cytoscape would look for marks itself, at the cost of a look at all of them. It only draws. */
const ofCytoscape = ['mousemove', 'mouseup', 'mouseover', 'mouseout', 'touchstart', 'touchcancel'] as const
/** Those that would also give the focus to the drawing, scroll the page, or come a second time as events of a mouse. */
const withDefaults = ['mousedown', 'touchmove', 'touchend'] as const

/** How Safari reports a pinch on a trackpad. */
interface SafariPinch extends Event {
  readonly scale: number
  readonly clientX: number
  readonly clientY: number
}
const isPinch = (event: Event): event is SafariPinch => 'scale' in event

/** Listens in `container` until the answer is called. */
export function listenToHand(container: HTMLElement, on: CanvasEvents, handled: Handled): () => void {
  const listening = new AbortController()
  const { signal } = listening
  /** Buttons and fingers that are down, and where; by the browser's number of each. */
  const down = new Map<number, PixelPlace>()
  let press: Press | null = null
  let before: Tap | null = null
  let timer = 0

  const placeOf = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): PixelPlace => {
    const { left, top } = container.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const cursor = (name: '' | 'pointer' | 'grabbing'): void => {
    if (container.style.cursor !== name) container.style.cursor = name
  }
  const hover = (event: PointerEvent): void => {
    if (aimingOf(event) === 'finger') return
    const key = handled.hit(placeOf(event), aims.mouse)?.key ?? null
    cursor(key === null ? '' : 'pointer')
    handled.over(key)
  }
  const away = (): void => {
    cursor('')
    handled.over(null)
  }
  const endTap = (): void => {
    clearTimeout(timer)
    if (press) press.isOver = true
  }

  function tap({ hit, aiming }: Press, event: PointerEvent): void {
    const at = placeOf(event)
    const first = before
    before = { hit, at, time: event.timeStamp, windowKey: handled.windowKey() }
    const isSecond =
      first !== null &&
      before.time - first.time < double.time &&
      distance(first.at, at) < double[aiming] &&
      (first.hit?.key === hit?.key || first.windowKey !== before.windowKey)
    const compares = event.ctrlKey || event.metaKey || event.shiftKey
    if (isSecond && first.hit !== null && !compares) {
      before = null
      if (first.hit.kind === 'node') on.widen(first.hit.key)
    } else if (hit === null) on.clear()
    else if (compares) {
      before = null
      on.compare(hit.key)
    } else on.select(hit.key)
    handled.settle()
  }

  /** A finger rests on something, or the right button was pressed on it. */
  function ask({ key }: PointHit, { clientX, clientY }: MouseEvent): void {
    endTap()
    before = null
    if (on.menu) on.menu(key, { x: clientX, y: clientY })
    else on.compare(key)
    handled.settle()
  }

  function start(event: PointerEvent): void {
    if (event.button !== 0) return
    // What had the focus loses it, as by a press on any ground: a field, or the walk by keyboard.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const at = placeOf(event)
    down.set(event.pointerId, at)
    if (down.size > 1) {
      endTap()
      return
    }
    const aiming = aimingOf(event)
    const hit = handled.hit(at, aims[aiming])
    const pressed = { aiming, start: at, hit, isOver: false }
    press = pressed
    clearTimeout(timer)
    if (aiming === 'finger' && hit !== null) timer = window.setTimeout(() => ask(hit, event), holding)
  }

  /** Fingers or a button that are down move the window: what lies under each of them stays there. */
  function move(event: PointerEvent): void {
    const from = down.get(event.pointerId)
    if (from === undefined || press === null) return
    // The button was let go where this page does not hear of it.
    if (event.buttons === 0) {
      end(event)
      return
    }
    const to = placeOf(event)
    if (!press.isOver && distance(press.start, to) <= slack[press.aiming]) return
    endTap()
    const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, place]) => place)
    down.set(event.pointerId, to)
    if (other === undefined) {
      if (press.aiming === 'mouse') cursor('grabbing')
      handled.pan({ x: to.x - from.x, y: to.y - from.y })
      return
    }
    const [was, is] = [middle(from, other), middle(to, other)]
    handled.pan({ x: is.x - was.x, y: is.y - was.y })
    if (distance(from, other) > 0) handled.zoom(distance(to, other) / distance(from, other), is)
  }

  function end(event: PointerEvent): void {
    if (!down.delete(event.pointerId)) return
    clearTimeout(timer)
    if (down.size > 0 || press === null) return
    const ended = press
    press = null
    if (event.type === 'pointerup' && !ended.isOver) tap(ended, event)
    // What was dragged may be let go anywhere, and nothing tells then that the pointer has left.
    if (container.contains(event.target as Node | null)) hover(event)
    else away()
  }

  container.addEventListener('pointerdown', start, { signal })
  container.addEventListener(
    'pointermove',
    (event) => {
      if (down.size === 0) hover(event)
    },
    { signal },
  )
  container.addEventListener(
    'pointerleave',
    () => {
      if (down.size === 0) away()
    },
    { signal },
  )
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      // What is pressed elsewhere stands between two taps.
      if (!(target instanceof Node && container.contains(target))) before = null
    },
    { capture: true, signal },
  )
  // A movement goes on outside of the drawing, and ends there.
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', end, { signal })
  window.addEventListener('pointercancel', end, { signal })

  container.addEventListener(
    'contextmenu',
    (event) => {
      // Cytoscape would forbid the browser's menu everywhere.
      event.stopPropagation()
      const isOfFinger = press?.aiming === 'finger'
      const found = press?.aiming === 'finger' ? press.hit : handled.hit(placeOf(event), aims.mouse)
      if (found === null || !(on.menu || isOfFinger)) return
      event.preventDefault()
      // A finger may have been heard already.
      if (press?.isOver !== true) ask(found, event)
    },
    { capture: true, signal },
  )
  container.addEventListener(
    'wheel',
    (event) => {
      // Firefox counts in lines only for those who ask for the mode first.
      const { deltaMode, deltaY, ctrlKey } = event
      event.preventDefault()
      const wheelDeltaY =
        'wheelDeltaY' in event && typeof event.wheelDeltaY === 'number' ? event.wheelDeltaY : undefined
      const factor = zoomOf({ deltaMode, deltaY, ctrlKey, wheelDeltaY })
      if (factor !== 1) handled.zoom(factor, placeOf(event))
    },
    { passive: false, signal },
  )
  let scale = 1
  for (const type of ['gesturestart', 'gesturechange'])
    container.addEventListener(
      type,
      (event) => {
        event.stopPropagation()
        event.preventDefault()
        if (!isPinch(event)) return
        // Fingers on the screen are reported so, too; they are known already.
        if (type === 'gesturechange' && down.size === 0) handled.zoom(event.scale / scale, placeOf(event))
        ;({ scale } = event)
      },
      { capture: true, signal },
    )

  for (const type of ofCytoscape)
    container.addEventListener(type, (event) => event.stopPropagation(), { capture: true, passive: true, signal })
  for (const type of withDefaults)
    container.addEventListener(
      type,
      (event) => {
        event.stopPropagation()
        if (event.cancelable) event.preventDefault()
      },
      { capture: true, passive: false, signal },
    )
  return () => {
    clearTimeout(timer)
    listening.abort()
  }
}
