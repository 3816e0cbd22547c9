/** How far an edge is, as its printed words say, in the look of its arrow. */
import type { Model } from '../graph/model.ts'

export type ArrowTip = 'filled' | 'hollow' | 'open'

/**
 * The tip for each status: filled for the last one of the vocabulary (it is done), hollow for those before it, open where
 * the words say nothing of it.
 */
export function arrowTips({ statuses }: Model): (status: string | null | undefined) => ArrowTip {
  const ids = [...statuses.keys()]
  const furthest = ids.at(-1)
  return (status) => {
    if (furthest === undefined || status === furthest) return 'filled'
    return ids.includes(status ?? '') ? 'hollow' : 'open'
  }
}
