/** Does in slices what a large graph's page would otherwise do in one long task as it opens, or when it is first used. */
import { isLarge } from '../model/large.ts'
import { buildSlowly, type Model } from '../model/model.ts'
import { pause, slowly } from '../model/steps.ts'
import { firstShown } from '../panels/firstShown.ts'
import { present } from '../view/address.ts'
import { countsInSteps } from '../view/counts.ts'
import { parseLink } from '../view/link.ts'
import { visibleInSteps } from '../view/visible.ts'

/** Before the page is there: what the present link shows, its counts and, unless a picture comes first, the graph itself. */
export async function makeReady(model: Model): Promise<void> {
  if (!isLarge(model)) return
  const state = parseLink(present(), { narrow: false })
  await slowly(countsInSteps(model, await slowly(visibleInSteps(model, state))))
  if (state.view !== 'graph' || state.focus.length > 0) await buildSlowly(model)
  // The page is then put up in a task of its own.
  await pause()
}

/** Behind the first picture, which does without: the graph, and what can be found. Whoever asks before that has it at once. */
export async function makeReadyBehind(model: Model): Promise<void> {
  await firstShown()
  await buildSlowly(model)
  if (!isLarge(model)) return
  const { searchIndexInSteps } = await import('../view/searchIndex.ts')
  await slowly(searchIndexInSteps(model))
}
