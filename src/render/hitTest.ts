/** What a point of the drawing means: the mark, the name or the line that a reader aims at. Pure geometry. */
import { bowOf, type ScreenPoint } from './bow.ts'
import type { Viewport } from './camera.ts'
import { isDrawn, type Mark, type Scene } from './scene.ts'

/** The name of a node as it is drawn, around its middle; model units, since names grow with the window until they are chosen anew. */
export interface NameBox {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far from what is drawn a point may lie and still mean it, in pixels. */
export interface Aim {
  /** From the edge of a mark. */
  readonly mark: number
  readonly name: number
  /** From a line, which is drawn thin. */
  readonly line: number
}

/** A mouse points exactly; a finger covers what it means. */
export const aims = {
  mouse: { mark: 12, name: 2, line: 7 },
  finger: { mark: 24, name: 6, line: 18 },
} as const satisfies Record<string, Aim>

export interface PointHit {
  readonly key: string
  readonly kind: 'node' | 'edge'
}

/** A line from middle to middle, with the control point of its bow, and a box around all three; model units. */
interface Course {
  readonly key: string
  readonly from: ScreenPoint
  readonly via: ScreenPoint | null
  readonly to: ScreenPoint
  readonly width: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What of a scene can be hit. */
export interface Targets {
  readonly marks: readonly Mark[]
  readonly clusters: readonly Mark[]
  readonly courses: readonly Course[]
}

/** To be made once for each scene: what filters leave out and hide cannot be hit. */
export function targetsOf(scene: Scene): Targets {
  const drawn = scene.marks.filter((mark) => isDrawn(mark, scene))
  const places = new Map(drawn.map(({ key, x, y }): [string, ScreenPoint] => [key, [x, y]]))
  return {
    marks: drawn.filter(({ rank }) => rank !== 'cluster'),
    clusters: drawn.filter(({ rank }) => rank === 'cluster'),
    courses: scene.lines
      .filter((line) => isDrawn(line, scene))
      .flatMap(({ key, source, target, bend, width = 0 }): Course[] => {
        const [from, to] = [places.get(source), places.get(target)]
        if (!from || !to) return []
        const via = bowOf(from, to, bend)
        const [x, y] = via ?? from
        return [
          {
            ...{ key, from, via, to, width },
            left: Math.min(from[0], to[0], x),
            top: Math.min(from[1], to[1], y),
            right: Math.max(from[0], to[0], x),
            bottom: Math.max(from[1], to[1], y),
          },
        ]
      }),
  }
}

/** How far a point lies from a mark's edge, model units; 0: on the mark. Shapes other than discs count with their square. */
function offMark({ x, y, size, shape }: Mark, atX: number, atY: number): number {
  if (shape === 'ellipse') return Math.max(0, Math.hypot(atX - x, atY - y) - size / 2)
  return Math.hypot(Math.max(0, Math.abs(atX - x) - size / 2), Math.max(0, Math.abs(atY - y) - size / 2))
}

/** How far a point lies from the middle of a mark, in parts of its size. */
const offMiddle = ({ x, y, size }: Mark, atX: number, atY: number): number =>
  Math.hypot(atX - x, atY - y) / Math.max(size, 1e-9)

/** The middle of a mark, in parts of its size: there nothing else is meant, even if a name runs over it. */
const core = 0.2

const offName = ({ x, y, width, height }: NameBox, atX: number, atY: number): number =>
  Math.hypot(Math.max(0, Math.abs(atX - x) - width / 2), Math.max(0, Math.abs(atY - y) - height / 2))

function offPiece([ax, ay]: ScreenPoint, [bx, by]: ScreenPoint, x: number, y: number): number {
  const [wayX, wayY] = [bx - ax, by - ay]
  const square = wayX * wayX + wayY * wayY
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * wayX + (y - ay) * wayY) / square))
  return Math.hypot(x - ax - along * wayX, y - ay - along * wayY)
}

/** Straight pieces in place of a bow: it leaves them by less than a pixel. */
const pieces = 12

function offCourse({ from, via, to, width }: Course, x: number, y: number): number {
  let least = via === null ? offPiece(from, to, x, y) : Infinity
  let before = from
  for (let at = 1; via !== null && at <= pieces; at++) {
    const part = at / pieces
    const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2]
    const next: ScreenPoint = [a * from[0] + b * via[0] + c * to[0], a * from[1] + b * via[1] + c * to[1]]
    least = Math.min(least, offPiece(before, next, x, y))
    before = next
  }
  return Math.max(0, least - width / 2)
}

/** The key of the nearest that lies within reach; of equals the later one, which is drawn above. */
function nearest<T extends { readonly key: string }>(
  all: readonly T[],
  reach: number,
  off: (one: T) => number,
): string | null {
  let best: string | null = null
  let least = reach
  for (const one of all) {
    const distance = off(one)
    if (distance > least) continue
    best = one.key
    least = distance
  }
  return best
}

/** Whether a point lies so near to a box that what is in it may be within reach; quick, since most lines are far away. */
const isNear = ({ left, top, right, bottom, width }: Course, x: number, y: number, reach: number): boolean => {
  const margin = reach + width / 2
  return x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin
}

/**
 * What a point of the window (pixels) means: the mark in whose middle it is, then the name that it is on (it is drawn above
 * marks), then the mark that it is on, then the nearest name and the nearest mark within reach, then the cluster that it is on,
 * and only then the nearest line. null: the ground.
 */
export function hit(
  { marks, clusters, courses }: Targets,
  names: readonly NameBox[],
  { zoom, pan }: Viewport,
  point: { readonly x: number; readonly y: number },
  aim: Aim,
): PointHit | null {
  const [x, y] = [(point.x - pan.x) / zoom, (point.y - pan.y) / zoom]
  const reach = aim.mark / zoom
  const close = marks.filter((mark) => offMark(mark, x, y) <= reach)
  const on = close.filter((mark) => offMark(mark, x, y) === 0)
  const node =
    nearest(on, core, (mark) => offMiddle(mark, x, y)) ??
    nearest(names, 0, (name) => offName(name, x, y)) ??
    nearest(on, Infinity, (mark) => offMiddle(mark, x, y)) ??
    nearest(names, aim.name / zoom, (name) => offName(name, x, y)) ??
    nearest(close, reach, (mark) => offMark(mark, x, y)) ??
    nearest(
      clusters.filter((cluster) => offMark(cluster, x, y) === 0),
      Infinity,
      (cluster) => offMiddle(cluster, x, y),
    )
  if (node !== null) return { key: node, kind: 'node' }
  const far = aim.line / zoom
  const line = nearest(
    courses.filter((course) => isNear(course, x, y, far)),
    far,
    (course) => offCourse(course, x, y),
  )
  return line === null ? null : { key: line, kind: 'edge' }
}
