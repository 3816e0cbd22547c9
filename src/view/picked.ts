/** What a reader has gathered in `pick`: figures to compare or cite, and passages to cite. */
import type { Model } from '../model/model.ts'
import { parameters } from './parameters.ts'
import { resolve, type Resolved } from './resolve.ts'
import type { DocumentSpan, ViewState } from './state.ts'

export interface Picked {
  /** As the link names it. */
  readonly key: string
  readonly what: Resolved | ({ readonly kind: 'span' } & DocumentSpan)
}

/** A place in a text as `pick` names it. */
export const spanKey = ({ document, span: [start, end] }: DocumentSpan): string =>
  `${document}:${String(start)}-${String(end)}`

/** Everything gathered that this graph knows, in the order in which it was gathered. */
export function pickedOf(model: Model, { pick }: Pick<ViewState, 'pick'>): readonly Picked[] {
  return pick.flatMap((key): readonly Picked[] => {
    const resolved = resolve(model, key)
    if (resolved) return [{ key, what: resolved }]
    const place = parameters.span.read(key).value
    const length = model.documents.get(place?.document ?? '')?.text.length ?? 0
    return place && place.span[1] <= length ? [{ key, what: { kind: 'span', ...place } }] : []
  })
}
