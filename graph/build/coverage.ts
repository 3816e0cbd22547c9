/** Accounts for each piece of a text: whether a claim uses it, an editor has set it aside, or nobody has looked at it. */
import type { Section, Span } from '../schema.ts'
import { locate, printedQuote } from '../text/locate.ts'
import type { SetAsideSource } from './corpus.ts'
import type { Entry } from './entries.ts'
import type { LocatedClaim, LocatedDocument } from './located.ts'
import { textLine } from './locateBreaks.ts'
import { nearestPrinted } from './locateSections.ts'
import { formsOf } from './mentions.ts'
import { nearestOf } from './nearest.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { type Problem, type Report, sortProblems } from './problem.ts'
import type { CheckedCorpus } from './validate.ts'

/** A piece of a text. It is accounted for if there are claims or reasons. */
export interface Accounted extends Piece {
  readonly document: string
  readonly section: string
  /** As a claim would quote it. */
  readonly words: string
  readonly file: string
  readonly line: number
  /** The claims that use it. */
  readonly claims: readonly string[]
  /** Why it is set aside; empty if it is not. */
  readonly reasons: readonly string[]
}

export interface Coverage {
  readonly pieces: readonly Accounted[]
  /** Pieces that are not accounted for, and entries of set-aside.yaml that are wrong. */
  readonly problems: readonly Problem[]
}

/** Whether a passage is exactly a piece, or the piece with one mark on each side. */
const isPiece = (passage: Span, piece: Span): boolean =>
  holds(passage, piece) && piece[0] - passage[0] === passage[1] - piece[1] && piece[0] - passage[0] <= 1

interface Use {
  readonly span: Span
  readonly claim: string
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** Where a document's claims, the names of nodes in them, and their figures and periods are printed. */
function usesOf(checked: CheckedCorpus, document: LocatedDocument) {
  const { corpus, claims, figures } = checked.located
  const { text } = document.source
  const here = ({ document: other }: LocatedClaim): boolean => other === document
  const places: Use[] = claims.filter(here).flatMap(({ id, spans }) => spans.map((span) => ({ span, claim: id })))
  const names: Use[] = corpus.nodes.flatMap(({ key, value }) =>
    (checked.mentions.get(key)?.printed ?? [])
      .filter(here)
      .flatMap(({ id, spans }) =>
        formsOf(value).flatMap((form) =>
          spans.flatMap((span) => locate(form, text, span).map((found) => ({ span: found, claim: id }))),
        ),
      ),
  )
  const numbers: Use[] = figures
    .filter(({ claim }) => here(claim))
    .flatMap(({ claim, source, span, repeats }) => {
      const period = source.period === null ? [] : locate(source.period, text, [claim.section.start, span[1]]).slice(-1)
      return [span, ...repeats, ...period].map((one) => ({ span: one, claim: claim.id }))
    })
  return { places, names, numbers }
}

/** The pieces that an entry of set-aside.yaml means; none, and reported, if it means nothing. */
function meantBy(
  { value, at }: Entry<SetAsideSource>,
  document: LocatedDocument,
  pieces: readonly Piece[],
  report: Report,
): readonly Piece[] {
  const section = document.sections.find(({ id }) => id === value.section)
  if (section === undefined) {
    report(
      at('section'),
      `unknown section \`${value.section}\``,
      nearestOf(
        value.section,
        document.sections.map(({ id }) => id),
      ),
    )
    return []
  }
  const within: Span = [section.start, section.end]
  const places = locate(value.passage, document.source.text, within)
  if (places.length === 0) {
    report(
      at('passage'),
      `“${value.passage}” is not printed in section \`${section.id}\``,
      nearestPrinted(value.passage, document.source, within),
    )
    return []
  }
  const same = pieces.filter(({ what }) => what === value.what)
  // If pieces are exactly the passage, with or without marks, only those are meant: 3 is not the 3 in 23.
  const exact = same.filter(({ span }) => places.some((place) => isPiece(place, span)))
  const touches = value.what === 'sentence' || value.what === 'clause' ? overlap : holds
  const meant = exact.length > 0 ? exact : same.filter(({ span }) => places.some((place) => touches(place, span)))
  const count = exact.length > 0 ? exact.length : places.length
  if (meant.length === 0)
    report(
      at('what'),
      `“${value.passage}” holds no ${value.what}`,
      'give the passage with its marks or digits, or leave the entry out',
    )
  else if (count !== value.times)
    report(
      at('passage'),
      `“${value.passage}” is printed ${String(count)} times in section \`${section.id}\``,
      `give more of it, or write \`times: ${String(count)}\``,
    )
  return meant
}

function sectionAt(sections: readonly Section[], offset: number): string {
  return sections.find(({ start, end }) => start <= offset && offset < end)?.id ?? ''
}

function coverDocument(checked: CheckedCorpus, document: LocatedDocument, report: Report): readonly Accounted[] {
  const { source, breaks, sections } = document
  const pieces = piecesOf(source.text, breaks)
  const { places, names, numbers } = usesOf(checked, document)
  const aside = new Map<Piece, Entry<SetAsideSource>[]>()
  for (const entry of source.setAside)
    for (const piece of meantBy(entry, document, pieces, report)) aside.set(piece, [...(aside.get(piece) ?? []), entry])
  const setAside = [...aside].flatMap(([{ what, span }, entries]) => (what === 'sentence' ? [{ span, entries }] : []))
  return pieces.map((piece): Accounted => {
    const { what, span } = piece
    const uses =
      what === 'sentence' || what === 'clause'
        ? places.filter((use) => overlap(use.span, span))
        : what === 'number'
          ? [...numbers, ...names].filter((use) => holds(use.span, span))
          : names.filter((use) => overlap(use.span, span))
    const claims = [...new Set(uses.map(({ claim }) => claim))]
    const entries = aside.get(piece) ?? []
    // What is said of a whole sentence holds for its clauses.
    const whole = what === 'clause' ? (setAside.find((one) => holds(one.span, span))?.entries ?? []) : []
    const words = printedQuote(source.text, span, breaks)
    const line = textLine(source.text, span[0])
    const [first, second] = entries
    if (claims.length === 0 && first === undefined && whole.length === 0)
      report(
        { file: source.textFile, line },
        `the ${what} “${words}” at ${String(span[0])} is not accounted for`,
        'let a claim use it, or set it aside with a reason',
      )
    if (claims.length > 0 && first !== undefined)
      report(
        first.at('passage'),
        `the ${what} “${words}” is set aside although it is used`,
        `it serves \`${claims.join('`, `')}\`: leave the entry out`,
      )
    if (second !== undefined) {
      const { file, line: other } = first?.at() ?? second.at()
      report(
        second.at('passage'),
        `the ${what} “${words}” is set aside twice`,
        `leave one out, the other is ${file}:${String(other)}`,
      )
    }
    const reasons = [...entries, ...whole].map(({ value }) => value.reason)
    return {
      ...piece,
      document: source.id,
      section: sectionAt(sections, span[0]),
      words,
      file: source.textFile,
      line,
      claims,
      reasons,
    }
  })
}

/** Accounts for every sentence and each of its clauses, every quoted name, title and number of every document. */
export function coverageOf(checked: CheckedCorpus): Coverage {
  const problems: Problem[] = []
  const report: Report = ({ file, line }, wrong, right) => {
    problems.push({ file, line, wrong, right })
  }
  const pieces = checked.located.documents.flatMap((document) => coverDocument(checked, document, report))
  return { pieces, problems: sortProblems(problems) }
}
