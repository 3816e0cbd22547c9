/** What the filters leave, in words. */
import { markName } from '../graph/printedVerbs.ts'
import type { ViewState } from '../link/viewState.ts'
import type { NamingContext } from './facets/facet.ts'
import { facetOf, type FacetId } from './facets/facets.ts'
import { valuesOf } from './facets/listValues.ts'
import { withheldKeys } from './withheld.ts'
import { resetDescription, type FilteredFacet } from './steerFilters.ts'

/** The name of a facet's value; a value that the graph does not know is called by its id. */
export const valueName = (context: NamingContext, facet: FacetId, value: string): string =>
  facetOf(facet).nameOf(context, value) || value

function facetSentence(context: NamingContext, { facet, values }: FilteredFacet): string {
  const { words, model } = context
  const name = words.facets[facet]
  const all = valuesOf(model, facet)
  const left = all.filter((value) => !values.includes(value))
  const named = (list: readonly string[]): readonly string[] => list.map((value) => valueName(context, facet, value))
  if (values.length === 0) return words.shows.nothingOf(name)
  if (left.length <= 2 && left.length < values.length) return words.shows.without(name, named(left))
  if (values.length <= 3) return words.shows.only(name, named(values))
  return words.shows.several(name, values.length, all.length)
}

/** What is called by name; of more only how many. */
const namedAtMost = 3

function withheldSentence({ model, words, lang }: NamingContext, keys: readonly string[]): string {
  if (keys.length > namedAtMost) return words.shows.hidden(keys.length)
  return words.shows.hiddenOnes(keys.map((key) => markName(model, key, lang, words.gap)))
}

/** One phrase for each filter in use, `depth` last. */
export function filterPhrases(context: NamingContext, state: ViewState): readonly string[] {
  const phrases = resetDescription(state, context.model).map((facet) => facetSentence(context, facet))
  const keys = withheldKeys(context.model, state)
  return [
    ...phrases,
    ...(keys.length > 0 ? [withheldSentence(context, keys)] : []),
    ...(state.depth > 0 ? [context.words.depth(state.depth)] : []),
  ]
}

/** What is chosen of a facet, for the line that it is folded to: all, nothing, or how many of how many and which. */
export function chosenPhrase(context: NamingContext, facet: FacetId, list: readonly string[] | null): string {
  const { filters } = context.words
  if (list === null) return filters.everything
  const all = valuesOf(context.model, facet)
  const known = all.filter((value) => list.includes(value))
  if (known.length === 0) return filters.nothing
  return filters.chosen(
    known.length,
    all.length,
    known.map((value) => valueName(context, facet, value)),
  )
}

/** The names of what a reset would clear. */
export function resetNames(context: NamingContext, state: ViewState): readonly string[] {
  const names = resetDescription(state, context.model).map(({ facet }) => context.words.facets[facet])
  return [
    ...names,
    ...(withheldKeys(context.model, state).length > 0 ? [context.words.withheld] : []),
    ...(state.depth > 0 ? [context.words.neighbourhood] : []),
  ]
}
