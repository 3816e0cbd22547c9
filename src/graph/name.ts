/** Names on screen: as printed if that is the reader's language, else our translation, marked as ours. */
import type { Section, Text } from '../../graph/schema.ts'
import { nodeOf, type Model } from './model.ts'

/** `lang`: the language of `text`. `translated`: the words are ours, and are printed nowhere. */
export interface ShownName {
  readonly text: string
  readonly lang: string
  readonly translated: boolean
}

interface Labelled {
  readonly label: string
  readonly lang: string
  readonly translations: Text
}

function naming({ label, lang, translations }: Labelled, wanted: string): ShownName {
  const ours = Object.hasOwn(translations, wanted) ? translations[wanted] : undefined
  if (lang === wanted || !ours) return { text: label, lang, translated: false }
  return { text: ours, lang: wanted, translated: true }
}

/** A node's name for a reader of `lang`. Throws for a key that is no node. */
export function nameOf(model: Model, node: string, lang: string): ShownName {
  return naming(nodeOf(model, node), lang)
}

/** A node's name on the map for a reader of `lang`: the short one in the language of its name, if it has one. */
export function mapNameOf(model: Model, node: string, lang: string): ShownName {
  const name = nameOf(model, node, lang)
  const { short } = nodeOf(model, node)
  const text = short !== undefined && Object.hasOwn(short, name.lang) ? short[name.lang] : undefined
  return text ? { ...name, text } : name
}

/** A body's name for a reader of `lang`; its id if the file lacks the body. */
export function bodyName(model: Model, body: string, lang: string): ShownName {
  const known = model.bodies.get(body)
  return known ? naming(known, lang) : { text: body, lang, translated: false }
}

/** Our words in `lang`, else in the first language that has any, else ''. */
export function wordOf(text: Text, lang: string): string {
  const wanted = Object.hasOwn(text, lang) ? text[lang] : undefined
  return wanted || Object.values(text).find((words) => words !== '') || ''
}

/** A document's title for a reader of `lang`; its id if it has no title or the file lacks the document. */
export function documentName(model: Model, document: string, lang: string): ShownName {
  const known = model.documents.get(document)
  const title = known?.title ?? {}
  const found = [lang, ...Object.keys(title)].find((one) => Object.hasOwn(title, one) && title[one] !== '')
  if (!known || found === undefined) return { text: document, lang: '', translated: false }
  return { text: title[found] ?? document, lang: found, translated: found !== known.lang }
}

/** What a section of a text in `printed` is called, for a reader of `lang`: its title, else its heading; null: it has neither. */
export function sectionName(
  { heading, title, translations }: Section,
  printed: string,
  lang: string,
): ShownName | null {
  const ours = printed !== lang && Object.hasOwn(translations, lang) ? translations[lang] : undefined
  const rendering = ours?.title ?? ours?.heading
  if (rendering) return { text: rendering, lang, translated: true }
  const text = title ?? heading
  return text ? { text, lang: printed, translated: false } : null
}
