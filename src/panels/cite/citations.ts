/** The sources of what a reader wants to cite, as the dialog shows them. */
import { publicAddress } from '../../exports/leaving.ts'
import { sourcesOf, type Source } from '../../exports/cite/source.ts'
import { pickedOf } from '../../view/picked.ts'
import { words } from '../../words/words.ts'
import type { Desk } from '../desk.ts'
import { filterPhrases } from '../filterWords.ts'
import { shownSentence } from '../shownSentence.ts'
import { today } from '../today.ts'
import type { ToCite } from './toCite.ts'

/** A thing with its sources; `key`: of what was gathered, so that it can be let go. */
export interface Citation {
  readonly key: string | null
  readonly sources: readonly Source[]
}

/** What is shown, in the reader's language first. */
function shows(desk: Desk): Record<string, string> {
  const langs = desk.lang === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)
  return Object.fromEntries(
    langs.map((lang) => {
      const reader = { ...desk, lang, words: words[lang] }
      return [lang, [...filterPhrases(reader, desk.state), shownSentence(reader)].join(words[lang].pause)]
    }),
  )
}

/** One citation; or one for each thing that the reader has gathered. */
export function citationsOf(desk: Desk, cited: ToCite): readonly Citation[] {
  const { model, state } = desk
  const occasion = { address: publicAddress(model, desk.href(state)), accessed: today() }
  if (cited.kind === 'picked')
    return pickedOf(model, state).map(({ key, what }) => ({ key, sources: sourcesOf(model, what, occasion) }))
  const what = cited.kind === 'view' ? ({ kind: 'view', state, shows: shows(desk) } as const) : cited
  return [{ key: null, sources: sourcesOf(model, what, occasion) }]
}
