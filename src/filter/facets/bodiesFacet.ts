/** Who reports a passage and answers for what it says. */
import { bodyName } from '../../graph/name.ts'
import type { ClaimFacet } from './facet.ts'

export const bodiesFacet = {
  id: 'bodies',
  values: ({ bodies }) => [...bodies.keys()],
  nameOf: ({ model, lang }, body) => bodyName(model, body, lang).text,
  judges: 'claims',
  valueIn: ({ body }) => body,
  valueInGone: ({ body }) => body,
  panel: { fewest: 1 },
} as const satisfies ClaimFacet
