/** GB/T 7714—2015: the language of a record is that of what is cited. */
import { plain, roman, stopped, type Reference } from './runs.ts'
import type { Source } from './source.ts'

interface Terms {
  readonly undated: string
  readonly edition: (edition: string) => string
}
const chinese: Terms = { undated: '[出版日期不详]', edition: (edition) => `版本 ${edition}` }
const western: Terms = { undated: '[n.d.]', edition: (edition) => `Edition ${edition}` }

const termsOf = (lang: string): Terms => (lang.startsWith('zh') ? chinese : western)

/** The one form of the standard. `Z/OL`: of no type that is named, online; `DB/OL`: in a database, online. */
export function gbt7714({
  kind,
  author,
  title,
  within,
  section,
  date,
  edition,
  link,
  accessed,
}: Source): readonly Reference[] {
  const terms = termsOf(title.lang)
  const mark = kind === 'passage' ? '[Z/OL]' : '[DB/OL]'
  // What answers for the graph answers for its entry, too; the document of a passage names nobody.
  const host = within && (kind === 'entry' ? `//${stopped(author.text)} ${within.text}` : `//${within.text}`)
  const place = section === null ? '' : `: ${section.text}`
  const runs = [
    roman(`${stopped(author.text)} ${title.text}${mark}${host ?? ''}. ${terms.edition(edition)}. `),
    roman(`${date ?? terms.undated}${place}[${accessed}]. ${link}.`),
  ]
  return [{ form: 'reference', runs: [roman(plain(runs))] }]
}
