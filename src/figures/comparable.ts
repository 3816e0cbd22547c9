/**
 * Whether figures may stand on one scale. They may if they count in the same unit (its count word included: 次 is not
 * 场次, attendances are no people), over the same period as printed, all or none of them cumulative, and the same kind of
 * thing. What kind of thing a figure counts is said by its measure: two are of one kind if their measures agree in every
 * language that both have, brackets, quotation marks, white space and case aside, or if an editor has given both one scale.
 */
import type { Figure } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'

/** What figures can differ in, in the order in which the page names it. */
const aspects = ['unit', 'period', 'cumulative', 'measure'] as const
export type Aspect = (typeof aspects)[number]

/** What a reader must bear in mind even if the figures agree. */
const caveats = ['no-period', 'documents'] as const
type Caveat = (typeof caveats)[number]

export type Comparison =
  | { readonly isComparable: true; readonly caveats: readonly Caveat[] }
  | { readonly isComparable: false; readonly differs: readonly Aspect[] }

const bare = (words: string): string => words.replace(/[\p{P}\p{S}\s]/gu, '').toLocaleLowerCase()

function sameMeasure(figure: Figure, { measure: other, scale }: Figure): boolean {
  if ((scale ?? null) !== null && scale === figure.scale) return true
  const one = figure.measure
  const shared = Object.keys(one).filter((lang) => Object.hasOwn(other, lang))
  return shared.length > 0 && shared.every((lang) => bare(one[lang] ?? '') === bare(other[lang] ?? ''))
}

const agrees: Readonly<Record<Aspect, (one: Figure, other: Figure) => boolean>> = {
  unit: (one, other) => one.unit === other.unit,
  period: (one, other) => one.period === other.period,
  cumulative: (one, other) => one.cumulative === other.cumulative,
  measure: sameMeasure,
}

/** Compares two figures or more. One alone, or none, agrees with itself. */
export function compareFigures(model: Model, figures: readonly Figure[]): Comparison {
  const [first, ...others] = figures
  const differs = first ? aspects.filter((aspect) => !others.every((other) => agrees[aspect](first, other))) : []
  if (differs.length > 0) return { isComparable: false, differs }
  const documents = new Set(figures.map(({ claim }) => model.claims.get(claim)?.document))
  // Figures without a printed period may cover different times, and "so far" is said at some time that is not printed.
  const minded: Readonly<Record<Caveat, boolean>> = {
    'no-period': figures.some(({ period }) => period === null),
    documents: documents.size > 1,
  }
  return { isComparable: true, caveats: caveats.filter((caveat) => minded[caveat]) }
}
