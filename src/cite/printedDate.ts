/** Year, month and day of `2021-10-11`, or as much of it as there is; null for a date in words, which we do not interpret. */
export function numbersOf(date: string): readonly number[] | null {
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? date.split('-').map(Number) : null
}
