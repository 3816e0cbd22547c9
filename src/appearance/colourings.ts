/** Every colouring, under its name in links. A name without a definition is an error of types. */
import type { Colouring } from '../link/viewState.ts'
import { bodyColouring } from './body.colouring.ts'
import type { ColouringDefinition } from './colouring.ts'
import { groundingColouring } from './grounding.colouring.ts'
import { kindColouring } from './kind.colouring.ts'
import { typeColouring } from './type.colouring.ts'

export const colouringDefinitions: { readonly [Id in Colouring]: ColouringDefinition<Id> } = {
  kind: kindColouring,
  type: typeColouring,
  body: bodyColouring,
  grounding: groundingColouring,
}

export const colouringOf = (id: Colouring): ColouringDefinition => colouringDefinitions[id]
