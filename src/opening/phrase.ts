/** The words of the page where they speak of a graph that somebody else made: it says nothing in our name. */
import type { GraphFile } from '../../graph/schema.ts'
import type { Opening } from '../panels/open/doors.ts'
import { openingWords } from '../words/opening.ts'

/** What stands behind the words: where nodes stand, and whose file it is. */
export function phraseOf({ attributes }: GraphFile, name: string): Opening['phrase'] {
  const { places } = attributes.derived
  const placed = 'given' in places ? 'given' : 'force' in places ? 'force' : 'flowers'
  const isForeign = attributes['opened-from'] !== undefined
  return (words, lang) => {
    if (!isForeign) return words
    const { foreign, shown, formatNames } = openingWords[lang]
    const format = attributes['opened-from']?.format ?? ''
    const formatName = Object.entries(formatNames).find(([id]) => id === format)?.[1] ?? format
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

/** The words of the About dialog for such a graph; undefined for one that is ours in form, and speaks for itself. */
export function aboutOf({ attributes }: GraphFile): Opening['about'] {
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
