/** The labels that a scene could draw at a zoom, measured, in screen pixels. */
import type { Core } from 'cytoscape'
import type { Viewport } from './camera.ts'
import { costs, sides, type LabelBox, type Obstacle } from './labels.ts'
import type { Line, Mark, Rank, Scene } from './scene.ts'
import { lineHeight, typeface } from './stylesheet.ts'

/** Size of type in screen pixels: the same at every zoom. */
export const typeSizes: Record<Rank, number> = { head: 15, shared: 12, own: 11, cluster: 12 }
export const relationSize = 10.5
/** From this many pixels a model unit on, what is neither head nor shared is labelled unasked. */
const close = 1.4
/** On smaller pictures the labels of what is shared, but for hub and parts, cover nothing and stand at their marks. */
const distant = 0.8
const core = 2000

export type Measure = (text: string, size: number, bold: boolean) => number

/** Measures with the canvas's own type; widths are kept, since the same names come again at every zoom. */
export function createMeasure(lang: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, size, bold) => {
    const at = `${size}${bold ? 'b' : ''}${text}`
    const before = known.get(at)
    if (before !== undefined || context === null) return before ?? text.length * size
    context.font = `${bold ? 'bold ' : ''}${size}px ${typeface(lang)}`
    const width = Math.max(...text.split('\n').map((line) => context.measureText(line).width))
    known.set(at, width)
    return width
  }
}

/** Cytoscape measures in model units and rounds up: so many pixels more. */
const onScreen = (width: number, zoom: number): number => Math.ceil(width / zoom + 0.05) * zoom

const emphasised = new Set(['focus', 'near'])

/** What is under the pointer, with what lies around it; their labels come before all others. */
export interface Touched {
  readonly key: string
  readonly around: ReadonlySet<string>
}

function toleranceOf({ emphasis, rank, priority }: Mark, zoom: number): number {
  if (emphasis === 'focus' || rank === 'head' || rank === 'cluster' || priority >= core) return Infinity
  return rank === 'shared' && (zoom >= distant || emphasis === 'near') ? costs.notable - 1 : 0
}

const onIt = [{ dx: 0, dy: 0 }]

function boxOf(mark: Mark, { zoom, pan }: Viewport, measure: Measure, touched: Touched | null): LabelBox | null {
  const isClose = emphasised.has(mark.emphasis) || touched?.around.has(mark.key) === true
  if (mark.rank === 'own' && !isClose && zoom < close) return null
  if (!mark.shown && mark.rank === 'own' && mark.emphasis !== 'focus') return null
  const size = typeSizes[mark.rank]
  const widthOf = (text: string): number => onScreen(measure(text, size, mark.rank === 'head'), zoom)
  const heightOf = (text: string): number => size * lineHeight * text.split('\n').length
  const diagonal = mark.short === undefined ? 0 : Math.hypot(widthOf(mark.label), heightOf(mark.label))
  const isShort = diagonal > 1.15 * mark.size * zoom
  const text = isShort ? (mark.short ?? mark.label) : mark.label
  const [width, height] = [widthOf(text), heightOf(text)]
  if (mark.short !== undefined && width > mark.size * zoom) return null
  const tolerance = touched?.key === mark.key ? Infinity : toleranceOf(mark, zoom)
  const boost = mark.emphasis === 'focus' ? 1e5 : isClose ? 1e4 : 0
  const underPointer = touched?.key === mark.key ? 2e6 : touched?.around.has(mark.key) === true ? 1e6 : 0
  return {
    key: mark.key,
    ...(isShort ? { text } : {}),
    x: mark.x * zoom + pan.x,
    y: mark.y * zoom + pan.y,
    width,
    height,
    priority: mark.priority + boost + underPointer - (mark.shown ? 0 : 1e3),
    tolerance,
    // The name of a cluster stands on it.
    offsets:
      mark.rank === 'cluster'
        ? onIt
        : sides(width, height, (mark.size / 2) * zoom, mark.outward, tolerance > 0 || isClose),
  }
}

/** Boxes of the labels of marks, and all marks as obstacles. */
export function nodeBoxes(scene: Scene, viewport: Viewport, measure: Measure, touched: Touched | null): LabelBox[] {
  return scene.marks.flatMap((mark) => {
    if (!mark.shown && scene.hide) return []
    return boxOf(mark, viewport, measure, touched) ?? []
  })
}

/** What is selected, or beside it, is covered as seldom as what matters most. */
const worth = 1e3

export function obstacles(scene: Scene, { zoom, pan }: Viewport): Obstacle[] {
  return scene.marks.flatMap(({ key, x, y, size, priority, shown, emphasis, rank }) =>
    rank === 'cluster' || (!shown && scene.hide)
      ? []
      : [
          {
            ...{ key, x: x * zoom + pan.x, y: y * zoom + pan.y, radius: (size / 2) * zoom },
            priority: emphasised.has(emphasis) ? priority + worth : priority,
          },
        ],
  )
}

/** A line shorter than its name and this many pixels is not named. */
const bareLine = 44

/** Boxes of the names of relations, of lines that are selected or under the pointer; `pad`: what Cytoscape keeps around. */
export function lineBoxes(scene: Scene, cy: Core, measure: Measure, touched: Touched | null, pad: number): LabelBox[] {
  const asked = (line: Line): boolean =>
    line.shown && (touched === null ? emphasised.has(line.emphasis) : touched.around.has(line.key))
  return scene.lines.filter(asked).flatMap((line) => {
    const edge = cy.getElementById(line.key)
    const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
    const width = onScreen(measure(line.label, relationSize, false), cy.zoom())
    const [x, y] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(x, y)
    if (length < width + bareLine) return []
    const [cos, sin] = [Math.abs(x) / length, Math.abs(y) / length]
    // The name is turned along its line, with what is kept around it.
    const kept = 2 * pad * (cos + sin - 1)
    const turned = { width: width * cos + relationSize * sin + kept, height: width * sin + relationSize * cos + kept }
    const priority = line.emphasis === 'focus' ? 1 : 0
    return [
      { key: line.key, ...edge.renderedMidpoint(), ...turned, priority, tolerance: 0, offsets: [{ dx: 0, dy: 0 }] },
    ]
  })
}
