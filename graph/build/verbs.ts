/** The printed words that say a relation: where they stand in the quote, and how far they say that it is. */
import type { EdgeAttributes, Text, Verb } from '../schema.ts'
import { piecesOfVerb, verbGap, writtenVerb } from '../text/verbPieces.ts'
import { translationsOf } from './compileDocuments.ts'
import type { Corpus } from './corpus.ts'
import type { LocatedCorpus } from './located.ts'
import type { Names } from './names.ts'
import { placeVerb } from './placeVerb.ts'
import type { Report } from './problem.ts'
import type { SaysSource } from './shapes.ts'
import { denialLength, gapAdvice, noStatus, statusesOf, wrongGapIn } from './statuses.ts'
import type { Statement } from './statements.ts'

/** The languages of the interface: in each of them a reader is told why a status is not what the verb tells of. */
export const noteLanguages = ['zh', 'en'] as const

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

const listed = (fields: readonly string[]): string => fields.map((one) => `\`${one}\``).join(' and ')

/** The fields of a statement that belong to its printed words. */
function fieldsOfWords({ nth, negated, en, translations }: SaysSource): readonly string[] {
  const given = { nth, negated: negated || undefined, en, translations }
  return Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [field]))
}

/** What is wrong with the verb as it is written, whatever the quote prints, and what would be right; null: nothing. */
function writingFault(verb: string, says: SaysSource, quote: string): readonly [wrong: string, right: string] | null {
  const fields = fieldsOfWords(says)
  if (verb === '')
    return fields.length === 0
      ? null
      : [
          `\`verb: ''\` has ${listed(fields)}`,
          `take ${fields.length === 1 ? 'it' : 'them'} away, or give the printed words`,
        ]
  const gap = wrongGapIn(verb)
  if (piecesOfVerb(verb).length === 0)
    return [`the verb “${verb}” has no words`, "give the printed words for the relation, or '' if the quote has none"]
  if (gap !== null && (gap.startsWith(verbGap) || !quote.includes(gap)))
    return [`the verb “${verb}” has “${gap}”`, gapAdvice]
  return null
}

/** Reports a statement without printed words: what belongs to them, and that the corpus demands them. */
function checkWithoutVerb(key: string, { says, at }: Statement, isRequired: boolean, report: Report): void {
  if (isRequired)
    report(
      at,
      `\`${key}\` has no \`verb\` here`,
      "give the printed words for the relation, or '' if the quote has none",
    )
  if (says === null) return
  const { status, note } = says
  const fields = [
    ...fieldsOfWords(says),
    ...(status === undefined ? [] : ['status']),
    ...(note === null ? [] : ['note']),
  ]
  if (fields.length > 0)
    report(
      at,
      `\`${key}\` has ${listed(fields)} here, and no \`verb\``,
      "say `verb`, too: '' if the quote has no words for it",
    )
}

/** The verb of one statement; null if it is reported. */
function verbOf(
  statement: Statement,
  says: SaysSource,
  verb: string,
  isRequired: boolean,
  report: Report,
): Verb | null {
  const { claim, at } = statement
  const fault = writingFault(verb, says, claim.quote)
  if (fault !== null) {
    report(at, ...fault)
    return null
  }
  const pieces = piecesOfVerb(verb)
  const translations = translationsOf(says)
  // Where a passage is rendered, its verb must be, too.
  const isRendered = Object.values(translationsOf(claim.entry.value)).some((words) => !isBlank(words))
  if (isRequired && isRendered && pieces.length > 0 && Object.values(translations).every(isBlank))
    report(at, `the verb “${verb}” has no rendering`, 'write `en`, or `translations` in other languages')
  const spans = placeVerb(statement, pieces, says.nth, report)
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

/** Reports a note that gives no reason, or not in each language of the interface. */
function checkReason(at: Statement['at'], why: string, note: Text | null, right: string, report: Report): void {
  const lacking = noteLanguages.filter((lang) => isBlank(note?.[lang]))
  if (Object.values(note ?? {}).every(isBlank)) report(at, why, right)
  else if (lacking.length > 0)
    report(
      at,
      `${why}, and \`note\` does not say why in ${listed(lacking)}`,
      'write it in every language of the interface',
    )
}

/** The statuses that the printed words of a statement tell of. Words that deny the relation tell of none. */
function printedStatuses({ claim }: Statement, says: SaysSource, verb: Verb | null, table: Corpus['verbs']) {
  if (says.negated) return []
  const before = verb?.pieces?.map(([start]) => claim.quote.slice(Math.max(0, start - denialLength), start))
  return statusesOf(writtenVerb(says.verb ?? ''), table, before)
}

/** The status of one statement: as its verb tells, or as its author says; null if neither says one. */
function statusOf(
  statement: Statement,
  says: SaysSource,
  verb: Verb | null,
  { statuses, verbs }: Corpus,
  names: Names,
  report: Report,
): string | null {
  const { at } = statement
  const words = writtenVerb(says.verb ?? '')
  const printed = printedStatuses(statement, says, verb, verbs)
  const { status } = says
  if (status === undefined) {
    if (printed.length > 1)
      report(at, `the verb “${words}” tells of ${listed(printed)}`, 'say which one with `status`, and why in `note`')
    return printed[0] ?? null
  }
  if (status !== noStatus && !names.check('status', status, at, report)) return null
  const given = status === noStatus ? null : status
  const isAsPrinted = printed.length === 1 ? given === printed[0] : printed.length === 0 && given === null
  const isUnlisted = words !== '' && !says.negated && printed.length === 0
  if (!isAsPrinted && statuses.length > 0)
    checkReason(
      at,
      `the status \`${status}\` is not what the verb “${words}” tells of (${printed.join(', ') || noStatus})`,
      says.note,
      `say why in \`note\`${isUnlisted ? ', or add the verb to `verbs` in vocabulary.yaml' : ''}`,
      report,
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
    const { says } = statement
    if (says?.verb === undefined) {
      checkWithoutVerb(key, statement, isRequired, report)
      continue
    }
    const verb = verbOf(statement, says, says.verb, isRequired, report)
    if (verb !== null && !verbs.some(({ claim }) => claim === verb.claim)) verbs.push(verb)
    const status = statusOf(statement, says, verb, corpus, names, report)
    found.push({ status, isGiven: says.status !== undefined })
  }
  const given = found.filter(({ isGiven }) => isGiven)
  const counted = [...new Set((given.length > 0 ? given : found).flatMap(({ status }) => status ?? []))]
  if (counted.length > 1)
    report(
      statements[0]?.at ?? { file: '', line: 1 },
      `the claims of \`${key}\` tell of ${listed(counted)}`,
      'say which one counts with `status` in one of them, and why in `note`',
    )
  return {
    ...(verbs.length > 0 ? { verbs } : {}),
    ...(corpus.statuses.length > 0 ? { status: counted[0] ?? null } : {}),
  }
}
