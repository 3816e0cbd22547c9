/** Guesses the sections of a new text from its headings. The editor decides. */
import type { GuessedBreak } from './guessBreaks.ts'

export interface GuessedSection {
  readonly id: string
  readonly heading: string | null
  readonly title: string | null
  /** The first words, as in `document.yaml`. */
  readonly from: string
  /** The last words. */
  readonly to: string
}

/** The most characters of the first and of the last words. */
const edge = 24

/** A key made of the words of a heading in Latin script; empty if it has letters of another script. */
function keyOf(words: string): string {
  const latin = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const parts = latin.match(/[a-z0-9]+/gu) ?? []
  return /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\s]/u.test(latin)
    ? ''
    : parts.slice(0, 5).join('-').slice(0, 40).replace(/-$/u, '')
}

const firstWords = (text: string): string => {
  const line = (text.trimStart().split(/[\r\n]/u)[0] ?? '').trim()
  return line.length <= edge ? line : (/^.{0,24}(?=\s)/u.exec(line)?.[0] ?? '').trim() || line.slice(0, edge)
}
const lastWords = (text: string): string => {
  const line = (
    text
      .trimEnd()
      .split(/[\r\n]/u)
      .at(-1) ?? ''
  ).trim()
  return line.length <= edge ? line : (/(?<=\s)\S.{0,23}$/u.exec(line)?.[0] ?? '').trim() || line.slice(-edge)
}

interface Block {
  readonly start: number
  readonly end: number
  readonly isHeading: boolean
}

function blocksOf(text: string, breaks: readonly GuessedBreak[]): readonly Block[] {
  const ends = breaks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
  return [...ends, { start: text.length, end: text.length, closesHeading: false }]
    .map(({ start: end, closesHeading }, index) => ({
      start: ends[index - 1]?.end ?? 0,
      end,
      isHeading: closesHeading,
    }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/**
 * Where sections begin: at the start of the text and at each sequence of headings. If a text starts with more headings than
 * stand elsewhere, the surplus ones are its title, and a section begins behind them. If the line there is more than twice
 * as long as any other heading, it still belongs to the title.
 */
function beginnings(blocks: readonly Block[]): readonly number[] {
  const rows: number[][] = []
  for (const [index, { isHeading }] of blocks.entries()) {
    if (!isHeading) continue
    const row = rows.at(-1)
    if (row?.at(-1) === index - 1) row.push(index)
    else rows.push([index])
  }
  const [title = [], ...others] = rows
  const length = (index: number | undefined): number => {
    const block = index === undefined ? undefined : blocks[index]
    return block ? block.end - block.start : 0
  }
  const usual = Math.max(1, ...others.map((row) => row.length))
  const longest = Math.max(0, ...others.map((row) => length(row[0])))
  const extra = title.length - usual
  const isTitled = title[0] === 0 && others.length > 0 && extra > 0 && length(title[extra]) <= 2 * longest
  const first = isTitled ? title[extra] : title[0]
  return [...new Set([0, ...(first === undefined ? [] : [first]), ...others.flatMap((row) => row.slice(0, 1))])]
}

/** The sections of a text; together they cover all of it. A text without headings is one section. */
export function guessSections(text: string, breaks: readonly GuessedBreak[]): readonly GuessedSection[] {
  const blocks = blocksOf(text, breaks)
  const begins = beginnings(blocks)
  const used = new Set<string>()
  return begins.flatMap((begin, place): readonly GuessedSection[] => {
    const own = blocks.slice(begin, begins[place + 1])
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const words = (block: Block | undefined): string | null =>
      block?.isHeading === true ? text.slice(block.start, block.end).replace(/\s+/gu, ' ').trim() : null
    const heading = words(first)
    const wanted =
      (heading === null ? '' : keyOf(heading)) ||
      (place === 0 && heading === null ? 'opening' : `section-${String(place + 1)}`)
    const id = used.has(wanted) ? `${wanted}-${String(place + 1)}` : wanted
    used.add(id)
    const all = text.slice(first.start, last.end)
    return [{ id, heading, title: heading === null ? null : words(own[1]), from: firstWords(all), to: lastWords(all) }]
  })
}
