/** The order of figures: as printed, or by a column. They are ordered by value within one unit only, since units have no order. */
import type { Figure } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { wordOf } from '../graph/name.ts'
import { unitsIn } from '../graph/printedUnits.ts'
import { type FigureSort } from './figureSort.ts'

/** Figures in one order. `unit`: the unit that they share; null: they are not grouped by unit. */
export interface FigureGroup {
  readonly unit: string | null
  readonly figures: readonly Figure[]
}

/** Moves figures of one conflict behind the first of them. */
function together(figures: readonly Figure[]): readonly Figure[] {
  const placed = new Set<Figure>()
  for (const figure of figures) {
    placed.add(figure)
    if (figure.conflict === null) continue
    for (const other of figures) if (other.conflict === figure.conflict) placed.add(other)
  }
  return [...placed]
}

type Compare = (one: Figure, other: Figure) => number

function asPrinted(model: Model): Compare {
  const documents = [...model.documents.keys()]
  const places = new Map(
    model.attributes.figures.map(({ id, claim, span }) => {
      const document = documents.indexOf(model.claims.get(claim)?.document ?? '')
      return [id, [document, span[0]] as const]
    }),
  )
  return ({ id }, other) => {
    const [document, start] = places.get(id) ?? [0, 0]
    const [otherDocument, otherStart] = places.get(other.id) ?? [0, 0]
    return document - otherDocument || start - otherStart
  }
}

/** Compares by the words or the value of a column. Figures without a period come last in both directions. */
function byColumn(model: Model, { by, descending }: FigureSort, lang: string): Compare {
  const way = descending ? -1 : 1
  const words = new Intl.Collator(lang)
  const bodies = [...model.bodies.keys()]
  const bodyOf = ({ claim }: Figure): number => bodies.indexOf(model.claims.get(claim)?.body ?? '')
  switch (by) {
    case 'value':
      return (one, other) => way * (one.value - other.value)
    case 'measure':
      return (one, other) => way * words.compare(wordOf(one.measure, lang), wordOf(other.measure, lang))
    case 'body':
      return (one, other) => way * (bodyOf(one) - bodyOf(other))
    case 'period':
      return (one, other) => {
        if (one.period === null || other.period === null)
          return Number(one.period === null) - Number(other.period === null)
        return way * words.compare(one.period, other.period)
      }
  }
}

/** The figures in their order; by value, one group for each unit, the most frequent unit first. */
export function figureGroups(
  model: Model,
  figures: readonly Figure[],
  sort: FigureSort | null,
  lang: string,
): readonly FigureGroup[] {
  if (figures.length === 0) return []
  const printed = [...figures].sort(asPrinted(model))
  const ordered = together(sort ? printed.sort(byColumn(model, sort, lang)) : printed)
  if (sort?.by !== 'value') return [{ unit: null, figures: ordered }]
  return unitsIn(model).flatMap((unit) => {
    const ofUnit = ordered.filter((figure) => figure.unit === unit)
    return ofUnit.length > 0 ? [{ unit, figures: ofUnit }] : []
  })
}
