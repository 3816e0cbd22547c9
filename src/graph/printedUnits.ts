/** The units and periods of the figures, as they are printed. */
import type { Figure } from '../../graph/schema.ts'
import type { Model } from './model.ts'

/** The value for a figure without a period in its sentence. */
export const noPeriod = '-'

/** A figure's period, as it is written in links. */
export const periodOf = ({ period }: Figure): string => period ?? noPeriod

function byFrequency(values: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort(([, one], [, other]) => other - one).map(([value]) => value)
}

const reportedFirst = ({ attributes: { figures } }: Model): readonly Figure[] => [
  ...figures.filter(({ role }) => role === 'reported'),
  ...figures.filter(({ role }) => role !== 'reported'),
]

/** Every unit, the most frequent first, then in the order of the figures. */
export const unitsIn = (model: Model): readonly string[] => byFrequency(reportedFirst(model).map(({ unit }) => unit))

/** Every period, the most frequent first; `noPeriod` is last. */
export function periodsIn(model: Model): readonly string[] {
  const periods = byFrequency(reportedFirst(model).map(periodOf))
  const printed = periods.filter((period) => period !== noPeriod)
  return printed.length < periods.length ? [...printed, noPeriod] : printed
}
