/** RIS, for EndNote, Zotero and Mendeley: a tag, two spaces, a hyphen, a space; each line ends with CRLF. */
import { numbersOf } from './printedDate.ts'
import type { Source } from './source.ts'

/** A value is one line; what stands in it cannot begin a tag. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** An asterisk has a meaning in names, and a comma parts a last name from a first one: a full-width one does not. */
const name = (text: string): string => line(text).replaceAll('*', '').replaceAll(',', '，')

/** Year, month, day and what else is said, between slashes: words without numbers stand in the fourth place. */
const day = (date: string): string => (numbersOf(date) ? date.replaceAll('-', '/') : `///${line(date)}`)

/** One record a source. */
export function ris(sources: readonly Source[]): string {
  return sources
    .map(({ kind, author, title, within, section, date, quote, edition, link, accessed }) => {
      const tags: readonly (readonly [string, string | null])[] = [
        ['TY', kind === 'passage' ? 'ELEC' : 'DBASE'],
        ['AU', name(author.text)],
        ['TI', line(title.text)],
        ['T2', within && line(within.text)],
        ['SE', section && line(section.text)],
        ['DA', date === null ? null : day(date)],
        ['ET', edition],
        ['N1', quote === null ? null : line(quote)],
        ['LA', title.lang || null],
        ['UR', link],
        ['Y2', day(accessed)],
        ['ER', ''],
      ]
      return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('')
    })
    .join('')
}
