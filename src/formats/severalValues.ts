/** Several values in one field, for programs that know no lists: bars between them, and a backslash before a bar that is part of one. */

const between = ' | '

/**
 * Backslashes stand for themselves except before a bar, so values without bars are written as they are. The look-behind keeps
 * the time for a long run of backslashes from growing with its square.
 */
const escaped = (value: string): string => value.replace(/(?<!\\)(\\*)\|/gu, '$1$1\\|')
const unescaped = (written: string): string =>
  written.replace(/(?<!\\)(\\+)\|/gu, (_, marks: string) => `${marks.slice(0, Math.floor(marks.length / 2))}|`)

/** The values as one text. */
export const joined = (values: readonly string[]): string => values.map(escaped).join(between)

/** The values of a text. None if it is empty: a single empty value is not told from none. */
export const separated = (written: string): readonly string[] =>
  written === '' ? [] : written.split(between).map(unescaped)

/**
 * The values where `count` are expected; none where there are others. Files of earlier releases did not escape bars: there
 * a single value is the whole text, and of several it is not known where one ends.
 */
export function separatedInto(written: string, count: number): readonly string[] {
  const values = separated(written)
  if (values.length === count) return values
  return count === 1 && written !== '' ? [written] : []
}
