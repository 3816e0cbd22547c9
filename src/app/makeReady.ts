/** Computes in short slices what would otherwise freeze the page of a large graph while it opens, or on first use. */
import { isLarge } from '../graph/large.ts'
import type { Model } from '../graph/model.ts'
import { buildSlowly } from '../graph/openModel.ts'
import { pause, slowly } from '../graph/slices.ts'
import { firstShown } from '../workspace/firstShown.ts'
import { loadPlaces } from '../render/layoutNodes.ts'
import { readLink } from '../workspace/readLink.ts'
import { present } from '../link/address.ts'
import { countsInSteps } from '../filter/counts.ts'
import { viewTraits } from '../link/viewState.ts'
import { visibleInSteps } from '../filter/visible.ts'

/** Before the page is mounted: fetches what its places need; for a large graph also computes what is visible and the counts, and builds the graphology graph unless a drawing comes first. */
export async function makeReady(model: Model): Promise<void> {
  await loadPlaces(model)
  if (!isLarge(model)) return
  const { state } = readLink(present(), model)
  await slowly(countsInSteps(model, await slowly(visibleInSteps(model, state))))
  if (!viewTraits[state.view].isDrawn || state.focus.length > 0) await buildSlowly(model)
  // So that mounting the page is a task of its own.
  await pause()
}

/** After the first view: builds the graphology graph and the search index. Whatever needs them earlier builds them at once. */
export async function makeReadyBehind(model: Model): Promise<void> {
  await firstShown()
  await buildSlowly(model)
  if (!isLarge(model)) return
  const { searchIndexInSteps } = await import('../search/searchIndex.ts')
  await slowly(searchIndexInSteps(model))
}
