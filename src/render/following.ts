/**
 * Where the window must stand for what is selected to be seen, with its name and where there is room with its neighbours;
 * and for all of the graph to be seen beside what lies over it. Pure.
 */
import type { PixelArea } from '../ui/overDrawing.ts'
import { fitted, type Size, type Viewport, type WindowExtent } from './camera.ts'
import { around, isFree, shiftOf, shiftWith, type Shift } from './freePart.ts'
import type { NameBox } from './hitTest.ts'
import { isDrawn, type Mark, type Scene } from './scene.ts'

export interface Sought {
  /** What must be seen. Of an edge: its ends. */
  readonly marks: readonly Mark[]
  /** What is seen where there is room. */
  readonly near: readonly Mark[]
  /** The ends of one edge: the window never zooms for them, since a part of the line says as much. */
  readonly isEdge: boolean
}

/** What a scene selects; null: nothing that is drawn. */
export function soughtIn(scene: Scene): Sought | null {
  const { marks, lines } = scene
  const drawn = marks.filter((mark) => isDrawn(mark, scene))
  const chosen = drawn.filter(({ emphasis }) => emphasis === 'focus')
  if (chosen.length === 0) return null
  const edges = lines.filter(({ emphasis }) => emphasis === 'focus')
  const near = drawn.filter(({ emphasis, rank }) => emphasis === 'near' && rank !== 'cluster')
  return { marks: chosen, near, isEdge: edges.length === 1 && chosen.length <= 2 }
}

/** A node with its neighbours; null: it is not drawn. */
export function soughtAround({ marks, lines }: Scene, key: string): Sought | null {
  const [mark] = marks.filter((one) => one.key === key)
  if (mark === undefined) return null
  const beside = new Set(
    lines.flatMap(({ source, target }) => (source === key ? target : target === key ? source : [])),
  )
  return { marks: [mark], near: marks.filter((one) => beside.has(one.key) && one.shown), isEdge: false }
}

export interface SeenWindow {
  readonly viewport: Viewport
  readonly window: Size
  /** What lies over the drawing, pixels. */
  readonly covers: readonly PixelArea[]
  /** The names that are drawn. */
  readonly names: readonly NameBox[]
  /** Where the name of a mark would be drawn first, at a zoom; null: it would have none. */
  readonly expected: (mark: Mark, zoom: number) => NameBox | null
  /** The least zoom that the window may be given. */
  readonly farthest: () => number
}

/** Pixels that stay free around what is moved into the window. */
const margin = 10
/** Neighbours at most that a window is moved for. */
const mostNear = 40
/** How much of its zoom the window gives up at a time, if two nodes have no room. */
const step = 0.88

const grown = ({ left, top, right, bottom }: PixelArea, by: number): PixelArea => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

function areaOf({ x, y, width, height }: Pick<NameBox, 'x' | 'y' | 'width' | 'height'>, view: Viewport): PixelArea {
  const { zoom, pan } = view
  const [left, top] = [(x - width / 2) * zoom + pan.x, (y - height / 2) * zoom + pan.y]
  return { left, top, right: left + width * zoom, bottom: top + height * zoom }
}

const areaOfMark = ({ x, y, size }: Mark, view: Viewport): PixelArea =>
  areaOf({ x, y, width: size, height: size }, view)

const shifted = ({ zoom, pan }: Viewport, { x, y }: Shift): Viewport => ({
  zoom,
  pan: { x: pan.x + x, y: pan.y + y },
})

/** The window at another zoom, around its middle. */
function zoomed({ zoom, pan }: Viewport, to: number, { width, height }: Size): Viewport {
  const [x, y, by] = [width / 2, height / 2, to / zoom]
  return { zoom: to, pan: { x: x - (x - pan.x) * by, y: y - (y - pan.y) * by } }
}

/** The nearest neighbours, as they stand in the window. */
function wished({ marks, near }: Sought, view: Viewport): readonly PixelArea[] {
  const off = ({ x, y }: Mark): number => Math.min(...marks.map((mark) => Math.hypot(mark.x - x, mark.y - y)))
  return near
    .toSorted((a, b) => off(a) - off(b))
    .slice(0, mostNear)
    .map((mark) => grown(areaOfMark(mark, view), margin / 2))
}

/** The nearest window in which what is sought is seen; null: the present one is good, or none is better. */
function followed(sought: Sought, seen: SeenWindow): Viewport | null {
  const { viewport, window, covers, names, expected } = seen
  const { marks, isEdge } = sought
  const nameOf = (mark: Mark, zoom: number): NameBox | null =>
    names.find(({ key }) => key === mark.key) ?? expected(mark, zoom)
  const withName = (mark: Mark, view: Viewport): PixelArea => {
    const name = nameOf(mark, view.zoom)
    const area = areaOfMark(mark, view)
    return name === null ? area : around([area, areaOf(name, view)])
  }
  const isSeen = (area: PixelArea): boolean => isFree(area, window, covers)
  const shown = (mark: Mark): PixelArea => (isEdge ? areaOfMark(mark, viewport) : withName(mark, viewport))
  if (marks.every((mark) => isSeen(shown(mark)))) return null

  const tryAt = (view: Viewport): Viewport | null => {
    const area = grown(around(marks.map((mark) => withName(mark, view))), margin)
    const shift = shiftWith(area, wished(sought, view), window, covers)
    return shift === null ? null : shifted(view, shift)
  }
  const found = tryAt(viewport)
  if (found !== null) return found
  if (isEdge) {
    const areas = marks.map((mark) => areaOfMark(mark, viewport))
    const { left, top, right, bottom } = around(areas)
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const middle = grown({ left: x, top: y, right: x, bottom: y }, 2 * margin)
    if ([...areas, middle].some(isSeen)) return null
    const shift = shiftOf(middle, window, covers)
    return shift === null ? null : shifted(viewport, shift)
  }
  const least = marks.length > 1 ? seen.farthest() : Infinity
  for (let zoom = viewport.zoom * step; zoom >= least; zoom *= step) {
    const farther = tryAt(zoomed(viewport, zoom, window))
    if (farther !== null) return farther
  }
  // There is no room for all, or not even for the name: the first mark is seen at least.
  const [first] = marks
  if (first === undefined || isSeen(withName(first, viewport))) return null
  const shift =
    shiftOf(grown(withName(first, viewport), margin), window, covers) ??
    shiftOf(grown(areaOfMark(first, viewport), margin), window, covers)
  return shift === null || (shift.x === 0 && shift.y === 0) ? null : shifted(viewport, shift)
}

/** A name may come to stand on another side of its mark than was expected. */
const rounds = 3

/** Moves the window until what is sought is seen, by `look`: it moves it and answers what is seen then. Answers whether it has. */
export function lead(sought: Sought, look: (next: Viewport | null) => SeenWindow): boolean {
  let [next, isMoved]: [Viewport | null, boolean] = [null, false]
  for (let round = 0; round < rounds; round++) {
    next = followed(sought, look(next))
    if (next === null) return isMoved
    isMoved = true
  }
  look(next)
  return isMoved
}

const pixels = (areas: readonly PixelArea[]): number =>
  areas.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0)

/** Whether less lies over the drawing than before. */
export const isLess = (now: readonly PixelArea[], before: readonly PixelArea[]): boolean => pixels(now) < pixels(before)

/** Of the size without regard to what lies over it, that a fitted graph keeps at least. */
const leastFit = 0.5

/** All of the graph as large as can be with no mark under what covers the drawing; null: there is too little room for that. */
export function fittedFree(
  covers: readonly PixelArea[],
  all: readonly WindowExtent[],
  window: Size,
  above: number,
): Viewport | null {
  // What stands off its middle is words, which make way by themselves.
  const marks = all.filter(({ left, right }) => left === 0 && right === 0)
  const isClear = (view: Viewport): boolean =>
    marks.every(({ x, y, half }) => isFree(areaOf({ x, y, width: 2 * half, height: 2 * half }, view), window, covers))
  const whole = fitted(all, window, above)
  if (isClear(whole)) return whole
  let best: Viewport | null = null
  let most = whole.zoom * leastFit
  const lefts = [0, ...covers.map((cover) => cover.right)]
  const rights = [window.width, ...covers.map((cover) => cover.left)]
  const tops = [0, ...covers.map((cover) => cover.bottom)]
  const bottoms = [window.height, ...covers.map((cover) => cover.top)]
  const across = lefts.flatMap((left) => rights.map((right) => ({ left, right })))
  const down = tops.flatMap((top) => bottoms.map((bottom) => ({ top, bottom })))
  for (const { left, right } of across)
    for (const { top, bottom } of down) {
      if (right <= left || bottom <= top) continue
      const { zoom, pan } = fitted(all, { width: right - left, height: bottom - top }, Math.max(0, above - top))
      const view = { zoom, pan: { x: pan.x + left, y: pan.y + top } }
      if (zoom <= most || !isClear(view)) continue
      best = view
      most = zoom
    }
  return best
}
