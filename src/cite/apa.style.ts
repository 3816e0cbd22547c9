/** APA, seventh edition: a reference list entry, and what stands in the text. */
import { englishDay, italic, roman, singled, stopped, type Reference, type Run } from './runs.ts'
import type { CitedSource } from './citedSource.ts'
import { bracketed, latin } from './citedTitles.ts'
import type { SentenceStyle } from './citeStyle.ts'

/** The reference, and the author with the date for the text; a heading replaces the page number that a quotation needs. */
function refer({ author, title, within, section, date, edition, link, accessed }: CitedSource): readonly Reference[] {
  const who = latin(author)
  const when = date ?? 'n.d.'
  const whole: readonly Run[] =
    within === null
      ? [italic(title.text), roman(`${bracketed(title)} (Edition ${edition}). `)]
      : [
          roman(`${stopped(`${title.text}${bracketed(title)}`)} In `),
          italic(within.text),
          roman(`${bracketed(within)} (Edition ${edition}). `),
        ]
  const runs = [
    roman(`${stopped(who)} (${when}). `),
    ...whole,
    roman(`Retrieved ${englishDay(accessed)}, from ${link}`),
  ]
  const locator = section === null ? '' : `, “${singled(section.text)}”${bracketed(section)} section`
  return [
    { form: 'reference', runs },
    { form: 'in-text', runs: [roman(`(${who}, ${when}${locator})`)] },
  ]
}

export const apaStyle: SentenceStyle = {
  id: 'apa',
  name: { zh: 'APA 第 7 版', en: 'APA, 7th edition' },
  usualIn: ['en'],
  refer,
}
