/**
 * Paints what Cytoscape holds, by the rules of the stylesheet. Cytoscape's own drawing works out some two hundred values for
 * each element and fills textures first, which pays for thousands of elements; we draw some hundreds, of few looks. A test
 * compares both, point by point.
 */
import type { ArrowTip } from '../appearance/arrowTip.ts'
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { cornersOf } from '../appearance/shapes.ts'
import type { HasData, Rule, Value } from './stylesheet.ts'

interface Point {
  readonly x: number
  readonly y: number
}

type Style = Rule['style']
type Group = 'node' | 'edge'

/** Classes that an element must have, and its group if the selector names one. */
interface Selector {
  readonly group: Group | null
  readonly classes: readonly string[]
}

/** Throws an Error if the selector is none of group and classes, such as `edge.near`. */
function parseSelector(text: string): Selector {
  const found = /^(node|edge)?((?:\.[a-z-]+)*)$/.exec(text.trim())
  if (found === null) throw new Error(`the painter does not know the selector ${text}`)
  const [, group, classes = ''] = found
  return { group: group === 'node' || group === 'edge' ? group : null, classes: classes.split('.').slice(1) }
}

/** All that the rules say about elements of the same group with the same classes; what they say last counts. */
type LookOf = (group: Group, classes: readonly string[]) => Style

function createLooks(rules: readonly Rule[]): LookOf {
  const parsed = rules.map(({ selector, style }) => ({ selectors: selector.split(',').map(parseSelector), style }))
  const known = new Map<string, Style>()
  return (group, classes) => {
    const key = `${group} ${classes.join(' ')}`
    const before = known.get(key)
    if (before !== undefined) return before
    const matching = parsed.filter(({ selectors }) =>
      selectors.some(
        (one) => (one.group === null || one.group === group) && one.classes.every((name) => classes.includes(name)),
      ),
    )
    const look: Style = Object.fromEntries(matching.flatMap(({ style }) => Object.entries(style)))
    known.set(key, look)
    return look
  }
}

function valueOf(style: Style, name: string, element: HasData): Value | undefined {
  const value = style[name]
  return typeof value === 'function' ? value(element) : value
}
function numberOf(style: Style, name: string, element: HasData, usual: number): number {
  const value = valueOf(style, name, element)
  return typeof value === 'number' ? value : usual
}
function textOf(style: Style, name: string, element: HasData, usual: string): string {
  const value = valueOf(style, name, element)
  return typeof value === 'string' ? value : usual
}

/** Sets only what differs: setting a colour or a typeface means reading it from text. */
class Brush {
  readonly context: CanvasRenderingContext2D
  #stroke = ''
  #fill = ''
  #font = ''
  #dash: readonly number[] = []
  #opacity = NaN
  #width = NaN

  constructor(context: CanvasRenderingContext2D) {
    this.context = context
    context.setLineDash([])
    context.lineCap = 'butt'
    context.lineJoin = 'miter'
  }

  stroke(colour: string, opacity: number, width: number, dash: readonly number[] = []): void {
    if (colour !== this.#stroke) this.context.strokeStyle = this.#stroke = colour
    if (dash !== this.#dash) this.context.setLineDash([...(this.#dash = dash)])
    if (width !== this.#width) this.context.lineWidth = this.#width = width
    this.#cover(opacity)
  }

  fill(colour: string, opacity: number): void {
    if (colour !== this.#fill) this.context.fillStyle = this.#fill = colour
    this.#cover(opacity)
  }

  #cover(opacity: number): void {
    if (opacity !== this.#opacity) this.context.globalAlpha = this.#opacity = opacity
  }

  font(font: string): void {
    if (font !== this.#font) this.context.font = this.#font = font
  }
}

/** The radius of a rounded corner, as Cytoscape has it. */
const cornerOf = (size: number): number => Math.min(size / 4, 8)

/** Makes the outline of a mark around `at` the present path. */
function outline({ context }: Brush, shape: string, { x, y }: Point, size: number): void {
  const half = size / 2
  const corners = cornersOf(shape)
  context.beginPath()
  if (corners !== undefined) {
    for (const [cornerX, cornerY] of corners) context.lineTo(x + half * cornerX, y + half * cornerY)
    context.closePath()
  } else if (shape === 'round-rectangle') context.roundRect(x - half, y - half, size, size, cornerOf(size))
  else context.ellipse(x, y, half, half, 0, 0, 2 * Math.PI)
}

/** How far from the middle the way to `from` meets a stretch between two corners, as a part of that way; null: it does not. */
function meeting(way: Point, a: Point, b: Point): number | null {
  const [sideX, sideY] = [b.x - a.x, b.y - a.y]
  const across = way.x * sideY - way.y * sideX
  if (across === 0) return null
  const along = (a.x * sideY - a.y * sideX) / across
  const beside = (a.x * way.y - a.y * way.x) / across
  return along >= 0 && along <= 1 && beside >= 0 && beside <= 1 ? along : null
}

/** How far a ray of this direction (a unit vector) reaches inside a square with round corners. */
function reachInRounded(way: Point, half: number, corner: number): number {
  const [x, y] = [Math.abs(way.x), Math.abs(way.y)]
  const side = half - corner
  const straight = half / Math.max(x, y)
  if (straight * Math.min(x, y) <= side) return straight
  // It leaves through the corner: a circle around (side, side).
  const middle = side * (x + y)
  return middle + Math.sqrt(Math.max(0, middle ** 2 - 2 * side ** 2 + corner ** 2))
}

/** Where a line that comes from `from` meets the outline of a mark; `from` itself, if that lies inside. */
function meetingPoint(shape: string, at: Point, size: number, from: Point): Point {
  const way = { x: from.x - at.x, y: from.y - at.y }
  const length = Math.hypot(way.x, way.y)
  if (length === 0) return from
  const half = size / 2
  const corners = cornersOf(shape)
  let part: number | null
  if (corners === undefined) {
    const unit = { x: way.x / length, y: way.y / length }
    part = (shape === 'round-rectangle' ? reachInRounded(unit, half, cornerOf(size)) : half) / length
  } else {
    part = null
    for (let nth = 0; part === null && nth < corners.length; nth++) {
      const [a, b] = [corners[nth], corners[(nth + 1) % corners.length]]
      if (a && b) part = meeting(way, { x: half * a[0], y: half * a[1] }, { x: half * b[0], y: half * b[1] })
    }
  }
  const reached = Math.min(1, part ?? 1)
  return { x: at.x + way.x * reached, y: at.y + way.y * reached }
}

/** `to`, but nearer to `from` by `amount`. */
function shortened(to: Point, from: Point, amount: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = Math.max(0.00001, (length - amount) / length)
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
}

const between = (a: number, b: number, c: number, part: number): number =>
  (1 - part) ** 2 * a + 2 * (1 - part) * part * b + part ** 2 * c

/** The way of a line: straight, or with a control point; where the tip of its arrow is, and where its name stands. */
interface Way {
  readonly from: Point
  readonly by: readonly Point[]
  readonly to: Point
  readonly tip: Point
  readonly middle: Point
  /** Radians. */
  readonly arrowAngle: number
  readonly nameAngle: number
}

interface End extends Point {
  readonly shape: string
  /** With its border. */
  readonly size: number
}

/** Of a line from a mark to itself, in parts of its distance: Cytoscape's usual loop. */
const loopStep = 40
const loop = [-Math.PI / 4 - Math.PI / 2 + Math.PI / 4, -Math.PI / 4 - Math.PI / 2 - Math.PI / 4] as const

/** `bend`: twice the distance of the line's middle from the straight way, to the right of its direction; null: straight. */
function wayOf(source: End, target: End, bend: number | null, gap: number): Way {
  const isLoop = source.x === target.x && source.y === target.y
  const length = Math.hypot(target.x - source.x, target.y - source.y)
  const by: Point[] = isLoop
    ? loop.map((angle) => {
        const far = 1.4 * (bend ?? loopStep)
        return { x: source.x + Math.cos(angle) * far, y: source.y + Math.sin(angle) * far }
      })
    : bend === null
      ? []
      : [
          {
            x: (source.x + target.x) / 2 - ((target.y - source.y) / length) * bend,
            y: (source.y + target.y) / 2 + ((target.x - source.x) / length) * bend,
          },
        ]
  const [afterStart, beforeEnd] = [by[0] ?? target, by.at(-1) ?? source]
  const from = meetingPoint(source.shape, source, source.size, afterStart)
  const tip = meetingPoint(target.shape, target, target.size, beforeEnd)
  const to = shortened(tip, beforeEnd, gap)
  const [bow] = by
  if (bow === undefined) {
    const middle = { x: (2 * from.x + to.x + tip.x) / 4, y: (2 * from.y + to.y + tip.y) / 4 }
    const arrowAngle = Math.atan2(tip.y - middle.y, tip.x - middle.x)
    return { from, by, to, tip, middle, arrowAngle, nameAngle: lineAngle(tip.x - from.x, tip.y - from.y) }
  }
  const joint = by.length > 1 ? { x: (bow.x + beforeEnd.x) / 2, y: (bow.y + beforeEnd.y) / 2 } : from
  const near = { x: between(joint.x, beforeEnd.x, to.x, 0.9), y: between(joint.y, beforeEnd.y, to.y, 0.9) }
  const middle = by.length > 1 ? joint : { x: between(from.x, bow.x, to.x, 0.5), y: between(from.y, bow.y, to.y, 0.5) }
  return {
    ...{ from, by, to, tip, middle },
    arrowAngle: Math.atan2(tip.y - near.y, tip.x - near.x),
    nameAngle:
      by.length > 1
        ? lineAngle(beforeEnd.x - joint.x, beforeEnd.y - joint.y)
        : lineAngle(tip.x - from.x, tip.y - from.y),
  }
}

/** The way from middle to middle, under the marks. */
function wayThrough(from: Point, to: Point): Way {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const nameAngle = lineAngle(to.x - from.x, to.y - from.y)
  return { from, by: [], to, tip: to, middle, arrowAngle: nameAngle, nameAngle }
}

/** Words never stand on their head. */
const lineAngle = (x: number, y: number): number => (x === 0 ? Math.PI / 2 : Math.atan(y / x))

/** Half the width and the length of an arrow's tip, in parts of its size; and that size, at the least. */
const arrowTip = { half: 0.15, length: 0.3, least: 29 }

/** Makes the sides of an arrow's tip the present path; closed unless the tip is open. */
function outlineArrow({ context }: Brush, { tip, angle, size, look }: Arrow): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [back, side] = [arrowTip.length * size, arrowTip.half * size]
  context.beginPath()
  context.moveTo(tip.x - back * cos - side * sin, tip.y - back * sin + side * cos)
  context.lineTo(tip.x, tip.y)
  context.lineTo(tip.x - back * cos + side * sin, tip.y - back * sin - side * cos)
  if (look !== 'open') context.closePath()
}

function drawArrow(brush: Brush, arrow: Arrow, opacity: number): void {
  const { context } = brush
  outlineArrow(brush, arrow)
  // What lies under a hollow or a pale arrow must not be seen through it.
  if (arrow.look !== 'open' && (opacity < 1 || arrow.look === 'hollow')) {
    context.globalCompositeOperation = 'destination-out'
    brush.fill('#ffffff', 1)
    context.fill()
    context.globalCompositeOperation = 'source-over'
  }
  if (arrow.look === 'filled') {
    brush.fill(arrow.colour, opacity)
    context.fill()
    return
  }
  brush.stroke(arrow.colour, opacity, arrow.edge)
  context.stroke()
}

/** The shapes of arrows that are drawn: a tip with three sides, or one that is open at the back. */
const isArrowShape = (shape: unknown): boolean => shape === 'triangle' || shape === 'vee'

const dashed = { dotted: [1, 1], solid: [] } as const

function dashOf(style: Style, edge: HasData): readonly number[] {
  const kind = textOf(style, 'line-style', edge, 'solid')
  if (kind !== 'dashed') return kind === 'dotted' ? dashed.dotted : dashed.solid
  const pattern = style['line-dash-pattern']
  return Array.isArray(pattern) ? (pattern as readonly number[]) : dashed.solid
}

/** What is drawn of an element, worked out from its look once and not in each frame. */
interface Name {
  readonly at: Point
  readonly angle: number
  readonly lines: readonly string[]
  readonly font: string
  readonly size: number
  /** From one line to the next. */
  readonly step: number
  readonly width: number
  readonly side: string
  readonly colour: string
  readonly opacity: number
  readonly paper: string
  readonly paperOpacity: number
}

interface Arrow {
  readonly tip: Point
  readonly angle: number
  readonly size: number
  readonly colour: string
  readonly look: ArrowTip
  /** The width of its sides, unless it is filled. */
  readonly edge: number
}

/** Something that is drawn only if it lies in the window. */
interface Placed {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface DrawnLine extends Placed, Pick<Way, 'from' | 'by' | 'to'> {
  readonly colour: string
  readonly opacity: number
  readonly width: number
  readonly dash: readonly number[]
  readonly arrow: Arrow | null
  readonly name: Name | null
}

interface DrawnMark extends Placed, Point {
  readonly shape: string
  readonly size: number
  readonly colour: string
  readonly opacity: number
  readonly border: number
  readonly borderColour: string
  readonly isDouble: boolean
  readonly name: Name | null
}

/** An element with its look. */
interface Painted<Element extends HasData> {
  readonly element: Element
  readonly style: Style
}

/** An element with what is drawn of it, which stays until the element changes. */
interface KnownNode {
  readonly element: NodeSingular
  isOutdated: boolean
  height: number
  /** Where lines end at it; the same object as long as they end in the same way. Null: it is gone, and so is what is drawn of it. */
  end: End | null
  mark: DrawnMark | null
}

interface KnownEdge {
  readonly element: EdgeSingular
  readonly source: KnownNode
  readonly target: KnownNode
  isOutdated: boolean
  height: number
  /** Between which ends it was drawn. */
  ends: readonly [End | null, End | null]
  line: DrawnLine | null
}

/** What rules read of an element, without Cytoscape's detours. */
function fieldsOf(element: NodeSingular | EdgeSingular): HasData {
  const fields = element.data() as Readonly<Record<string, unknown>>
  return { data: (field) => fields[field] }
}

const sameEnd = (one: End, other: End | null): boolean =>
  other !== null && one.x === other.x && one.y === other.y && one.shape === other.shape && one.size === other.size

const isThere = (entry: readonly [string, KnownEdge | null]): entry is readonly [string, KnownEdge] => entry[1] !== null

/** In the order in which they are drawn: the higher ones over the others. */
function inLayers<Known extends { readonly height: number }>(known: readonly Known[]): readonly Known[] {
  const [first] = known
  return known.every(({ height }) => height === first?.height)
    ? known
    : [...known].sort((one, other) => one.height - other.height)
}

/** What a frame is painted on, and where. */
export interface PaintedFrame {
  /** Its unit is a model unit. */
  readonly context: CanvasRenderingContext2D
  /** The part of the plane that is seen, model units. */
  readonly extent: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
}

/** Draws under all else, in model units. */
export type Underlay = (context: CanvasRenderingContext2D, zoom: number) => void

export interface Painter {
  paint(frame: PaintedFrame): void
  /** An element has changed: what is drawn of it is worked out again for the next frame. Without a key: any of them may have. */
  outdate(key?: string): void
  /** Where the name of a line would stand, model units. */
  readonly middleOf: (edge: EdgeSingular) => Point
}

/** As many widths of words are remembered at most. */
const mostWidths = 4000

const isSeen = ({ left, top, right, bottom }: Placed, { x1, y1, x2, y2 }: PaintedFrame['extent']): boolean =>
  right >= x1 && left <= x2 && bottom >= y1 && top <= y2

function drawName(brush: Brush, name: Name): void {
  const { context } = brush
  const { at, angle, lines, size, step, width, side } = name
  brush.font(name.font)
  const height = size + (lines.length - 1) * step
  const before = angle === 0 ? null : context.getTransform()
  if (before !== null) {
    context.translate(at.x, at.y)
    context.rotate(angle)
  }
  const [x, y] = angle === 0 ? [at.x, at.y] : [0, 0]
  if (name.paperOpacity > 0) {
    brush.fill(name.paper, name.paperOpacity)
    context.beginPath()
    context.rect(x - width / 2, y - height / 2, width, height)
    context.fill()
  }
  context.textBaseline = 'bottom'
  context.textAlign = side === 'left' || side === 'right' ? side : 'center'
  const edge = side === 'left' ? x - width / 2 : side === 'right' ? x + width / 2 : x
  brush.fill(name.colour, name.opacity)
  lines.forEach((line, nth) => {
    context.fillText(line, edge, y - height / 2 + size + nth * step)
  })
  if (before !== null) context.setTransform(before)
}

function drawWay(context: CanvasRenderingContext2D, { from, by: [bow, second], to }: DrawnLine): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  if (bow === undefined) context.lineTo(to.x, to.y)
  else if (second === undefined) context.quadraticCurveTo(bow.x, bow.y, to.x, to.y)
  else {
    context.quadraticCurveTo(bow.x, bow.y, (bow.x + second.x) / 2, (bow.y + second.y) / 2)
    context.quadraticCurveTo(second.x, second.y, to.x, to.y)
  }
  context.stroke()
}

function drawLine(brush: Brush, line: DrawnLine): void {
  const { context } = brush
  const { arrow, opacity, name } = line
  brush.stroke(line.colour, opacity, line.width, line.dash)
  drawWay(context, line)
  if (arrow !== null) drawArrow(brush, arrow, opacity)
  if (name !== null) drawName(brush, name)
}

function drawMark(brush: Brush, mark: DrawnMark): void {
  const { context } = brush
  const { border } = mark
  outline(brush, mark.shape, mark, mark.size)
  brush.fill(mark.colour, mark.opacity)
  context.fill()
  if (border === 0) return
  brush.stroke(mark.borderColour, mark.opacity, border)
  context.stroke()
  if (!mark.isDouble) return
  // Two thin rings: what lies between them is taken out again.
  context.globalCompositeOperation = 'destination-out'
  brush.stroke('#000000', 1, border / 3)
  context.stroke()
  context.globalCompositeOperation = 'source-over'
}

/** A painter of what `cy` holds. `rules`: those that hold at present. `underlay`: what else is drawn; null: nothing. */
export function createPainter(
  cy: Core,
  rules: () => readonly Rule[],
  underlay: () => Underlay | null = () => null,
): Painter {
  let known: readonly Rule[] | null = null
  let lookOf: LookOf = createLooks([])
  const widths = new Map<string, number>()
  let nodes: ReadonlyMap<string, KnownNode> = new Map()
  let edges: ReadonlyMap<string, KnownEdge> = new Map()
  /** In the order in which they are drawn. */
  let lines: readonly DrawnLine[] = []
  let marks: readonly DrawnMark[] = []
  /** Something of what is known has changed; it may be anything, and elements may have come or gone. */
  let [isOutdated, isAllOutdated] = [true, true]

  /** Rounded up, as Cytoscape does: names are placed by the widths that it would give them. */
  function widthOf({ context }: Brush, font: string, words: readonly string[]): number {
    const key = `${font}|${words.join('\n')}`
    const before = widths.get(key)
    if (before !== undefined) return before
    const width = Math.max(...words.map((line) => Math.ceil(context.measureText(line).width)))
    if (widths.size >= mostWidths) widths.clear()
    widths.set(key, width)
    return width
  }

  function nameOf(
    brush: Brush,
    { element, style }: Painted<HasData>,
    { at, angle, opacity }: { readonly at: Point; readonly angle: number; readonly opacity: number },
  ): Name | null {
    if (style['label'] === undefined) return null
    const words = textOf(style, 'label', element, '').split('\n')
    const size = numberOf(style, 'font-size', element, 16)
    const font = `${textOf(style, 'font-weight', element, 'normal')} ${size}px ${textOf(style, 'font-family', element, 'sans-serif')}`
    brush.font(font)
    return {
      ...{ at, angle, lines: words, font, size },
      step: size * numberOf(style, 'line-height', element, 1),
      width: widthOf(brush, font, words),
      side: textOf(style, 'text-justification', element, 'center'),
      colour: textOf(style, 'color', element, '#000'),
      opacity: opacity * numberOf(style, 'text-opacity', element, 1),
      paper: textOf(style, 'text-background-color', element, '#000'),
      paperOpacity: opacity * numberOf(style, 'text-background-opacity', element, 0),
    }
  }

  /** The middle of a name that stands off the middle of its mark or line. */
  const besides = ({ element, style }: Painted<HasData>, { x, y }: Point): Point => ({
    x: x + numberOf(style, 'text-margin-x', element, 0),
    y: y + numberOf(style, 'text-margin-y', element, 0),
  })

  function endOf({ element, style }: Painted<HasData>, { x, y }: Point): End {
    const size = numberOf(style, 'width', element, 0) + numberOf(style, 'border-width', element, 0)
    return { x, y, shape: textOf(style, 'shape', element, 'ellipse'), size }
  }

  function wayFor({ element, style }: Painted<HasData>, a: End, b: End): Way {
    const curve = textOf(style, 'curve-style', element, 'haystack')
    if (curve === 'haystack') return wayThrough(a, b)
    const isArrow = isArrowShape(style['target-arrow-shape'])
    const bend = curve === 'unbundled-bezier' ? numberOf(style, 'control-point-distances', element, 0) : null
    const scale = numberOf(style, 'arrow-scale', element, 1)
    return wayOf(a, b, bend, isArrow ? numberOf(style, 'width', element, 1) * scale * 2 : 0)
  }

  function arrowOf({ element, style }: Painted<HasData>, { tip, arrowAngle }: Way): Arrow | null {
    // Lines from middle to middle have none.
    const isBare = textOf(style, 'curve-style', element, 'haystack') === 'haystack'
    const shape = style['target-arrow-shape']
    if (isBare || !isArrowShape(shape)) return null
    const width = numberOf(style, 'width', element, 1)
    const size = Math.max((width * 13.37) ** 0.9, arrowTip.least) * numberOf(style, 'arrow-scale', element, 1)
    const isHollow = style['target-arrow-fill'] === 'hollow'
    const look = shape === 'vee' ? 'open' : isHollow ? 'hollow' : 'filled'
    const colour = textOf(style, 'target-arrow-color', element, '#999')
    return { tip, angle: arrowAngle, size, colour, look, edge: Math.max(1.2, 0.7 * width) }
  }

  function lineOf(brush: Brush, one: Painted<HasData>, a: End, b: End): DrawnLine {
    const { element, style } = one
    const way = wayFor(one, a, b)
    const { from, by, to, middle, nameAngle } = way
    const opacity = numberOf(style, 'opacity', element, 1)
    const reach = Math.abs(numberOf(style, 'control-point-distances', element, 0)) + loopStep
    return {
      ...{ left: Math.min(a.x, b.x) - reach, right: Math.max(a.x, b.x) + reach },
      ...{ top: Math.min(a.y, b.y) - reach, bottom: Math.max(a.y, b.y) + reach },
      colour: textOf(style, 'line-color', element, '#999'),
      opacity: opacity * numberOf(style, 'line-opacity', element, 1),
      width: numberOf(style, 'width', element, 1),
      dash: dashOf(style, element),
      ...{ from, by, to, arrow: arrowOf(one, way) },
      name: nameOf(brush, one, { at: besides(one, middle), angle: nameAngle, opacity }),
    }
  }

  function markOf(brush: Brush, one: Painted<HasData>, { x, y }: Point): DrawnMark {
    const { element, style } = one
    const size = numberOf(style, 'width', element, 0)
    const border = numberOf(style, 'border-width', element, 0)
    const opacity = numberOf(style, 'opacity', element, 1)
    const half = (size + border) / 2
    return {
      ...{ x, y, size, border, opacity, left: x - half, right: x + half, top: y - half, bottom: y + half },
      shape: textOf(style, 'shape', element, 'ellipse'),
      colour: textOf(style, 'background-color', element, '#999'),
      borderColour: textOf(style, 'border-color', element, '#000'),
      isDouble: style['border-style'] === 'double',
      name: nameOf(brush, one, { at: besides(one, { x, y }), angle: 0, opacity }),
    }
  }

  function nodeFor(element: NodeSingular): KnownNode {
    const before = nodes.get(element.id())
    if (before?.element !== element) return { element, isOutdated: true, height: 0, end: null, mark: null }
    before.isOutdated = true
    return before
  }

  function edgeFor(element: EdgeSingular, ends: ReadonlyMap<string, KnownNode>): KnownEdge | null {
    const before = edges.get(element.id())
    const isStill = (end: KnownNode): boolean => ends.get(end.element.id()) === end
    if (before?.element === element && isStill(before.source) && isStill(before.target)) {
      before.isOutdated = true
      return before
    }
    const [source, target] = [ends.get(element.source().id()), ends.get(element.target().id())]
    if (source === undefined || target === undefined) return null
    return { element, source, target, isOutdated: true, height: 0, ends: [null, null], line: null }
  }

  function readElements(): void {
    const present = new Map(cy.nodes().map((element): [string, KnownNode] => [element.id(), nodeFor(element)]))
    edges = new Map(
      cy
        .edges()
        .map((element) => [element.id(), edgeFor(element, present)] as const)
        .filter(isThere),
    )
    nodes = present
  }

  function workOutNode(brush: Brush, known: KnownNode): void {
    known.isOutdated = false
    const style = lookOf('node', known.element.classes())
    const one = { element: fieldsOf(known.element), style }
    if (style['display'] === 'none') {
      known.end = known.mark = null
      return
    }
    const place = known.element.position()
    const end = endOf(one, place)
    if (!sameEnd(end, known.end)) known.end = end
    known.height = numberOf(style, 'z-index', one.element, 0)
    known.mark = markOf(brush, one, place)
  }

  function workOutEdge(brush: Brush, known: KnownEdge): void {
    const [a, b] = [known.source.end, known.target.end]
    if (!known.isOutdated && known.ends[0] === a && known.ends[1] === b) return
    known.isOutdated = false
    known.ends = [a, b]
    const style = lookOf('edge', known.element.classes())
    const one = { element: fieldsOf(known.element), style }
    known.height = numberOf(style, 'z-index', one.element, 0)
    const isGone = a === null || b === null || style['display'] === 'none'
    known.line = isGone ? null : lineOf(brush, one, a, b)
  }

  function workOut(brush: Brush): void {
    if (isAllOutdated) readElements()
    for (const known of nodes.values()) if (known.isOutdated) workOutNode(brush, known)
    for (const known of edges.values()) workOutEdge(brush, known)
    marks = inLayers([...nodes.values()].filter(({ mark }) => mark !== null)).flatMap(({ mark }) => mark ?? [])
    lines = inLayers([...edges.values()].filter(({ line }) => line !== null)).flatMap(({ line }) => line ?? [])
    isOutdated = isAllOutdated = false
  }

  function readRules(): void {
    const present = rules()
    if (present === known) return
    known = present
    lookOf = createLooks(present)
    isOutdated = isAllOutdated = true
  }

  return {
    paint({ context, extent }) {
      readRules()
      context.save()
      underlay()?.(context, cy.zoom())
      const brush = new Brush(context)
      if (isOutdated) workOut(brush)
      for (const line of lines) if (isSeen(line, extent)) drawLine(brush, line)
      for (const mark of marks) {
        if (isSeen(mark, extent)) drawMark(brush, mark)
        if (mark.name !== null) drawName(brush, mark.name)
      }
      context.restore()
    },
    outdate(key) {
      isOutdated = true
      const known = key === undefined ? undefined : (nodes.get(key) ?? edges.get(key))
      if (known === undefined) isAllOutdated = true
      else known.isOutdated = true
    },
    middleOf(edge) {
      readRules()
      const end = (element: NodeSingular): End =>
        endOf({ element, style: lookOf('node', element.classes()) }, element.position())
      const style = lookOf('edge', edge.classes())
      return wayFor({ element: edge, style }, end(edge.source()), end(edge.target())).middle
    },
  }
}
