/** Cuts the text of a document into headings and paragraphs, without column breaks inside sentences. */
import { type Document, endsBlock, type Section, type Span } from '../../graph/schema.ts'

export interface TextBlock {
  readonly section: Section | null
  /** `heading` names the section, `title` stands under it; any other short line before a heading break is a `subheading`. */
  readonly role: 'heading' | 'title' | 'subheading' | 'paragraph'
  /** First printed character to last, exclusive. */
  readonly span: Span
  /** The stretches between column breaks, in order. Joined, they are the block without breaks. */
  readonly runs: readonly Span[]
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

function trimmed(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end)
  if (words.trim() === '') return null
  return [start + words.search(/\S/u), start + words.trimEnd().length]
}

function roleOf(words: string, section: Section | null, leads: boolean): TextBlock['role'] {
  const printed = squeezed(words)
  if (section?.heading && squeezed(section.heading) === printed) return 'heading'
  if (section?.title && squeezed(section.title) === printed) return 'title'
  return leads ? 'subheading' : 'paragraph'
}

/** The stretches of a block between its column breaks. Ends of lines count as white space. */
function runsOf({ breaks }: Document, [start, end]: Span): readonly Span[] {
  const columns = breaks.filter((one) => one.kind === 'column' && one.start > start && one.end < end)
  return [...columns, { start: end, end }].map(({ start: to }, index) => [columns[index - 1]?.end ?? start, to])
}

/** The blocks of a document in order, also outside sections. White space alone is no block. */
export function textBlocks(document: Document): readonly TextBlock[] {
  const { text, sections } = document
  const ends = document.breaks.filter(endsBlock)
  const cuts = new Set([
    ...ends.flatMap(({ start, end }) => [start, end]),
    ...sections.flatMap((one) => [one.start, one.end]),
  ])
  const borders = [0, ...[...cuts].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b), text.length]
  const headed = new Set(ends.filter(({ kind }) => kind === 'heading').map(({ start }) => start))
  return borders.slice(1).flatMap((border, index): readonly TextBlock[] => {
    const span = trimmed(text, [borders[index] ?? 0, border])
    if (span === null) return []
    const section = sections.find((one) => one.start <= span[0] && span[0] < one.end) ?? null
    // The break before the next section's heading ends a paragraph of this one.
    const isLast = section === null || text.slice(span[1], section.end).trim() === ''
    const role = roleOf(text.slice(...span), section, headed.has(span[1]) && !isLast)
    return [{ section, role, span, runs: runsOf(document, span) }]
  })
}

/** The words of a span without column breaks, each block on a line of its own. */
export function wordsAt(document: Document, [start, end]: Span): string {
  const within = (run: Span): string => document.text.slice(Math.max(run[0], start), Math.min(run[1], end))
  return textBlocks(document)
    .map(({ runs }) =>
      runs
        .map(within)
        .join('')
        .replace(/\s*[\r\n]\s*/gu, ' '),
    )
    .filter((words) => words !== '')
    .join('\n')
}
