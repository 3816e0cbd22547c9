/** APA, seventh edition: a reference list entry, and what stands in the text. */
import { englishDay, italic, roman, singled, stopped, type Reference, type Run } from './runs.ts'
import type { Source } from './source.ts'
import type { Worded } from './titles.ts'

/** A name in Latin letters where there is one. */
export const latin = ({ text, ours }: Worded): string => ours['en'] ?? text

/** Our English words for a title in another language, in brackets behind it. */
export function bracketed({ lang, text, ours }: Worded): string {
  const english = ours['en']
  return lang === 'en' || !english || english === text ? '' : ` [${english}]`
}

/** The reference, and the author with the date for the text; a heading stands for the page that a quotation wants. */
export function apa({ author, title, within, section, date, edition, link, accessed }: Source): readonly Reference[] {
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
