/** The one table of link parameters: each field of the view has its definition here, or the types object. */
import { arrangeParameter } from '../appearance/arrangeParameter.ts'
import { linkParameters } from '../link/linkParameters.ts'
import type { Loss } from '../link/loss.ts'
import { list, namable, type Parameter, type Parameters } from '../link/parameter.ts'
import { facets, figureLists } from './facets/facets.ts'
import { inOrder, namesOnlyUnknown, namesEverything, unknownValues, type ListId } from './facets/listValues.ts'

type ListParameterOf = Parameter<readonly string[] | null>

/** In a link a list stands in the vocabulary's order, and one that names everything is left out. */
const listParameter = (id: ListId): ListParameterOf => ({
  ...list,
  normal: (value, model, isRepeated) => {
    if (value === null) return null
    const given = namable(value)
    // A list with a repeated parameter behind it stays, since the first of two must go on counting.
    return namesEverything(model, id, given) && !isRepeated ? null : inOrder(model, id, given)
  },
  losses: {
    values: (model, state) => {
      const values = unknownValues(model, id, state[id] ?? [])
      const each = values.map((value): Loss => ({ kind: 'unknown-value', parameter: id, value }))
      return namesOnlyUnknown(model, state, id)
        ? [...each, { kind: 'only-unknown-values', parameter: id, values }]
        : each
    },
  },
})

const parametersOf = <Id extends ListId>(
  lists: readonly { readonly id: Id }[],
  make: (id: Id) => ListParameterOf,
): Readonly<Record<Id, ListParameterOf>> =>
  Object.fromEntries(lists.map(({ id }) => [id, make(id)])) as Record<Id, ListParameterOf>

export const parameters: Parameters = {
  ...linkParameters,
  ...parametersOf(facets, (id) => ({ ...listParameter(id), isReset: true })),
  ...parametersOf(figureLists, listParameter),
  arrange: arrangeParameter,
}
