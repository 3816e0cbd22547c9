/** CSL-JSON, for Zotero, pandoc and all that cite with CSL styles. */
import { numbersOf } from './printedDate.ts'
import type { CitedSource } from './citedSource.ts'
import type { RecordStyle } from './citeStyle.ts'

/** The sources as a JSON array; `issued` only where a date is printed. */
function write(sources: readonly CitedSource[]): string {
  const references = sources.map(
    ({ key, kind, author, title, within, section, date, quote, edition, link, accessed }) => ({
      id: key,
      type: kind === 'passage' ? 'webpage' : 'entry',
      author: [{ literal: author.text }],
      title: title.text,
      ...(within && { 'container-title': within.text }),
      ...(section !== null && { section: section.text }),
      ...(date !== null && { issued: numbersOf(date) ? { 'date-parts': [numbersOf(date)] } : { literal: date } }),
      version: edition,
      ...(quote !== null && { note: quote }),
      ...(title.lang !== '' && { language: title.lang }),
      URL: link,
      accessed: { 'date-parts': [numbersOf(accessed)] },
    }),
  )
  return `${JSON.stringify(references, null, 2)}\n`
}

export const cslStyle: RecordStyle = {
  id: 'csl',
  name: { zh: 'CSL-JSON', en: 'CSL-JSON' },
  usualIn: [],
  write,
  ending: '.csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
}
