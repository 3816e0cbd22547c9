/** A reference as runs of roman and italic type. */

export interface Run {
  readonly text: string
  readonly italic: boolean
}

/** One of the forms that a style asks for. */
export interface Reference {
  readonly form: 'reference' | 'in-text' | 'note' | 'bibliography'
  readonly runs: readonly Run[]
}

export const roman = (text: string): Run => ({ text, italic: false })
export const italic = (text: string): Run => ({ text, italic: true })

/** Without the type. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Makes the quotation marks of a text single, so that it can be put between double ones. */
export const singled = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’')

/** Adds a full stop, unless the text ends with a mark that serves as one. */
export const stopped = (text: string): string => (/[.?!。？！…]$/u.test(text) ? text : `${text}.`)

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-11-25` as `November 25, 2026`. */
export function englishDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${months[Number(month) - 1] ?? month} ${Number(date)}, ${year}`
}
