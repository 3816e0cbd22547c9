/** The window as it stands still, as plain values: what is drawn, where, and which labels have room. */
import type { Grounding } from '../../graph/schema.ts'
import { palettes } from '../view/palette.ts'
import { createMeasure, nodeBoxes, obstacles, typeSizes, type Measure } from './boxes.ts'
import { extentOfMark, fitted, viewportOf, type Size } from './camera.ts'
import { chooseLabels, type Offset } from './labels.ts'
import type { Emphasis, Line, Mark, Scene } from './scene.ts'
import { groundOf, titlesOf } from './stillGround.ts'
import { grounds, typeface } from './stylesheet.ts'
import { titleBoxes } from './titles.ts'

type Point = readonly [number, number]

/** Parts of the strength of what nothing is set against. */
const faded: Partial<Record<Emphasis, number>> = { dim: 0.3 }
const dashes: Record<Grounding, readonly number[]> = { stated: [], derived: [6, 4], editorial: [1.5, 3] }

/** The control point of a line's bow: twice as far off the straight way as the bow's middle. */
function bowOf([x, y]: Point, [toX, toY]: Point, bend: number): Point | null {
  const length = Math.hypot(toX - x, toY - y)
  if (bend === 0 || length === 0) return null
  const off = (2 * bend) / length
  return [(x + toX) / 2 + (toY - y) * off, (y + toY) / 2 - (toX - x) * off]
}

function anchorOf({ dx, dy }: Offset): 'start' | 'middle' | 'end' {
  if (Math.abs(dx) <= Math.abs(dy)) return 'middle'
  return dx > 0 ? 'start' : 'end'
}

/** What stands in a window of this size, in its pixels. */
export function still(scene: Scene, window: Size, measure: Measure) {
  const { theme, lang, hide, tinted } = scene
  const palette = palettes[theme]
  const { paper, ink, soft } = grounds[theme]
  const viewport =
    scene.camera === null ? fitted(scene.marks.map(extentOfMark), window) : viewportOf(scene.camera, window)
  const { zoom, pan } = viewport
  const drawn = (one: Mark | Line): boolean => one.shown || !hide
  const places = new Map(
    scene.marks.map(({ key, x, y }): [string, Point] => [key, [x * zoom + pan.x, y * zoom + pan.y]]),
  )
  const at = (key: string): Point => places.get(key) ?? [0, 0]

  const lines = scene.lines.filter(drawn).map((line) => {
    const { source, target, grounding, bend, emphasis, shown } = line
    const [from, to] = [at(source), at(target)]
    const close = emphasis === 'near' || emphasis === 'focus'
    const strong = emphasis === 'focus' ? palette.marks[1] : soft
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
  const marks = scene.marks.filter(drawn).map(({ key, size, shape, colour, emphasis, shown }) => ({
    x: at(key)[0],
    y: at(key)[1],
    size: size * zoom,
    shape,
    colour: shown ? colour : palette.greyed,
    faded: emphasis === 'dim',
    selected: emphasis === 'focus',
  }))
  const boxes = nodeBoxes(scene, viewport, measure, null)
  const titles = titleBoxes(scene.guides, viewport, measure)
  const chosen = chooseLabels([...titles, ...boxes], obstacles(scene, viewport), { ...window, pad: 2 * zoom })
  const byKey = new Map(boxes.map((box) => [box.key, box]))
  const labels = scene.marks.flatMap((mark) => {
    const [box, offset] = [byKey.get(mark.key), chosen.get(mark.key)]
    if (!box || !offset) return []
    return [
      {
        text: mark.label.split('\n'),
        x: box.x + offset.dx,
        y: box.y + offset.dy,
        size: typeSizes[mark.rank],
        bold: mark.rank === 'head',
        faded: !mark.shown || mark.emphasis === 'dim',
        anchor: anchorOf(offset),
        width: box.width,
      },
    ]
  })
  return {
    ...window,
    ground: groundOf(scene, viewport),
    lines,
    marks,
    labels: [...titlesOf(scene, titles, chosen), ...labels],
    paper,
    ink,
    accent: palette.marks[1],
    soft,
    typeface: typeface(lang),
  }
}

/** Pixels: about what a page or a slide shows sharply. */
const page = { width: 1280, height: 860 }

/** The scene in a window of the size of a page, measured with the browser's own type. */
export const takeStill = (scene: Scene) => still(scene, page, createMeasure(scene.lang))
