/** CSL-JSON, for Zotero, pandoc and all that cite with CSL styles. */
import { numbersOf } from './printedDate.ts'
import type { Source } from './source.ts'

/** The sources as a JSON array; `issued` only where a date is printed. */
export function cslJson(sources: readonly Source[]): string {
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
