import type { Model } from '../../model/model.ts'
import { wordOf } from '../../model/name.ts'

/** What a kind of notice is called; one that the graph does not name is called by its id. */
export function noticeKindName(model: Model, kind: string, lang: string): string {
  const known = model.attributes.vocabulary.notices?.find(({ id }) => id === kind)
  return (known && wordOf(known.name, lang)) || kind
}
