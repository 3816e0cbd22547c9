import type { Model } from '../graph/model.ts'
import { wordOf } from '../graph/name.ts'

/** The name of a kind of notice, or its id if the graph has no name for it. */
export function noticeKindName(model: Model, kind: string, lang: string): string {
  const known = model.attributes.vocabulary.notices?.find(({ id }) => id === kind)
  return (known && wordOf(known.name, lang)) || kind
}
