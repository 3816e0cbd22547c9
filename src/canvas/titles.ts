/** The boxes of the titles on the ground, in screen pixels. */
import type { Measure } from './boxes.ts'
import type { Viewport } from './camera.ts'
import type { LabelBox } from './labels.ts'
import type { Guide, Title } from './scene.ts'
import { lineHeight } from './stylesheet.ts'

/** Size of type in screen pixels, the same at every zoom. */
export const titleSizes: Record<Title['look'], number> = { heading: 14, title: 12, small: 11 }
/** Titles come before all names of marks. */
const before = 3e9
const parts: Record<Title['align'], number> = { start: 0.5, middle: 0, end: -0.5 }

export const isTitle = (guide: Guide): guide is Title => guide.shape === 'title'

/** How a title's box is known from those of marks and lines: nodes and edges have no such keys. */
export const titleKey = (nth: number): string => `\u0000${nth}`

/** One box for each title, in their order; `offsets` lead from the title's place to the middle of its box. */
export function titleBoxes(guides: readonly Guide[], { zoom, pan }: Viewport, measure: Measure): LabelBox[] {
  return guides.filter(isTitle).map(({ look, text, place, align }, nth) => {
    const size = titleSizes[look]
    const width = measure(text, size, look === 'heading')
    const height = size * lineHeight * text.split('\n').length
    return {
      key: titleKey(nth),
      x: place[0] * zoom + pan.x,
      y: place[1] * zoom + pan.y,
      width,
      height,
      priority: before + (look === 'heading' ? 1 : 0),
      tolerance: Infinity,
      offsets: [{ dx: parts[align] * width, dy: look === 'title' ? -height / 2 : 0 }],
    }
  })
}
