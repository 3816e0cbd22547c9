/** A figure in one line, as printed. */
import type { Figure } from '../../graph/schema.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { languageOf, ourWords } from './renderedWords.ts'

/** The unit to add after the printed number; '' if it is printed within it. */
export const unitBehind = ({ printed, unit }: Figure): string => (printed.includes(unit) ? '' : unit)

/** The number as printed, with its unit. */
export function printedNumber(figure: Figure): string {
  const unit = unitBehind(figure)
  return unit === '' ? figure.printed : `${figure.printed} ${unit}`
}

/** Whether the figure at `index` is the last of its conflict, in a list where figures of one conflict follow each other. */
export function closesConflict(figures: readonly Figure[], index: number): boolean {
  const conflict = figures[index]?.conflict ?? null
  return conflict !== null && figures[index + 1]?.conflict !== conflict
}

/** Whether the number is printed in digits with a unit in the reader's language, so that nothing need be added to it. */
export function isPlain(context: ViewContext, figure: Figure): boolean {
  const { printed, value, qualifier, unit } = figure
  return (
    qualifier === 'exact' &&
    printed === String(value) &&
    !ourWords(context, unit, languageOf(context, figure)).rendering
  )
}
