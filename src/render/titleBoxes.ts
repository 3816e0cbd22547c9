/** The boxes of the titles in the background, in screen pixels. */
import type { Measure } from './boxes.ts'
import type { Viewport } from './camera.ts'
import { tiers, type LabelBox } from './labels.ts'
import type { BackgroundGuide, Title } from './scene.ts'
import { lineHeight } from './stylesheet.ts'

/** Size of type in screen pixels, the same at every zoom. */
export const titleSizes: Record<Title['look'], number> = { heading: 14, title: 12, small: 11 }
const parts: Record<Title['align'], number> = { start: 0.5, middle: 0, end: -0.5 }

export const isTitle = (guide: BackgroundGuide): guide is Title => guide.shape === 'title'

/** The key of a title's box. No node and no edge has such a key. */
export const titleKey = (nth: number): string => `\u0000${nth}`

/** One box for each title, in their order; the spot leads from the title's place to the middle of its box. */
export function titleBoxes(guides: readonly BackgroundGuide[], { zoom, pan }: Viewport, measure: Measure): LabelBox[] {
  return guides.filter(isTitle).map(({ look, text, place, align }, nth) => {
    const size = titleSizes[look]
    const width = measure(text, size, look === 'heading')
    const height = size * lineHeight * text.split('\n').length
    const spot = { width, height, dx: parts[align] * width, dy: look === 'title' ? -height / 2 : 0 }
    return {
      key: titleKey(nth),
      x: place[0] * zoom + pan.x,
      y: place[1] * zoom + pan.y,
      radius: null,
      tier: tiers.title,
      priority: look === 'heading' ? 1 : 0,
      covers: 'any',
      spots: () => [spot],
    }
  })
}
