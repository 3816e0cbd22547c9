/** Does in slices what a large graph's page would otherwise do in one long task as it opens. */
import type { Model } from '../model/model.ts'
import { slowly } from '../model/steps.ts'
import { present } from '../view/address.ts'
import { countsInSteps } from '../view/counts.ts'
import { parseLink } from '../view/link.ts'
import { searchIndexInSteps } from '../view/searchIndex.ts'
import { visibleInSteps } from '../view/visible.ts'

/** What the present link shows of it, its counts, and what can be found. */
export async function makeReady(model: Model): Promise<void> {
  const shown = await slowly(visibleInSteps(model, parseLink(present(), { narrow: false })))
  await slowly(countsInSteps(model, shown))
  await slowly(searchIndexInSteps(model))
}
