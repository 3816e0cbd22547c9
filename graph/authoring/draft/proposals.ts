/** What the draft proposes: names, numbers and oddities that no claim or notice covers yet, passage by passage. */
import type { Section, Span } from '../../schema.ts'
import { coverageOf } from '../../build/coverage.ts'
import type { LocatedDocument } from '../../build/located.ts'
import { piecesOf } from '../../build/pieces.ts'
import type { CheckedCorpus } from '../../build/validate.ts'
import { type FoundFigure, findFigures } from './figures.ts'
import type { Find } from './find.ts'
import { breaksOf, heal } from './healed.ts'
import { findVerbs, knownVerbs } from './findVerbs.ts'
import { findKnown } from './knownNames.ts'
import { loreOf } from './lore.ts'
import { findNames } from './newNames.ts'
import { findOddities, type Oddity } from './oddities.ts'
import { figurePlaces, namedPlaces } from './places.ts'

export interface Passage {
  readonly section: string
  /** A whole clause, as a claim would quote it. */
  readonly quote: string
  /** Of the text, from 1. */
  readonly line: number
  /** Keys of nodes that the graph has, with the form that is printed here. */
  readonly known: readonly { readonly form: string; readonly nodes: readonly string[] }[]
  /** Words that may be names. Those that overlap are one entry, the surest first. */
  readonly names: readonly { readonly words: readonly string[]; readonly by: Find['by'] }[]
  readonly figures: readonly FoundFigure[]
  /** Printed words that may say a relation, in their order, with the status that each tells of; null: it tells of none. */
  readonly verbs: readonly { readonly words: string; readonly status: string | null }[]
}

export interface FoundOddity extends Omit<Oddity, 'spans'> {
  readonly section: string
  readonly passages: readonly string[]
}

/** A clause with fewer characters is joined with the next. */
const shortest = 8

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** The clauses of a Chinese sentence, cut at commas outside of marks. A sentence without Han characters is one clause. */
function clausesOf(text: string, [start, end]: Span): readonly Span[] {
  if (!/\p{Script=Han}/u.test(text.slice(start, end))) return [[start, end]]
  const cuts: number[] = []
  let depth = 0
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    if (/[“‘「『《((]/u.test(character)) depth += 1
    else if (/[”’」』》))]/u.test(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[,,]/u.test(character) && at - (cuts.at(-1) ?? start) >= shortest) cuts.push(at)
  }
  return [...cuts, end].map((cut, index): Span => [index === 0 ? start : (cuts[index - 1] ?? start) + 1, cut])
}

/** Groups finds that overlap, so that the editor sees each place once. */
function groups(finds: readonly Find[]): readonly (readonly Find[])[] {
  const together: Find[][] = []
  for (const find of finds.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = together.at(-1)
    if (last?.some(({ span }) => overlap(span, find.span)) === true) last.push(find)
    else together.push([find])
  }
  return together
}

const sureness: readonly Find['by'][] = ['quoted', 'title', 'capitals', 'head', 'listed', 'object', 'known']

/** All proposals for a document. */
export function proposalsOf(checked: CheckedCorpus, document: LocatedDocument) {
  const { source, breaks, sections } = document
  const lore = loreOf(checked.located.corpus)
  const verbs = knownVerbs(checked.located.corpus)
  const { text, back } = heal(source.text, breaks)
  const words = (span: Span): string =>
    text
      .slice(...span)
      .replace(/\s+/gu, ' ')
      .trim()
  const line = (at: number): number => source.text.slice(0, at).split('\n').length
  const sectionAt = (at: number): Section | undefined => sections.find(({ start, end }) => start <= at && at < end)
  const aside = coverageOf(checked).pieces.filter((piece) => piece.document === source.id && piece.reasons.length > 0)
  const [named, counted] = [namedPlaces(checked, document), figurePlaces(checked, document)]
  const isDone = (span: Span, done: readonly Span[]): boolean =>
    done.some((one) => overlap(one, back(span))) || aside.some((piece) => holds(piece.span, back(span)))

  const known = findKnown(text, lore).filter(({ span }) => !isDone(span, named))
  const inKnown = (span: Span): boolean => known.some((one) => holds(one.span, span) || holds(span, one.span))
  const fresh = findNames(text, lore).filter(({ span }) => !isDone(span, named) && !inKnown(span))
  const figures = findFigures(text, lore).filter(({ span }) => !isDone(span, counted))
  const headings = new Set(sections.flatMap(({ heading, title }) => [heading, title]))
  const clauses = piecesOf(text, breaksOf(text)).flatMap(({ what, span }) =>
    what === 'sentence' ? clausesOf(text, span) : [],
  )

  const passages = clauses.flatMap((clause): readonly Passage[] => {
    // A find that reaches beyond a clause belongs to the clause where it begins.
    const here = <T extends { readonly span: Span }>(all: readonly T[]): readonly T[] =>
      all.filter(({ span }) => clause[0] <= span[0] && span[0] < clause[1])
    const [ours, news, numbers] = [here(known), here(fresh), here(figures)]
    // A heading only names who reports, or what follows.
    if (ours.length + news.length + numbers.length === 0 || headings.has(words(clause))) return []
    const end = Math.max(clause[1], ...[...ours, ...news, ...numbers].map(({ span }) => span[1]))
    const [start] = back([clause[0], clause[0]])
    const longest = ours.filter(({ span }) => !ours.some((other) => other.span !== span && holds(other.span, span)))
    return [
      {
        section: sectionAt(start)?.id ?? '',
        quote: words([clause[0], end]),
        line: line(start),
        known: [...new Map(longest.map(({ span, nodes }) => [words(span), nodes]))].map(([form, nodes]) => ({
          form,
          nodes,
        })),
        names: groups(news).map((group) => {
          const sorted = group.toSorted((a, b) => sureness.indexOf(a.by) - sureness.indexOf(b.by))
          return {
            by: sorted[0]?.by ?? 'object',
            words: [...new Set(sorted.map(({ span }) => words(span)))].slice(0, 3),
          }
        }),
        figures: numbers,
        verbs: findVerbs(
          text,
          [clause[0], end],
          verbs,
          [...ours, ...news].map(({ span }) => span),
        ),
      },
    ]
  })
  const noticed = document.notices.flatMap(({ spans }) => spans)
  const oddities = findOddities(text)
    .filter(({ spans }) => !spans.every((span) => noticed.some((one) => overlap(one, back(span)))))
    .map(({ what, spans, why }): FoundOddity => {
      const [first = [0, 0]] = spans
      const passage =
        spans.length > 1 || first[1] - first[0] > 4
          ? [words(first)]
          : [words([Math.max(0, first[0] - 6), first[1] + 6])]
      return { what, why, section: sectionAt(back([first[0], first[0]])[0])?.id ?? '', passages: passage }
    })
  return { passages, oddities }
}
