/** Our rendering of the words that are printed beside a number. */
import type { Figure } from '../../../graph/schema.ts'
import { wordedFor, type Worded } from '../../view/wording.ts'
import type { Desk } from '../desk.ts'

/** What a reader is shown of a printed unit or period. */
export interface OurWords extends Pick<Worded, 'original'> {
  /** The words, and the language that they are in; null where none are shown. */
  readonly rendering: { readonly text: string; readonly lang: string } | null
}

/** `lang`: the language of the print. */
export function ourWords(desk: Pick<Desk, 'model' | 'state' | 'lang'>, printed: string, lang: string): OurWords {
  const name = desk.model.attributes.vocabulary.printed?.find(({ id }) => id === printed)?.name ?? {}
  const { original, rendering } = wordedFor(desk.state, desk.lang, { lang, renderings: Object.keys(name) })
  const text = rendering === null ? undefined : name[rendering]
  if (rendering === null || text === undefined) return { original: true, rendering: null }
  return { original, rendering: { text, lang: rendering } }
}

/** The language that a figure is printed in. */
export function languageOf({ model }: Pick<Desk, 'model'>, { claim }: Figure): string {
  return model.documents.get(model.claims.get(claim)?.document ?? '')?.lang ?? ''
}
