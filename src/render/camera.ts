/** Converts between a link's camera (centre and width in model units) and Cytoscape's zoom and pan. */
import type { Camera } from '../link/viewState.ts'
import type { Mark, Scene } from './scene.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Screen pixels per model unit, and the model's origin in the window. */
export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** Pixels kept free around a fitted graph. */
const padding = 18
/** Pixels of the lower edge that the trail may cover: if there is room above, the graph moves up. */
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

/** What a fitted window shows: a rectangle that grows with the zoom (model units), and what stands off its middle (pixels). */
export interface WindowExtent {
  readonly x: number
  readonly y: number
  readonly half: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const bare = { left: 0, top: 0, right: 0, bottom: 0 }

export const extentOfMark = ({ x, y, size }: Mark): WindowExtent => ({ x, y, half: size / 2, ...bare })

export const extentOfSquare = (square: Pick<WindowExtent, 'x' | 'y' | 'half'>): WindowExtent => ({ ...square, ...bare })

interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

/** The edges of all in pixels around the model's origin. */
function edgesAt(all: readonly WindowExtent[], zoom: number): Edges {
  const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y, half, left, top, right, bottom } of all) {
    edges.left = Math.min(edges.left, (x - half) * zoom - left)
    edges.top = Math.min(edges.top, (y - half) * zoom - top)
    edges.right = Math.max(edges.right, (x + half) * zoom + right)
    edges.bottom = Math.max(edges.bottom, (y + half) * zoom + bottom)
  }
  return edges
}

/** Words do not shrink with the picture, so the zoom that leaves them room is found in a few rounds. */
const rounds = 6

/** Shows all as large as the window allows; `above`: pixels at its top that belong to others. */
export function fitted(all: readonly WindowExtent[], window: Size, above = 0): Viewport {
  const free = window.height - above
  const room = { width: Math.max(1, window.width - 2 * padding), height: Math.max(1, free - 2 * padding) }
  if (all.length === 0) return { zoom: 1, pan: { x: window.width / 2, y: window.height / 2 } }
  let zoom = largestFit
  let edges = edgesAt(all, zoom)
  for (let round = 0; round < rounds; round++) {
    const part = Math.min(
      room.width / Math.max(zoom, edges.right - edges.left),
      room.height / Math.max(zoom, edges.bottom - edges.top),
    )
    if (part >= 1) break
    zoom *= part
    edges = edgesAt(all, zoom)
  }
  const [x, y] = [(edges.left + edges.right) / 2, (edges.top + edges.bottom) / 2]
  const spare = Math.max(0, (free - edges.bottom + edges.top) / 2 - padding)
  const rise = Math.min(spare, Math.max(0, foot - padding - spare))
  return { zoom, pan: { x: window.width / 2 - x, y: above + free / 2 - rise - y } }
}

/** The smallest useful zoom: the whole graph takes half the window. */
export const farthest = (squares: NonNullable<Scene['whole']>, window: Size): number =>
  fitted(squares.map(extentOfSquare), window).zoom / 2 || 1e-3

export const sameCamera = (a: Camera | null, b: Camera | null): boolean =>
  a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.width === b.width)
