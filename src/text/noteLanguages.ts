import type { Text } from '../../graph/schema.ts'
import type { ViewState } from '../link/viewState.ts'

/**
 * The languages in which a note of ours is shown. Without a wording in the link it is the reader's language; the wordings
 * `original` and `translation` mean the language of the document and another one.
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
