import type { Text } from '../../../graph/schema.ts'
import type { ViewState } from '../../view/state.ts'

/**
 * In which languages a note of ours is read. It is ours in each of them: without a wish in the link the reader's own
 * is enough, and a wish for original or translation is one for the document's language or another.
 */
export function noteLanguages(
  { wording }: Pick<ViewState, 'wording'>,
  lang: string,
  printed: string,
  note: Text,
): readonly string[] {
  const has = Object.keys(note)
  const others = has.filter((one) => one !== printed)
  const other = others.includes(lang) ? lang : (others[0] ?? '')
  const wished = { original: [printed], both: [printed, other], translation: [other] }[wording ?? 'both']
  const found = wished.filter((one) => has.includes(one))
  return wording === null || found.length === 0 ? [lang] : found
}
