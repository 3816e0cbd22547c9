/** The sources of what a reader wants to cite, as the dialog shows them. */
import { publicAddress } from '../link/publicAddress.ts'
import { sourcesOf, type CitedSource } from './citedSource.ts'
import { selectedItems } from './selectedItems.ts'
import { words } from '../i18n/words.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { filterPhrases } from '../filter/filterSummary.ts'
import { shownSentence } from '../workspace/shownSentence.ts'
import { today } from '../ui/today.ts'
import type { Resolved } from '../link/resolve.ts'

/** What is to be cited: one thing, the view as it is, or all that the reader has gathered. */
export type ToCite = Resolved | { readonly kind: 'view' } | { readonly kind: 'picked' }

/** A thing with its sources; `key`: of what was gathered, so that it can be removed. */
export interface Citation {
  readonly key: string | null
  readonly sources: readonly CitedSource[]
}

/** What is shown, in the reader's language first. */
function shows(context: ViewContext): Record<string, string> {
  // Not spread: the fields of a workspace are getters, which a copy would lose.
  const { model, visible } = context
  const langs = context.lang === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)
  return Object.fromEntries(
    langs.map((lang) => {
      const spoken = { model, visible, lang, words: words[lang] }
      return [lang, [...filterPhrases(spoken, context.state), shownSentence(spoken)].join(words[lang].pause)]
    }),
  )
}

/** One citation, or one for each thing that the reader has gathered. */
export function citationsOf(context: ViewContext, cited: ToCite): readonly Citation[] {
  const { model, state } = context
  const occasion = { address: publicAddress(model, context.href(state)), accessed: today() }
  if (cited.kind === 'picked')
    return selectedItems(model, state).map(({ key, what }) => ({ key, sources: sourcesOf(model, what, occasion) }))
  const what = cited.kind === 'view' ? ({ kind: 'view', state, shows: shows(context) } as const) : cited
  return [{ key: null, sources: sourcesOf(model, what, occasion) }]
}
