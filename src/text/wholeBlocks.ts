/** A place of which whole headings and paragraphs are a part, such as a report: a field of colour that large would only dazzle. */
import type { Span } from '../../graph/schema.ts'
import type { TextBlock } from './textBlocks.ts'

const isWhole = ([start, end]: Span, { span }: TextBlock): boolean => start <= span[0] && span[1] <= end

/** The blocks that lie in the place with all of their words, if they are several. They are marked at the margin. */
export function wholeBlocks(blocks: readonly TextBlock[], place: Span): readonly TextBlock[] {
  const whole = blocks.filter((block) => isWhole(place, block))
  return whole.length > 1 ? whole : []
}

/** What is left of the place besides them. */
export function besidesWhole(blocks: readonly TextBlock[], place: Span): readonly Span[] {
  const whole = new Set(wholeBlocks(blocks, place))
  if (whole.size === 0) return [place]
  return blocks.flatMap((block): readonly Span[] => {
    const [start, end] = [Math.max(place[0], block.span[0]), Math.min(place[1], block.span[1])]
    return whole.has(block) || start >= end ? [] : [[start, end]]
  })
}
