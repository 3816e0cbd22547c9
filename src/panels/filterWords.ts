/** What the filters leave, in words. */
import type { Model } from '../model/model.ts'
import { bodyName, wordOf } from '../model/name.ts'
import type { Facet, ViewState } from '../view/state.ts'
import { resetDescription, type FilteredFacet } from '../view/steer.ts'
import { valuesOf } from '../view/vocabulary.ts'
import { speakerName } from './source/speakerName.ts'
import { groundings } from '../../graph/schema.ts'
import type { Words } from '../words/words.ts'

interface Reader {
  readonly model: Model
  readonly words: Words
  readonly lang: string
}

/** The name of a facet's value; a value that the graph does not know is called by its id. */
export function valueName({ model, words, lang }: Reader, facet: Facet, value: string): string {
  const grounding = groundings.find((one) => one === value)
  const known = {
    kinds: () => model.kinds.get(value)?.name,
    types: () => model.initiatives.get(value)?.name,
    relations: () => model.relations.get(value)?.name,
    documents: () => model.documents.get(value)?.title,
    bodies: () => ({ [lang]: bodyName(model, value, lang).text }),
    speakers: () => ({ [lang]: speakerName(model, words, value, lang) }),
    grounding: () => (grounding ? { [lang]: words.grounding[grounding] } : undefined),
  }[facet]()
  return known ? wordOf(known, lang) || value : value
}

function facetSentence(reader: Reader, { facet, values }: FilteredFacet): string {
  const { words, model } = reader
  const name = words.facets[facet]
  const all = valuesOf(model, facet)
  const left = all.filter((value) => !values.includes(value))
  const named = (list: readonly string[]): readonly string[] => list.map((value) => valueName(reader, facet, value))
  if (values.length === 0) return words.shows.nothingOf(name)
  if (left.length <= 2 && left.length < values.length) return words.shows.without(name, named(left))
  if (values.length <= 3) return words.shows.only(name, named(values))
  return words.shows.several(name, values.length, all.length)
}

/** One phrase for each filter in use, `depth` last. */
export function filterPhrases(reader: Reader, state: ViewState): readonly string[] {
  const phrases = resetDescription(state, reader.model).map((facet) => facetSentence(reader, facet))
  return state.depth > 0 ? [...phrases, reader.words.depth(state.depth)] : phrases
}

/** The names of what a reset would clear. */
export function resetNames(reader: Reader, state: ViewState): readonly string[] {
  const names = resetDescription(state, reader.model).map(({ facet }) => reader.words.facets[facet])
  return state.depth > 0 ? [...names, reader.words.losses.parameters.depth] : names
}
