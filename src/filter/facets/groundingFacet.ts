/** What an edge rests on: stated by a passage, derived from other edges, or drawn by us. */
import { groundings, type Grounding } from '../../../graph/schema.ts'
import type { EdgeFacet } from './facet.ts'

const groundingOf = (value: string): Grounding | undefined => groundings.find((one) => one === value)

export const groundingFacet = {
  id: 'grounding',
  values: () => groundings,
  nameOf: ({ words }, value) => {
    const grounding = groundingOf(value)
    return grounding ? words.grounding[grounding] : ''
  },
  judges: 'edges',
  valueIn: ({ grounding }) => grounding,
  // The key of an edge ends with its grounding, where it is not stated.
  valueInGone: ({ key }) => key.split('--')[3] ?? 'stated',
  panel: { fewest: 1, groundingOf },
} as const satisfies EdgeFacet
