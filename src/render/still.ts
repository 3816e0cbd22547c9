/** A window as a still picture, in plain values: what is drawn, where, and which labels have room. */
import type { Grounding } from '../../graph/schema.ts'
import { palettes, sideColours } from '../appearance/palette.ts'
import { createMeasure, nodeBoxes, obstacles, typeSizes, type Measure } from './boxes.ts'
import { bowOf, type ScreenPoint as Point } from './bow.ts'
import { extentOfMark, fitted, viewportOf, type Size, type Viewport } from './camera.ts'
import { chooseLabels, type LabelBox, type Offset, type Spot } from './labels.ts'
import { leadLabels, leadOf } from './leads.ts'
import { isDrawn, type BackgroundGuide, type Emphasis, type Line, type Mark, type Scene } from './scene.ts'
import { pageInks } from './inks.ts'
import { typeface } from './stylesheet.ts'
import { isTitle, titleBoxes, titleKey, titleSizes } from './titleBoxes.ts'

/** The opacity of a line, as a part of its opacity while nothing is selected. */
const faded: Partial<Record<Emphasis, number>> = { dim: 0.3 }
const dashes: Record<Grounding, readonly number[]> = { stated: [], derived: [6, 4], editorial: [1.5, 3] }

function anchorOf({ dx, dy }: Offset): 'start' | 'middle' | 'end' {
  if (Math.abs(dx) <= Math.abs(dy)) return 'middle'
  return dx > 0 ? 'start' : 'end'
}

/** A line, a rectangle between two corners, or a ring of a radius around `from`; pixels. */
interface Stroke {
  readonly shape: 'line' | 'panel' | 'ring'
  readonly from: Point
  readonly to: Point
  readonly radius: number
  readonly colour: string
  readonly fill: string | null
  readonly width: number
  readonly dash: readonly number[]
}

const widths = { edge: 1.2, thin: 0.8, lead: 1 } as const

/** Guides besides titles, in their order. */
function backgroundOf({ guides, theme }: Scene, { zoom, pan }: Viewport): readonly Stroke[] {
  const { rule, soft, paper } = pageInks[theme]
  const at = ([x, y]: Point): Point => [x * zoom + pan.x, y * zoom + pan.y]
  return guides.flatMap((guide: BackgroundGuide): readonly Stroke[] => {
    if (isTitle(guide)) return []
    const isLead = guide.shape === 'line' && guide.look === 'lead'
    const look = guide.shape === 'line' ? guide.look : 'thin'
    const [from, to] = guide.shape === 'ring' ? [guide.middle, guide.middle] : [guide.from, guide.to]
    return [
      {
        shape: guide.shape,
        from: at(from),
        to: at(to),
        radius: guide.shape === 'ring' ? guide.radius * zoom : 0,
        colour: isLead ? soft : rule,
        fill: guide.shape === 'panel' ? paper : null,
        width: widths[look],
        dash: isLead ? [1.5, 2.5] : [],
      },
    ]
  })
}

/** The titles that have room, as labels. */
function titlesOf({ guides }: Scene, boxes: readonly LabelBox[], chosen: ReadonlyMap<string, Spot>) {
  return guides.filter(isTitle).flatMap(({ look, text, align }, nth) => {
    const offset = chosen.get(titleKey(nth))
    const box = boxes[nth]
    if (!box || !offset) return []
    return [
      {
        text: text.split('\n'),
        x: box.x + offset.dx,
        y: box.y + offset.dy,
        size: titleSizes[look],
        bold: look === 'heading',
        faded: false,
        anchor: align,
        width: offset.width,
      },
    ]
  })
}

/** What stands in a window of this size, in its pixels. */
export function still(scene: Scene, window: Size, measure: Measure) {
  const { theme, lang, tinted } = scene
  const palette = palettes[theme]
  const { paper, ink, soft } = pageInks[theme]
  const viewport =
    scene.camera === null ? fitted(scene.marks.map(extentOfMark), window) : viewportOf(scene.camera, window)
  const { zoom, pan } = viewport
  const drawn = (one: Mark | Line): boolean => isDrawn(one, scene)
  const places = new Map(
    scene.marks.map(({ key, x, y }): [string, Point] => [key, [x * zoom + pan.x, y * zoom + pan.y]]),
  )
  const at = (key: string): Point => places.get(key) ?? [0, 0]

  const lines = scene.lines.filter(drawn).map((line) => {
    const { source, target, grounding, bend, emphasis, shown } = line
    const [from, to] = [at(source), at(target)]
    const close = emphasis !== 'plain' && emphasis !== 'dim'
    const strong = line.side ? sideColours(theme)[line.side] : emphasis === 'focus' ? palette.marks[1] : soft
    return {
      from,
      via: bowOf(from, to, bend * zoom),
      to,
      colour: close ? strong : shown ? line.colour : palette.greyed,
      width: (emphasis === 'focus' ? 2.4 : close ? 1.4 : 0.9) * zoom,
      opacity: close ? 1 : (faded[emphasis] ?? 1) * (shown ? (tinted ? 0.8 : 0.36) : 0.7),
      dash: dashes[grounding].map((length) => length * zoom),
    }
  })
  const marks = scene.marks.filter(drawn).map(({ key, size, shape, colour, emphasis, shown, side }) => ({
    x: at(key)[0],
    y: at(key)[1],
    size: size * zoom,
    shape,
    colour: shown ? colour : palette.greyed,
    faded: emphasis === 'dim',
    ring: side ? sideColours(theme)[side] : emphasis === 'focus' ? palette.marks[1] : null,
  }))
  const boxes = nodeBoxes(scene, viewport, measure, null)
  const titles = titleBoxes(scene.guides, viewport, measure)
  const chosen = chooseLabels(
    [...titles, ...boxes],
    obstacles(scene, viewport),
    { ...window, pad: 2 * zoom },
    leadLabels,
  )
  const byKey = new Map(boxes.map((box) => [box.key, box]))
  const labels = scene.marks.flatMap((mark) => {
    const [box, offset] = [byKey.get(mark.key), chosen.get(mark.key)]
    if (!box || !offset) return []
    return [
      {
        text: (offset.text ?? mark.label).split('\n'),
        x: box.x + offset.dx,
        y: box.y + offset.dy,
        size: typeSizes[mark.rank],
        bold: mark.rank === 'head',
        faded: !mark.shown || mark.emphasis === 'dim',
        anchor: anchorOf(offset),
        width: offset.width,
      },
    ]
  })
  // Lines that lead from marks to their labels lie under everything else.
  const leads = scene.marks.flatMap((mark): readonly Stroke[] => {
    const [spot, [x, y]] = [chosen.get(mark.key), at(mark.key)]
    if (spot?.isLed !== true) return []
    const { from, to } = leadOf(spot, (mark.size / 2) * zoom)
    return [
      {
        shape: 'line',
        from: [x + from[0], y + from[1]],
        to: [x + to[0], y + to[1]],
        radius: 0,
        colour: mark.emphasis === 'dim' ? pageInks[theme].rule : soft,
        fill: null,
        width: widths.thin,
        dash: [],
      },
    ]
  })
  return {
    ...window,
    background: [...backgroundOf(scene, viewport), ...leads],
    lines,
    marks,
    labels: [...titlesOf(scene, titles, chosen), ...labels],
    paper,
    ink,
    soft,
    typeface: typeface(lang),
  }
}

/** In pixels: about as much as a page or a slide shows sharply. */
const page = { width: 1280, height: 860 }

/** The scene in a window of the size of a page, measured with the browser's own type. */
export const takeStill = (scene: Scene) => still(scene, page, createMeasure(scene.lang))
