/** The Chicago Manual of Style, notes and bibliography; the seventeenth and eighteenth editions agree on what is used here. */
import { bracketed, latin } from './apa.ts'
import { englishDay, italic, plain, roman, singled, stopped, type Reference, type Run } from './runs.ts'
import type { Source } from './source.ts'
import type { Worded } from './titles.ts'

/** A title between double quotation marks: those that it has itself become single. The mark of the sentence stands inside. */
function quoted(title: Worded, mark: ',' | '.'): string {
  const text = singled(title.text)
  const ours = bracketed(title)
  return ours === '' ? `“${text}${/[?!？！]$/u.test(text) ? '' : mark}” ` : `“${text}”${ours}${mark} `
}

const host = (within: Worded): readonly Run[] => [italic(within.text), roman(bracketed(within))]

/** A note, and an entry of the bibliography. */
export function chicago({
  author,
  title,
  within,
  section,
  date,
  edition,
  link,
  accessed,
}: Source): readonly Reference[] {
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
