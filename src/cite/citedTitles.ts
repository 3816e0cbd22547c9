/** What the things that can be cited are called. */
import { edgeOf, nodeOf } from '../graph/model.ts'
import type { Section, Text } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { nameOf } from '../graph/name.ts'
import { relationFrom, verbPhrase } from '../graph/printedVerbs.ts'
import { words } from '../i18n/words.ts'

/** Words as printed, and our renderings of them by language. */
export interface CitedWords {
  readonly text: string
  readonly lang: string
  readonly ours: Text
}

/** A name in Latin letters where there is one. */
export const latin = ({ text, ours }: CitedWords): string => ours['en'] ?? text

/** Our English words for a title in another language, in brackets behind it. */
export function bracketed({ lang, text, ours }: CitedWords): string {
  const english = ours['en']
  return lang === 'en' || !english || english === text ? '' : ` [${english}]`
}

/** Words without renderings of ours. */
export const unworded = (text: string, lang: string): CitedWords => ({ text, lang, ours: {} })

/** Words of ours alone: the first language counts as theirs. */
export function ownWords(text: Text): CitedWords {
  const [lang = '', first = ''] = Object.entries(text).find(([, words]) => words !== '') ?? []
  return { text: first, lang, ours: text }
}

function partOf(section: Section, part: 'heading' | 'title', lang: string): CitedWords | null {
  const text = section[part]
  if (text === null) return null
  const ours = Object.entries(section.translations).flatMap(([one, words]) =>
    words[part] ? [[one, words[part]] as const] : [],
  )
  return { text, lang, ours: Object.fromEntries(ours) }
}

/** The printed title of a section, else its heading; null where it has neither. */
export const sectionTitle = (section: Section, lang: string): CitedWords | null =>
  partOf(section, 'title', lang) ?? headingOf(section, lang)

/** The printed heading of a section; null where it has none. */
export const headingOf = (section: Section, lang: string): CitedWords | null => partOf(section, 'heading', lang)

/** A body as author. */
export function authorOf(model: Model, body: string): CitedWords {
  const known = model.bodies.get(body)
  return known ? { text: known.label, lang: known.lang, ours: known.translations } : unworded(body, '')
}

/** Languages in which the graph has words of its own. */
const langsOf = (model: Model): readonly string[] => Object.keys(model.attributes.title)

/** The name of a node. */
export function nodeTitle(model: Model, node: string): CitedWords {
  const { label, lang, translations } = nodeOf(model, node)
  return { text: label, lang, ours: translations }
}

/** Wherever an edge is written out, what is ours is marked, so that it differs from what a passage says. */
function groundingIn(model: Model, edge: string, lang: string): string {
  const grounding = edgeOf(model, edge).grounding
  if (grounding === 'stated') return ''
  return ` (${lang === 'zh' ? words.zh.grounding[grounding] : words.en.grounding[grounding].toLowerCase()})`
}

/** An edge as a sentence. */
export function edgeTitle(model: Model, edge: string): CitedWords {
  const [source, target] = model.graph.extremities(edge)
  const own = nodeOf(model, source).lang
  const titleIn = (lang: string): string => {
    const parts = [
      nameOf(model, source, lang).text,
      verbPhrase(model, edge, lang) || relationFrom(model, edge, source, lang),
      nameOf(model, target, lang).text,
    ]
    return parts.join(' ') + groundingIn(model, edge, lang)
  }
  return {
    text: titleIn(own),
    lang: own,
    ours: Object.fromEntries(langsOf(model).map((lang) => [lang, titleIn(lang)])),
  }
}
