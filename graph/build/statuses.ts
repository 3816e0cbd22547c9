/** How far something is, as printed verbs say by the corpus's table. */
import { piecesOfVerb, verbGap, writtenVerb } from '../text/verbPieces.ts'
import { isWhole } from '../text/wholeWords.ts'
import type { Span } from '../schema.ts'
import type { Corpus } from './corpus.ts'
import type { Names } from './names.ts'
import { withPrintedKeys } from './printedKeys.ts'
import type { Report } from './problem.ts'

/** What `status` says if the words tell of none. */
export const noStatus = 'none'
/** Keys that are no statuses, and what they mean. */
const reserved: ReadonlyMap<string, string> = new Map([
  [noStatus, 'in a statement it says that the words tell of none'],
  ['unsaid', 'links call by it the edges whose words tell of none'],
])

/** Words that deny what stands directly behind them. */
const denial =
  /(?:(?<!前所)[未没不](?:有|能够?|会|曾|再)?|无法|(?:\b(?:not|never)|n['’]t)(?:\s+(?:yet|be|been))*\s+)$/iu

/** The most characters in front of words that may deny them. */
export const denialLength = 24

/** All places of words in a text, whatever their case. The places may overlap. */
function placesOf(words: string, text: string): readonly Span[] {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
  // It finds them from where it stands, without moving on, so that none hides the next.
  return [...text.matchAll(new RegExp(`(?=(${escaped}))`, 'giu'))].map(({ index, 1: found = '' }) => [
    index,
    index + found.length,
  ])
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/**
 * The statuses that a verb tells of by the corpus's table. A longer verb of the table counts in place of one inside it, and
 * one that is denied tells of nothing. `before`: what stands in the quote in front of each piece.
 */
export function statusesOf(text: string, verbs: Corpus['verbs'], before: readonly string[] = []): readonly string[] {
  const found: { readonly span: Span; readonly status: string }[] = []
  const isDenied = (at: number): boolean => {
    const pieces = text.slice(0, at).split(verbGap)
    return denial.test((before[pieces.length - 1] ?? '') + (pieces.at(-1) ?? ''))
  }
  const table = verbs.map(({ key, value }) => ({ words: writtenVerb(key), status: value }))
  for (const { words, status } of table.toSorted((a, b) => b.words.length - a.words.length))
    for (const span of words === '' ? [] : placesOf(words, text))
      if (isWhole(text, span) && !found.some((one) => overlap(one.span, span))) found.push({ span, status })
  const told = found.filter(({ span }) => !isDenied(span[0])).toSorted((a, b) => a.span[0] - b.span[0])
  return [...new Set(told.map(({ status }) => status))]
}

/** What to do about dots that are not `…`. */
export const gapAdvice = `write one \`${verbGap}\` between two pieces of a verb`

/** Other dots where a verb should have `…`; null: none. */
export const wrongGapIn = (verb: string): string | null => /\.{2,}|⋯|…\s*…/u.exec(verb)?.[0] ?? null

/** Reports rows of the table whose verbs cannot be printed or stand there twice, or that tell of a status that is none. */
function checkTable({ verbs }: Corpus, names: Names, report: Report): void {
  const first = new Map<string, number>()
  for (const { key, value, at } of withPrintedKeys(verbs, '`verbs`', report)) {
    const words = writtenVerb(key).toLowerCase()
    const line = first.get(words)
    const wrongGap = wrongGapIn(key)
    if (piecesOfVerb(key).length === 0 || wrongGap !== null)
      report(at(), `the verb “${key}” in \`verbs\` has ${wrongGap ?? 'no words'}`, gapAdvice)
    else if (line !== undefined)
      report(at(), `the verb “${key}” stands in \`verbs\` twice`, `it stands in line ${String(line)}; keep one`)
    else first.set(words, at().line)
    if (value === noStatus)
      report(
        at(),
        `\`${noStatus}\` is no status that the verb “${key}” can tell of`,
        'take the line away: a verb that is not in the table tells of none',
      )
    else names.check('status', value, at(), report)
  }
}

/** Reports statuses with a reserved key, and faults in the table of verbs. */
export function checkStatuses(corpus: Corpus, names: Names, report: Report): void {
  for (const { key, at } of corpus.statuses) {
    const meaning = reserved.get(key)
    if (meaning !== undefined)
      report(at(), `\`${key}\` cannot be the key of a status`, `${meaning}; choose another key`)
  }
  checkTable(corpus, names, report)
}
