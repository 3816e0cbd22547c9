/** Between a link's camera (centre and width in model units) and Cytoscape's zoom and pan. */
import type { Camera } from '../view/state.ts'
import type { Mark } from './scene.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Screen pixels a model unit, and the model's origin in the window. */
export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** Pixels kept free around a fitted graph. */
const padding = 18
/** Pixels of the lower edge over which the trail may lie: where there is room above, the graph gives way to it. */
const foot = 44
const largestFit = 2.2

export function viewportOf({ x, y, width }: Camera, window: Size): Viewport {
  const zoom = window.width / Math.max(1, width)
  return { zoom, pan: { x: window.width / 2 - x * zoom, y: window.height / 2 - y * zoom } }
}

/** Rounded to integers, as a link holds it. */
export function cameraOf({ zoom, pan }: Viewport, window: Size): Camera {
  const at = (middle: number): number => Math.round(middle) || 0
  return {
    x: at((window.width / 2 - pan.x) / zoom),
    y: at((window.height / 2 - pan.y) / zoom),
    width: Math.max(1, at(window.width / zoom)),
  }
}

/** Shows all marks as large as the window allows. */
export function fitted(marks: readonly Mark[], window: Size): Viewport {
  const room = { width: Math.max(1, window.width - 2 * padding), height: Math.max(1, window.height - 2 * padding) }
  const edges = marks.reduce(
    ({ left, top, right, bottom }, { x, y, size }) => ({
      left: Math.min(left, x - size / 2),
      top: Math.min(top, y - size / 2),
      right: Math.max(right, x + size / 2),
      bottom: Math.max(bottom, y + size / 2),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  )
  if (marks.length === 0) return { zoom: 1, pan: { x: window.width / 2, y: window.height / 2 } }
  const [wide, high] = [edges.right - edges.left, edges.bottom - edges.top]
  const zoom = Math.min(largestFit, room.width / Math.max(1, wide), room.height / Math.max(1, high))
  const [x, y] = [(edges.left + edges.right) / 2, (edges.top + edges.bottom) / 2]
  const spare = Math.max(0, (window.height - high * zoom) / 2 - padding)
  const rise = Math.min(spare, Math.max(0, foot - padding - spare))
  return { zoom, pan: { x: window.width / 2 - x * zoom, y: window.height / 2 - rise - y * zoom } }
}

/** Pixels within the window's border in which a mark is not well seen. */
const margin = 36

/** The window with a place in its middle; null where it can be seen well already. */
export function bringing(
  place: { readonly x: number; readonly y: number },
  { zoom, pan }: Viewport,
  window: Size,
): Viewport | null {
  const [x, y] = [place.x * zoom + pan.x, place.y * zoom + pan.y]
  const isSeen = x >= margin && y >= margin && x <= window.width - margin && y <= window.height - margin
  return isSeen ? null : { zoom, pan: { x: window.width / 2 - place.x * zoom, y: window.height / 2 - place.y * zoom } }
}

export const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.width === b.width)
