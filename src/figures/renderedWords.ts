/** Our rendering of the words that are printed beside a number. */
import type { Figure } from '../../graph/schema.ts'
import { wordedFor, type PassageWords } from '../evidence/wording.ts'
import type { ViewContext } from '../workspace/viewContext.ts'

/** How a printed unit or period is shown. */
export interface OurWords extends Pick<PassageWords, 'original'> {
  /** Our words and their language; null: none are shown. */
  readonly rendering: { readonly text: string; readonly lang: string } | null
}

/** `lang`: the language of the print. */
export function ourWords(
  context: Pick<ViewContext, 'model' | 'state' | 'lang'>,
  printed: string,
  lang: string,
): OurWords {
  const name = context.model.attributes.vocabulary.printed?.find(({ id }) => id === printed)?.name ?? {}
  const { original, rendering } = wordedFor(context.state, context.lang, { lang, renderings: Object.keys(name) })
  const text = rendering === null ? undefined : name[rendering]
  if (rendering === null || text === undefined) return { original: true, rendering: null }
  return { original, rendering: { text, lang: rendering } }
}

/** The language of the document in which a figure is printed. */
export function languageOf({ model }: Pick<ViewContext, 'model'>, { claim }: Figure): string {
  return model.documents.get(model.claims.get(claim)?.document ?? '')?.lang ?? ''
}
