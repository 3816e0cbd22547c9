/** Measures how many names and figures of a document's claims the draft would have proposed. */
import type { Span } from '../../schema.ts'
import { formsOf } from '../../build/mentions.ts'
import type { CheckedCorpus } from '../../build/validate.ts'
import { findFigures } from './figures.ts'
import type { Lore } from './find.ts'
import { heal } from './healed.ts'
import { findKnown } from './knownNames.ts'
import { loreOf } from './lore.ts'
import { findNames } from './newNames.ts'
import { figurePlaces, namedPlaces } from './places.ts'

export interface Measured {
  /** Places that the claims name. */
  readonly wanted: number
  readonly found: number
  /** Found with exactly these borders. */
  readonly exact: number
  readonly proposed: number
  /** Proposals that are something wanted. */
  readonly useful: number
  /** Words of what was not found. */
  readonly missing: readonly string[]
}

const length = ([start, end]: Span): number => Math.max(0, end - start)
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
/** Whether two spans share at least 60 % of what they cover together. */
const alike = (a: Span, b: Span): boolean => shared(a, b) >= 0.6 * (length(a) + length(b) - shared(a, b))
const same = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1]

function compare(
  text: string,
  wanted: readonly Span[],
  proposed: readonly Span[],
  near: (a: Span, b: Span) => boolean,
): Measured {
  const missing = wanted.filter((one) => !proposed.some((other) => near(one, other)))
  return {
    wanted: wanted.length,
    found: wanted.length - missing.length,
    exact: wanted.filter((one) => proposed.some((other) => same(one, other))).length,
    proposed: proposed.length,
    useful: proposed.filter((one) => wanted.some((other) => near(one, other))).length,
    missing: missing.map((span) => text.slice(...span).replace(/\s+/gu, '')),
  }
}

const sum = (parts: readonly Measured[]): Measured => {
  const add = (field: 'wanted' | 'found' | 'exact' | 'proposed' | 'useful'): number =>
    parts.reduce((total, part) => total + part[field], 0)
  return {
    wanted: add('wanted'),
    found: add('found'),
    exact: add('exact'),
    proposed: add('proposed'),
    useful: add('useful'),
    missing: parts.flatMap(({ missing }) => missing),
  }
}

const distinct = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.map((span) => [span.join('-'), span])).values(),
]

export interface Measurement {
  /** If the draft knows all names of the graph. */
  readonly known: Measured
  /** Each section as if it were new: the draft ignores names that only this section prints. */
  readonly unread: Measured
  readonly figures: Measured
  /** How many figures were proposed with the unit that the editor wrote. */
  readonly units: number
  /** How many figures were proposed with the period that the editor wrote. */
  readonly periods: number
}

/** Measures the draft on one document; null if there is no document of this id. */
export function measure(checked: CheckedCorpus, id: string): Measurement | null {
  const { corpus, documents, claims, figures } = checked.located
  const document = documents.find(({ source }) => source.id === id)
  if (document === undefined) return null
  const { text } = document.source
  const healed = heal(text, document.breaks)
  const inside = ([start, end]: Span, spans: readonly Span[]): boolean =>
    spans.some((one) => one[0] <= start && end <= one[1])
  const names = (section: string, lore: Lore): Measured => {
    const own = document.sections.find((one) => one.id === section)
    const within: Span = [own?.start ?? 0, own?.end ?? 0]
    const places = claims
      .filter((claim) => claim.document === document && claim.section.id === section)
      .flatMap(({ spans }) => spans)
    const wanted = namedPlaces(checked, document, (claim) => claim.section.id === section)
    const finds = [
      ...findKnown(text, lore),
      ...findNames(healed.text, lore).map((find) => ({ ...find, span: healed.back(find.span) })),
    ]
    const proposed = finds.map(({ span }) => span).filter((span) => inside(span, [within]) && inside(span, places))
    return compare(text, wanted, distinct(proposed), alike)
  }
  const printedOnlyIn = (section: string): ReadonlySet<string> =>
    new Set(
      corpus.nodes.flatMap(({ key, value }) => {
        const sections = new Set((checked.mentions.get(key)?.printed ?? []).map((claim) => claim.section.id))
        return sections.size === 1 && sections.has(section) ? formsOf(value) : []
      }),
    )
  const whole = loreOf(corpus)
  const mine = figures.filter(({ claim }) => claim.document === document)
  const found = findFigures(healed.text, whole).map((one) => ({ ...one, span: healed.back(one.span) }))
  const at = (span: Span) => found.find((one) => shared(one.span, span) > 0)
  return {
    known: sum(document.sections.map((one) => names(one.id, whole))),
    unread: sum(document.sections.map((one) => names(one.id, loreOf(corpus, printedOnlyIn(one.id))))),
    figures: compare(
      text,
      distinct(figurePlaces(checked, document)),
      found.map(({ span }) => span),
      (a, b) => shared(a, b) > 0,
    ),
    units: mine.filter(({ span, source }) => at(span)?.unit === source.unit).length,
    periods: mine.filter(({ span, source }) => at(span)?.period === source.period).length,
  }
}
