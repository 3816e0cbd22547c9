/** BibTeX: `@misc`, since all other types need a year or a publisher. Plain fields, so that BibLaTeX reads them, too. */
import { numbersOf } from './printedDate.ts'
import type { CitedSource } from './citedSource.ts'
import type { RecordStyle } from './citeStyle.ts'

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text inside braces: what TeX would run is escaped. */
const tex = (text: string): string =>
  text.replace(/[\\{}$&#%_^~]/g, (mark) => escapes[mark] ?? `\\${mark}`).replace(/\s+/gu, ' ')

/** An address is not escaped; what would end the field is percent-encoded. */
const url = (link: string): string => link.replace(/[{}\\]/g, encodeURIComponent)

/** One entry for each source. */
function write(sources: readonly CitedSource[]): string {
  return sources
    .map((source) => {
      const { key, author, title, within, section, date, quote, edition, link, accessed } = source
      const fields: readonly (readonly [string, string | null])[] = [
        // Doubled braces: a body is no person with a first and a last name, and a title keeps its capitals.
        ['author', `{${tex(author.text)}}`],
        ['title', `{${tex(title.text)}}`],
        ['howpublished', within && `In: ${tex(within.text)}`],
        // BibLaTeX takes only `2021-10-11` and its beginnings as a date; `year` may be any words.
        [date !== null && numbersOf(date) ? 'date' : 'year', date === null ? null : tex(date)],
        ['note', tex([...(section === null ? [] : [section.text]), `Edition ${edition}`].join('. '))],
        ['annote', quote === null ? null : tex(quote)],
        ['language', title.lang || null],
        ['url', url(link)],
        ['urldate', accessed],
      ]
      const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]))
      return `@misc{${key},\n${written.join('')}}\n`
    })
    .join('\n')
}

export const bibtexStyle: RecordStyle = {
  id: 'bibtex',
  name: { zh: 'BibTeX', en: 'BibTeX' },
  usualIn: [],
  write,
  ending: '.bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
}
