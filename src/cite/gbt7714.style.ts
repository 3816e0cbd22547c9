/** GB/T 7714—2015: the language of a record is that of what is cited. */
import { plain, roman, stopped, type Reference } from './runs.ts'
import type { CitedSource } from './citedSource.ts'
import type { SentenceStyle } from './citeStyle.ts'

interface Terms {
  readonly undated: string
  readonly edition: (edition: string) => string
}
const chinese: Terms = { undated: '[出版日期不详]', edition: (edition) => `版本 ${edition}` }
const western: Terms = { undated: '[n.d.]', edition: (edition) => `Edition ${edition}` }

const termsOf = (lang: string): Terms => (lang.startsWith('zh') ? chinese : western)

/** The one form of the standard. `Z/OL`: of another type, online; `DB/OL`: in a database, online. */
function refer({
  kind,
  author,
  title,
  within,
  section,
  date,
  edition,
  link,
  accessed,
}: CitedSource): readonly Reference[] {
  const terms = termsOf(title.lang)
  const mark = kind === 'passage' ? '[Z/OL]' : '[DB/OL]'
  // Whoever is responsible for the graph is also responsible for its entries; the document of a passage names nobody.
  const host = within && (kind === 'entry' ? `//${stopped(author.text)} ${within.text}` : `//${within.text}`)
  const place = section === null ? '' : `: ${section.text}`
  const runs = [
    roman(`${stopped(author.text)} ${title.text}${mark}${host ?? ''}. ${terms.edition(edition)}. `),
    roman(`${date ?? terms.undated}${place}[${accessed}]. ${link}.`),
  ]
  return [{ form: 'reference', runs: [roman(plain(runs))] }]
}

export const gbt7714Style: SentenceStyle = {
  id: 'gbt7714',
  name: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
  usualIn: ['zh'],
  refer,
}
