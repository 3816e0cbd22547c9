/** Every arrangement, in the order in which they are offered, and which of them a graph can have. */
import { isLarge } from '../graph/large.ts'
import type { Model } from '../graph/model.ts'
import type { ArrangementLayout } from '../layout/arrangement.ts'
import { focusedNodes } from '../link/focusMarks.ts'
import type { ViewState } from '../link/viewState.ts'
import { flowersArrangement } from './flowers.arrangement.ts'
import { focusArrangement } from './focus.arrangement.ts'
import { placesArrangement } from './places.arrangement.ts'
import { typesArrangement } from './types.arrangement.ts'

export const arrangements = [flowersArrangement, placesArrangement, typesArrangement, focusArrangement] as const

export type Arranged = (typeof arrangements)[number]

/** Seen wherever the one asked for is unknown, or lacks what it needs. */
export const usualArrangement = flowersArrangement

export const arrangementNamed = (name: string): Arranged | undefined => arrangements.find(({ id }) => id === name)

/** Every link of a page asks what its graph has, and that never changes. */
const known = new WeakMap<Model, Map<Arranged, boolean>>()

function isPossible(model: Model, arrangement: Arranged): boolean {
  if (isLarge(model)) return arrangement.ofLargeGraphs
  const found = known.get(model) ?? new Map<Arranged, boolean>()
  known.set(model, found)
  const is = found.get(arrangement) ?? arrangement.isPossible(model)
  found.set(arrangement, is)
  return is
}

/** The arrangements that the graph has what it takes for; some of them need a selection besides. */
export const offeredArrangements = (model: Model): readonly Arranged[] =>
  arrangements.filter((arrangement) => isPossible(model, arrangement))

/** The arrangement that is seen. */
export function arrangementOf(model: Model, state: ViewState): Arranged {
  const asked = arrangementNamed(state.arrange)
  if (asked === undefined || !isPossible(model, asked)) return usualArrangement
  return asked.needsSelection && focusedNodes(model, state).size === 0 ? usualArrangement : asked
}

/** The layouts of all arrangements, by their ids, in one go: a reader who has chosen one arrangement will try others. */
export async function loadLayouts(): Promise<ReadonlyMap<string, ArrangementLayout>> {
  const loading = arrangements.map(async ({ id, load }) => (load === null ? [] : [[id, await load()] as const]))
  return new Map((await Promise.all(loading)).flat())
}
