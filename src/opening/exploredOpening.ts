/** The words of the page where they speak of a graph that is brought in from an endpoint. */
import type { GraphFile } from '../../graph/schema.ts'
import type { Opening } from '../panels/open/doors.ts'
import { endpointWords } from '../words/endpoint.ts'
import { phraseOf } from './phrase.ts'

/** `name`: the endpoint's, as the page calls it; `isAwaited`: evidence of some edges has not come. */
export function exploredOpening(file: GraphFile, name: string, isAwaited: boolean): Opening {
  const asFile = phraseOf(file, name)
  return {
    phrase: (words, lang) => {
      const own = endpointWords[lang].phrase
      const usual = asFile(words, lang)
      const without = isAwaited ? own.awaited : own
      return {
        ...usual,
        grounding: { ...usual.grounding, editorial: without.editorial },
        groundingWhy: { ...usual.groundingWhy, editorial: without.editorialWhy, derived: own.derivedWhy },
        sentence: { ...usual.sentence, editorial: without.editorialSentence },
        // Nothing that a filter leaves out: nothing is here yet.
        empty: file.nodes.length === 0 ? { ...usual.empty, text: own.empty } : usual.empty,
        status: { ...usual.status, bodies: () => own.status(name) },
        welcome: { ...usual.welcome, places: own.places },
        arrange: { ...usual.arrange, values: { ...usual.arrange.values, flowers: own.arranged } },
      }
    },
    about: (words, lang) => {
      const own = endpointWords[lang].phrase
      return {
        ...words,
        responsible: () => own.responsible,
        readingText: own.reading,
        readingLicence: own.licence,
        citation: (title, _, edition, link) => own.citation(title, edition, link),
      }
    },
    told: (lang) => [endpointWords[lang].phrase.reading],
  }
}
