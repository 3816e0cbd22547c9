/** The Chicago Manual of Style, notes and bibliography; the seventeenth and eighteenth editions agree on what is used here. */
import { englishDay, italic, plain, roman, singled, stopped, type Reference, type Run } from './runs.ts'
import type { CitedSource } from './citedSource.ts'
import { bracketed, latin, type CitedWords } from './citedTitles.ts'
import type { SentenceStyle } from './citeStyle.ts'

/** A title between double quotation marks: its own become single. The punctuation of the sentence goes inside. */
function quoted(title: CitedWords, mark: ',' | '.'): string {
  const text = singled(title.text)
  const ours = bracketed(title)
  return ours === '' ? `“${text}${/[?!？！]$/u.test(text) ? '' : mark}” ` : `“${text}”${ours}${mark} `
}

const host = (within: CitedWords): readonly Run[] => [italic(within.text), roman(bracketed(within))]

/** A note, and an entry of the bibliography. */
function refer({ author, title, within, section, date, edition, link, accessed }: CitedSource): readonly Reference[] {
  const who = latin(author)
  const when = date ?? 'n.d.'
  const day = englishDay(accessed)
  const note: readonly Run[] = [
    roman(`${who}, `),
    ...(within === null
      ? [italic(title.text), roman(`${bracketed(title)}, `)]
      : [roman(`${quoted(title, ',')}in `), ...host(within), roman(', ')]),
    roman(section === null ? '' : `under ${quoted(section, ',')}`),
    roman(`edition ${edition}, ${when}, accessed ${day}, ${link}.`),
  ]
  const bibliography: readonly Run[] = [
    roman(`${stopped(who)} `),
    ...(within === null
      ? [italic(title.text), roman(`${bracketed(title)}. `)]
      : [roman(`${quoted(title, '.')}In `), ...host(within), roman('. ')]),
    roman(`Edition ${edition}. ${stopped(date ?? 'N.d.')} Accessed ${day}. ${link}.`),
  ]
  const merged = (runs: readonly Run[]): readonly Run[] => runs.filter((run) => plain([run]) !== '')
  return [
    { form: 'note', runs: merged(note) },
    { form: 'bibliography', runs: merged(bibliography) },
  ]
}

export const chicagoStyle: SentenceStyle = {
  id: 'chicago',
  name: { zh: '芝加哥手册第 17 版', en: 'Chicago, 17th edition' },
  usualIn: [],
  refer,
}
