/** RIS, for EndNote, Zotero and Mendeley: a tag, two spaces, a hyphen, a space; each line ends with CRLF. */
import { numbersOf } from './printedDate.ts'
import type { CitedSource } from './citedSource.ts'
import type { RecordStyle } from './citeStyle.ts'

/** A value is one line; a line break in it could begin a tag. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** In names an asterisk has a meaning, and a comma separates last and first name; a full-width comma does not. */
const name = (text: string): string => line(text).replaceAll('*', '').replaceAll(',', '，')

/** Year, month, day and other words, between slashes: a date without numbers goes into the fourth place. */
const day = (date: string): string => (numbersOf(date) ? date.replaceAll('-', '/') : `///${line(date)}`)

/** One record for each source. */
function write(sources: readonly CitedSource[]): string {
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

export const risStyle: RecordStyle = {
  id: 'ris',
  name: { zh: 'RIS', en: 'RIS' },
  usualIn: [],
  write,
  ending: '.ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
}
