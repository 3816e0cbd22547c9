/** The words of the page about a graph that somebody else made. They must not sound as if the graph were ours. */
import type { GraphFile } from '../../graph/schema.ts'
import { openedFormatName } from '../formats/formats.ts'
import type { OpenedWording } from './openers.ts'
import { openingWords } from './open.words.ts'

/** The words depend on where the places of the nodes come from, and on whose file it is. */
export function phraseOf({ attributes }: GraphFile, name: string): OpenedWording['phrase'] {
  const { places } = attributes.derived
  const placed = 'given' in places ? 'given' : 'force' in places ? 'force' : 'flowers'
  const isForeign = attributes['opened-from'] !== undefined
  return (words, lang) => {
    if (!isForeign) return words
    const { foreign, shown } = openingWords[lang]
    const formatName = openedFormatName(attributes['opened-from']?.format ?? '', lang)
    return {
      ...words,
      grounding: { ...words.grounding, editorial: foreign.editorial },
      groundingWhy: { ...words.groundingWhy, editorial: foreign.editorialWhy },
      sentence: { ...words.sentence, editorial: foreign.editorialSentence },
      panel: { ...words.panel, why: foreign.body },
      status: { ...words.status, bodies: () => shown(name, formatName) },
      welcome: { ...words.welcome, what: foreign.what, places: foreign.places[placed] },
      arrange: { ...words.arrange, values: { ...words.arrange.values, flowers: foreign.arranged[placed] } },
    }
  }
}

/** The words of the About dialog for such a graph; undefined for a graph file in our own format, which has its own. */
export function aboutOf({ attributes }: GraphFile): OpenedWording['about'] {
  if (attributes['opened-from'] === undefined) return undefined
  return (words, lang) => {
    const { foreign } = openingWords[lang]
    return {
      ...words,
      whatText: foreign.whatText,
      noDate: foreign.noDate,
      responsible: () => foreign.responsible,
      readingText: foreign.reading,
      readingLicence: foreign.licence,
      editorial: foreign.editorialCount,
      citation: (title, _, edition, link) => foreign.citation(title, edition, link),
    }
  }
}
