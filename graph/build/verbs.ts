/** The printed words that say a relation: where they stand in the quote, and how far they say that it is. */
import type { EdgeAttributes, Verb } from '../schema.ts'
import { piecesOfVerb, placementsOf, verbGap } from '../text/verbPieces.ts'
import { translationsOf } from './compileDocuments.ts'
import type { Corpus } from './corpus.ts'
import type { LocatedCorpus } from './located.ts'
import { nearestPrinted } from './locateSections.ts'
import type { Names } from './names.ts'
import type { Report } from './problem.ts'
import type { SaysSource } from './shapes.ts'
import type { Statement } from './statements.ts'

/** What `status` says if the words tell of none. */
const noStatus = 'none'

/** The statuses that the printed words tell of by the corpus's table. A longer verb of the table counts in place of one inside it. */
export function statusesOf(text: string, verbs: Corpus['verbs']): readonly string[] {
  const longestFirst = verbs.toSorted((a, b) => b.key.length - a.key.length)
  let rest = text
  const found: { readonly at: number; readonly status: string }[] = []
  for (const { key, value } of longestFirst)
    for (let at = rest.indexOf(key); at !== -1; at = rest.indexOf(key)) {
      found.push({ at, status: value })
      // What has been read keeps its length, so that the places of the others stay what they are.
      rest = rest.slice(0, at) + '\0'.repeat(key.length) + rest.slice(at + key.length)
    }
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ status }) => status))]
}

function placed({ claim, at }: Statement, pieces: readonly string[], nth: number | undefined, report: Report) {
  const [within] = claim.spans
  // The quote itself is reported already.
  if (within === undefined) return null
  const all = placementsOf(pieces, claim.quote)
  const asWritten = pieces.join(verbGap)
  if (all.length === 0) {
    const missing = pieces.find((piece) => !claim.quote.includes(piece))
    report(
      at,
      missing === undefined
        ? `the pieces of the verb “${asWritten}” stand in the quote in another order`
        : `“${missing}” of the verb “${asWritten}” is not printed in the quote`,
      missing === undefined
        ? 'write them in the order of the quote'
        : nearestPrinted(missing, claim.document.source, within),
    )
    return null
  }
  if (nth === undefined && all.length > 1) {
    report(
      at,
      `the verb “${asWritten}” stands in the quote in ${String(all.length)} ways`,
      'say which one with `nth`, from 1',
    )
    return null
  }
  const chosen = all[(nth ?? 1) - 1]
  if (chosen === undefined)
    report(at, `the verb “${asWritten}” has no reading ${String(nth)}`, `\`nth\` is at most ${String(all.length)}`)
  return chosen ?? null
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** The verb of one statement; null if it is not given, or reported. */
function verbOf(statement: Statement, says: SaysSource, isRequired: boolean, report: Report): Verb | null {
  const { claim, at } = statement
  if (says.verb === undefined) return null
  const pieces = piecesOfVerb(says.verb)
  const translations = translationsOf(says)
  // Where a passage is rendered, its verb must be, too.
  const isRendered = Object.values(translationsOf(claim.entry.value)).some((words) => !isBlank(words))
  if (isRequired && isRendered && pieces.length > 0 && Object.values(translations).every(isBlank))
    report(at, `the verb “${says.verb}” has no rendering`, 'write `en`, or `translations` in other languages')
  const spans = placed(statement, pieces, says.nth, report)
  if (spans === null) return null
  return {
    claim: claim.id,
    text: pieces.join(verbGap),
    translations,
    negated: says.negated,
    pieces: spans.map(([start, end]) => [start, end]),
    ...(says.note === null ? {} : { note: says.note }),
  }
}

/** The status of one statement: as its verb tells, or as its author says; null if neither says one. */
function statusOf(
  { at }: Statement,
  says: SaysSource,
  { statuses, verbs }: Corpus,
  names: Names,
  report: Report,
): string | null {
  const printed = statusesOf(says.verb ?? '', verbs)
  const { status } = says
  if (status === undefined) {
    if (printed.length > 1)
      report(
        at,
        `the verb “${says.verb ?? ''}” tells of ${printed.map((one) => `\`${one}\``).join(' and ')}`,
        'say which one with `status`, and why in `note`',
      )
    return printed[0] ?? null
  }
  if (status !== noStatus && !names.check('status', status, at, report)) return null
  const given = status === noStatus ? null : status
  const isAsPrinted = printed.length === 1 ? given === printed[0] : printed.length === 0 && given === null
  if (!isAsPrinted && statuses.length > 0 && Object.values(says.note ?? {}).every(isBlank))
    report(
      at,
      `the status \`${status}\` is not what the verb “${says.verb ?? ''}” tells of (${printed.join(', ') || noStatus})`,
      'say why in `note`',
    )
  return given
}

/**
 * The verbs and the status of a stated edge, from all statements of it. Nothing for a corpus that has neither. A verb that
 * the quote does not print, or prints in several ways, is reported; so are statements whose verbs tell of different statuses.
 */
export function readVerbs(
  key: string,
  statements: readonly Statement[],
  { corpus }: LocatedCorpus,
  names: Names,
  report: Report,
): Pick<EdgeAttributes, 'verbs' | 'status'> {
  const isRequired = corpus.head?.verbs === 'required'
  const verbs: Verb[] = []
  const found: { readonly status: string | null; readonly isGiven: boolean }[] = []
  for (const statement of statements) {
    const { says, at } = statement
    if (isRequired && says?.verb === undefined)
      report(
        at,
        `\`${key}\` has no \`verb\` here`,
        "give the printed words for the relation, or '' if the quote has none",
      )
    if (says?.verb === undefined && says?.status === undefined) continue
    const verb = verbOf(statement, says, isRequired, report)
    if (verb !== null && !verbs.some(({ claim }) => claim === verb.claim)) verbs.push(verb)
    found.push({ status: statusOf(statement, says, corpus, names, report), isGiven: says.status !== undefined })
  }
  const given = found.filter(({ isGiven }) => isGiven)
  const counted = [...new Set((given.length > 0 ? given : found).flatMap(({ status }) => status ?? []))]
  if (counted.length > 1)
    report(
      statements[0]?.at ?? { file: '', line: 1 },
      `the claims of \`${key}\` tell of ${counted.map((one) => `\`${one}\``).join(' and ')}`,
      'say which one counts with `status` in one of them, and why in `note`',
    )
  return {
    ...(verbs.length > 0 ? { verbs } : {}),
    ...(corpus.statuses.length > 0 ? { status: counted[0] ?? null } : {}),
  }
}
