/** The wording of the page for a graph that is loaded from an endpoint. */
import type { GraphFile } from '../../graph/schema.ts'
import type { OpenedWording } from '../open/openers.ts'
import { endpointWords } from './endpoint.words.ts'
import { phraseOf } from '../open/foreignWording.ts'

/** `name`: the host of the endpoint; `isAwaited`: the evidence of some edges has not come. */
export function exploredOpening(file: GraphFile, name: string, isAwaited: boolean): OpenedWording {
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
        // The graph is empty because nothing is loaded yet, not because of filters.
        empty: { ...usual.empty, never: own.empty },
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
    messages: (lang) => [endpointWords[lang].phrase.reading],
  }
}
