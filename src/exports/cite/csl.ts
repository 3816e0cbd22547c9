/** CSL-JSON, for Zotero, pandoc and all that cite with CSL styles. */
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
      ...(section !== null && { section }),
      ...(date !== null && { issued: { literal: date } }),
      version: edition,
      ...(quote !== null && { note: quote }),
      ...(title.lang !== '' && { language: title.lang }),
      URL: link,
      accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    }),
  )
  return `${JSON.stringify(references, null, 2)}\n`
}
