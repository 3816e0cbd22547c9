/** The ground of a still: the guides as plain strokes, and the titles as labels like others. */
import type { LabelBox, Offset } from './labels.ts'
import type { Viewport } from './camera.ts'
import type { Guide, Scene } from './scene.ts'
import { grounds } from './stylesheet.ts'
import { isTitle, titleKey, titleSizes } from './titles.ts'

type Point = readonly [number, number]

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
export function groundOf({ guides, theme }: Scene, { zoom, pan }: Viewport): readonly Stroke[] {
  const { rule, soft, paper } = grounds[theme]
  const at = ([x, y]: Point): Point => [x * zoom + pan.x, y * zoom + pan.y]
  return guides.flatMap((guide: Guide): readonly Stroke[] => {
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
export function titlesOf({ guides }: Scene, boxes: readonly LabelBox[], chosen: ReadonlyMap<string, Offset>) {
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
        width: box.width,
      },
    ]
  })
}
