/** What the things that can be cited are called. */
import { edgeOf, nodeOf } from '../../model/model.ts'
import type { Section, Text } from '../../../graph/schema.ts'
import type { Model } from '../../model/model.ts'
import { nameOf, wordOf } from '../../model/name.ts'
import { words } from '../../words/words.ts'

/** Words as printed, and our renderings of them by language. */
export interface Worded {
  readonly text: string
  readonly lang: string
  readonly ours: Text
}

/** Words that we have not rendered. */
export const unworded = (text: string, lang: string): Worded => ({ text, lang, ours: {} })

/** Words of ours alone: the first language counts as theirs. */
export function ownWords(text: Text): Worded {
  const [lang = '', first = ''] = Object.entries(text).find(([, words]) => words !== '') ?? []
  return { text: first, lang, ours: text }
}

function partOf(section: Section, part: 'heading' | 'title', lang: string): Worded | null {
  const text = section[part]
  if (text === null) return null
  const ours = Object.entries(section.translations).flatMap(([one, words]) =>
    words[part] ? [[one, words[part]] as const] : [],
  )
  return { text, lang, ours: Object.fromEntries(ours) }
}

/** The printed title of a section, else its heading; null where it has neither. */
export const sectionTitle = (section: Section, lang: string): Worded | null =>
  partOf(section, 'title', lang) ?? headingOf(section, lang)

/** The printed heading of a section; null where it has none. */
export const headingOf = (section: Section, lang: string): Worded | null => partOf(section, 'heading', lang)

/** A body as author. */
export function authorOf(model: Model, body: string): Worded {
  const known = model.bodies.get(body)
  return known ? { text: known.label, lang: known.lang, ours: known.translations } : unworded(body, '')
}

/** Languages in which the graph has words of its own. */
const langsOf = (model: Model): readonly string[] => Object.keys(model.attributes.title)

/** The name of a node. */
export function nodeTitle(model: Model, node: string): Worded {
  const { label, lang, translations } = nodeOf(model, node)
  return { text: label, lang, ours: translations }
}

/** What we call our own stands apart from what a passage says, wherever an edge is written out. */
function groundingIn(model: Model, edge: string, lang: string): string {
  const grounding = edgeOf(model, edge).grounding
  if (grounding === 'stated') return ''
  return ` (${lang === 'zh' ? words.zh.grounding[grounding] : words.en.grounding[grounding].toLowerCase()})`
}

/** An edge as a sentence. */
export function edgeTitle(model: Model, edge: string): Worded {
  const [source, target] = model.graph.extremities(edge)
  const relation = model.relations.get(edgeOf(model, edge).relation)
  const own = nodeOf(model, source).lang
  const told = (lang: string): string => {
    const parts = [
      nameOf(model, source, lang).text,
      wordOf(relation?.name ?? {}, lang),
      nameOf(model, target, lang).text,
    ]
    return parts.join(' ') + groundingIn(model, edge, lang)
  }
  return { text: told(own), lang: own, ours: Object.fromEntries(langsOf(model).map((lang) => [lang, told(lang)])) }
}
