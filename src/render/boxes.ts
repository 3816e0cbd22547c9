/** The labels that a scene could draw at a zoom, measured, in screen pixels. */
import type { Core } from 'cytoscape'
import type { Viewport } from './camera.ts'
import { sides, tiers, type LabelBox, type Obstacle, type Spot, type Wrap } from './labels.ts'
import type { Painter } from './painter.ts'
import { isDrawn, type Line, type Mark, type Rank, type Scene } from './scene.ts'
import { lineHeight, typeface } from './stylesheet.ts'

/** Size of type in screen pixels: the same at every zoom. */
export const typeSizes: Record<Rank, number> = { head: 15, shared: 12, own: 11, cluster: 12 }
export const relationSize = 10.5
/** From this many pixels per model unit on, marks that are neither heads nor shared have labels, too. */
const close = 1.4
/** Marks of this priority or more are named in any case where a line can lead to their names. */
const notable = 1000

export type Measure = (text: string, size: number, bold: boolean) => number

/** Measures with the canvas's own type; widths are cached, since the same names come again at every zoom. */
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

const emphasised = new Set(['focus', 'near', 'picked'])

/** What is under the pointer, with what lies around it; their labels come before all others. */
export interface Touched {
  readonly key: string
  readonly around: ReadonlySet<string>
}

/** What belongs to one head alone is named only near by, or beside what is selected or pointed at. */
const isUnnamed = ({ rank, shown, emphasis }: Mark, isClose: boolean, zoom: number): boolean =>
  rank === 'own' && ((!isClose && zoom < close) || (!shown && emphasis !== 'focus'))

/** Dimmed by a selection or greyed by a filter: it makes room for the names of others. */
const isFaint = ({ emphasis, shown }: Mark): boolean => emphasis !== 'focus' && (emphasis === 'dim' || !shown)

function tierOf(mark: Mark, isClose: boolean, touched: Touched | null): number {
  if (touched?.key === mark.key || mark.emphasis === 'focus') return tiers.first
  if (isClose && mark.shown) return tiers.lit
  return mark.rank === 'own' || !mark.shown ? tiers.rest : tiers.wanted
}

/** What the selection and the pointer add to a mark's own priority. */
const boostOf = ({ key, emphasis }: Mark, touched: Touched | null): number =>
  (emphasis === 'focus' ? 1e5 : 0) + (touched?.around.has(key) === true ? 1e6 : 0)

/** Widths of lines, in Latin letters, in which a label is also written if it has no room as it is. */
const widths = [12, 24, 40]
/** The same at the end of a line, where one line of words is wanted, or else two short ones. */
const ledWidths = [28, 16]

const certain = ({ emphasis, rank }: Mark): boolean => emphasis === 'focus' || rank === 'cluster'

/** So few marks that are left of more are all named. */
const few = 40

function isSparse({ marks }: Scene): boolean {
  const shown = marks.filter((mark) => mark.shown && mark.emphasis !== 'dim').length
  return shown <= few && marks.some((mark) => !mark.shown)
}

function boxOf(
  mark: Mark,
  { zoom, pan }: Viewport,
  measure: Measure,
  touched: Touched | null,
  isNamed: boolean,
): LabelBox | null {
  const isClose = emphasised.has(mark.emphasis) || touched?.around.has(mark.key) === true || isNamed
  if (isUnnamed(mark, isClose, zoom)) return null
  const size = typeSizes[mark.rank]
  const measured = (text: string): Wrap & { readonly text: string } => ({
    text,
    width: onScreen(measure(text, size, mark.rank === 'head'), zoom),
    height: size * lineHeight * text.split('\n').length,
  })
  const radius = (mark.size / 2) * zoom
  const box = {
    key: mark.key,
    x: mark.x * zoom + pan.x,
    y: mark.y * zoom + pan.y,
    priority: mark.priority + boostOf(mark, touched),
    tier: tierOf(mark, isClose, touched),
    isCertain: touched?.key === mark.key || certain(mark),
  }
  if (mark.rank === 'cluster') return clusterBox(mark, box, measured, zoom)
  const wrapped = (to: readonly number[]): ReadonlySet<string> =>
    new Set(to.map((width) => mark.wrap?.(width) ?? mark.label))
  function* spots(): Generator<Spot> {
    yield* sides(measured(mark.label), radius, mark.outward)
    for (const text of wrapped(widths)) if (text !== mark.label) yield* sides(measured(text), radius, mark.outward)
  }
  const isLed = box.tier === tiers.lit || box.isCertain || (box.tier === tiers.wanted && mark.priority >= notable)
  return {
    ...box,
    radius,
    covers: isFaint(mark) ? 'none' : 'faint',
    spots,
    ...(isLed ? { led: () => [...wrapped(ledWidths)].map(measured) } : {}),
    // The marks of a head, and those around a selection, stand close together.
    mayPass: mark.rank === 'head' || box.tier <= tiers.lit,
  }
}

/** The name of a cluster is written on it, or else what is shorter. */
function clusterBox(
  mark: Mark,
  box: Pick<LabelBox, 'key' | 'x' | 'y' | 'priority' | 'tier'>,
  measured: (text: string) => Wrap & { readonly text: string },
  zoom: number,
): LabelBox | null {
  const whole = measured(mark.label)
  const isShort = mark.short !== undefined && Math.hypot(whole.width, whole.height) > 1.15 * mark.size * zoom
  const wrap = isShort ? measured(mark.short ?? mark.label) : whole
  if (mark.short !== undefined && wrap.width > mark.size * zoom) return null
  return { ...box, radius: null, covers: 'any', spots: () => [{ ...wrap, dx: 0, dy: 0 }] }
}

/** Boxes of the labels of marks. */
export function nodeBoxes(scene: Scene, viewport: Viewport, measure: Measure, touched: Touched | null): LabelBox[] {
  const areFew = isSparse(scene)
  return scene.marks.flatMap((mark) => {
    if (!isDrawn(mark, scene)) return []
    return boxOf(mark, viewport, measure, touched, areFew && mark.shown && mark.emphasis !== 'dim') ?? []
  })
}

/** All marks as obstacles; names are written on clusters. */
export function obstacles(scene: Scene, { zoom, pan }: Viewport): Obstacle[] {
  return scene.marks.flatMap((mark) => {
    const { key, x, y, size, rank } = mark
    if (rank === 'cluster' || !isDrawn(mark, scene)) return []
    return [{ key, x: x * zoom + pan.x, y: y * zoom + pan.y, radius: (size / 2) * zoom, isFaint: isFaint(mark) }]
  })
}

/** Where words may stand on a line: from its middle, in parts of the room that they leave. */
const places = [0, 0.2, -0.2, 0.35, -0.35, 0.5, -0.5]
/** … and how far off it, pixels. */
const beside = [13, -13, 22, -22]

/** A line gets its name only if it is longer than the name by this many pixels. */
const bareLine = 44

/**
 * Boxes of the names of relations, of lines that are selected or under the pointer. `middleOf`: where such a name stands,
 * model units; `pad`: the margin that Cytoscape leaves around.
 */
export function lineBoxes(
  scene: Scene,
  cy: Core,
  middleOf: Painter['middleOf'],
  { measure, touched, pad }: { readonly measure: Measure; readonly touched: Touched | null; readonly pad: number },
): LabelBox[] {
  const [zoom, pan] = [cy.zoom(), cy.pan()]
  const asked = (line: Line): boolean =>
    line.shown && (touched === null ? emphasised.has(line.emphasis) : touched.around.has(line.key))
  return scene.lines.filter(asked).flatMap((line) => {
    const edge = cy.getElementById(line.key)
    const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()]
    const width = onScreen(measure(line.label, relationSize, false), zoom)
    const [x, y] = [to.x - from.x, to.y - from.y]
    const length = Math.hypot(x, y)
    const isSelected = line.emphasis === 'focus'
    const slack = length - width - bareLine
    if (slack < 0 && !isSelected) return []
    const [cos, sin] = [Math.abs(x) / length, Math.abs(y) / length]
    // The name is turned along its line, with its free margin.
    const margin = 2 * pad * (cos + sin - 1)
    const turned = {
      width: width * cos + relationSize * sin + margin,
      height: width * sin + relationSize * cos + margin,
    }
    const priority = isSelected ? 1 : 0
    const spots = function* (): Generator<Spot> {
      // First the middle of the line, then other places on it. A bow is only known at its middle.
      const along = slack < 0 ? [] : line.bend === 0 ? places : [0]
      for (const share of along) yield { ...turned, dx: (share * slack * x) / length, dy: (share * slack * y) / length }
      // The words of what is selected may stand beside their line.
      if (!isSelected) return
      for (const off of beside) yield { ...turned, dx: (-off * y) / length, dy: (off * x) / length }
    }
    const middle = middleOf(edge)
    const at = { x: middle.x * zoom + pan.x, y: middle.y * zoom + pan.y }
    return [
      {
        ...{ key: line.key, ...at, priority, tier: tiers.line, radius: null, covers: 'faint' },
        spots,
      },
    ]
  })
}
