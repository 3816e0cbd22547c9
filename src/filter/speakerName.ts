/** What speakers inside passages are called. */
import type { Claim } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { nameOf, wordOf } from '../graph/name.ts'
import { direct, speakerOf } from '../graph/speakers.ts'
import type { Words } from '../i18n/words.ts'

/** Our rendering of a label that is no node, where the file has one in this language. */
function rendering(via: Claim['via'], lang: string): string {
  if (via === null || typeof via === 'string') return ''
  const { translations } = via
  if (typeof translations !== 'object' || translations === null) return ''
  const words = Object.entries(translations).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return Object.hasOwn(translations, lang) ? wordOf(Object.fromEntries(words), lang) : ''
}

/** What a speaker is called, for a reader of `lang`. */
export function speakerName(model: Model, words: Words, speaker: string, lang: string): string {
  if (model.graph.hasNode(speaker)) return nameOf(model, speaker, lang).text
  if (speaker === direct) return words.direct
  const claim = model.attributes.claims.find((one) => speakerOf(one) === speaker)
  return rendering(claim?.via ?? null, lang) || speaker
}
