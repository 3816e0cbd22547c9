/** A figure in one line, as printed. */
import type { Figure } from '../../../graph/schema.ts'
import type { Desk } from '../desk.ts'
import { languageOf, ourWords } from './ourWords.ts'

/** The unit that stands behind the printed number; empty where the number is printed with its unit. */
export const unitBehind = ({ printed, unit }: Figure): string => (printed.includes(unit) ? '' : unit)

/** The number as printed, with its unit. */
export function printedNumber(figure: Figure): string {
  const unit = unitBehind(figure)
  return unit === '' ? figure.printed : `${figure.printed} ${unit}`
}

/** Whether the figure at `index` is the last of its conflict in a list where conflicts stand together. */
export function closesConflict(figures: readonly Figure[], index: number): boolean {
  const conflict = figures[index]?.conflict ?? null
  return conflict !== null && figures[index + 1]?.conflict !== conflict
}

/** Whether the number is printed in plain digits, with a unit in the reader's language: then nothing need be said beside it. */
export function isPlain(desk: Desk, figure: Figure): boolean {
  const { printed, value, qualifier, unit } = figure
  return qualifier === 'exact' && printed === String(value) && !ourWords(desk, unit, languageOf(desk, figure)).rendering
}
