/** `arrange` in a link: which arrangement is asked for, whether this graph can have it or not. */
import type { Loss } from '../link/loss.ts'
import { text, type Parameter } from '../link/parameter.ts'
import { focusOf } from '../link/resolve.ts'
import { arrangementNamed, offeredArrangements } from './arrangements.ts'

export const arrangeParameter = {
  ...text,
  losses: {
    needs: (model, { arrange, focus }): readonly Loss[] =>
      arrangementNamed(arrange)?.needsSelection && focusOf(model, focus).length === 0
        ? [{ kind: 'arrange-without-focus' }]
        : [],
    order: (model, { arrange }): readonly Loss[] => {
      const isPlaced =
        offeredArrangements(model).some(({ id }) => id === arrange) ||
        Object.hasOwn(model.attributes.derived.places, arrange)
      return isPlaced ? [] : [{ kind: 'unknown-value', parameter: 'arrange', value: arrange }]
    },
  },
} as const satisfies Parameter<string>
