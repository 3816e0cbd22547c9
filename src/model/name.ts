/** What a thing is called on screen: as printed where that is the reader's language, else our rendering, marked as ours. */
import type { Text } from '../../graph/schema.ts'
import { nodeOf, type Model } from './model.ts'

/** `lang` is the language that `text` is in; `translated` says that the words are ours and not printed. */
export interface Name {
  readonly text: string
  readonly lang: string
  readonly translated: boolean
}

interface Labelled {
  readonly label: string
  readonly lang: string
  readonly translations: Text
}

function naming({ label, lang, translations }: Labelled, wanted: string): Name {
  const ours = Object.hasOwn(translations, wanted) ? translations[wanted] : undefined
  if (lang === wanted || !ours) return { text: label, lang, translated: false }
  return { text: ours, lang: wanted, translated: true }
}

/** A node's name for a reader of `lang`. Throws for a key that is no node. */
export function nameOf(model: Model, node: string, lang: string): Name {
  return naming(nodeOf(model, node), lang)
}

/** A body's name for a reader of `lang`; a body that the file lacks is called by its id. */
export function bodyName(model: Model, body: string, lang: string): Name {
  const known = model.bodies.get(body)
  return known ? naming(known, lang) : { text: body, lang, translated: false }
}

/** Words of ours in `lang`, else in the first language that they have, else ''. */
export function wordOf(text: Text, lang: string): string {
  const wanted = Object.hasOwn(text, lang) ? text[lang] : undefined
  return wanted || Object.values(text).find((words) => words !== '') || ''
}

/** A document's title for a reader of `lang`; one without a title, or that the file lacks, is called by its id. */
export function documentName(model: Model, document: string, lang: string): Name {
  const known = model.documents.get(document)
  const title = known?.title ?? {}
  const found = [lang, ...Object.keys(title)].find((one) => Object.hasOwn(title, one) && title[one] !== '')
  if (!known || found === undefined) return { text: document, lang: '', translated: false }
  return { text: title[found] ?? document, lang: found, translated: found !== known.lang }
}
