/** What a reader has gathered in `pick`: figures to compare or cite, and passages to cite. */
import type { Model } from '../graph/model.ts'
import { linkParameters } from '../link/linkParameters.ts'
import { resolve, type Resolved } from '../link/resolve.ts'
import type { DocumentSpan, ViewState } from '../link/viewState.ts'

export interface SelectedItem {
  /** As the link names it. */
  readonly key: string
  readonly what: Resolved | ({ readonly kind: 'span' } & DocumentSpan)
}

/** A place in a text as `pick` names it. */
export const spanKey = ({ document, span: [start, end] }: DocumentSpan): string =>
  `${document}:${String(start)}-${String(end)}`

/** Everything gathered that this graph knows, in the order in which it was gathered. */
export function selectedItems(model: Model, { pick }: Pick<ViewState, 'pick'>): readonly SelectedItem[] {
  return pick.flatMap((key): readonly SelectedItem[] => {
    const resolved = resolve(model, key)
    if (resolved) return [{ key, what: resolved }]
    const place = linkParameters.span.read(key).value
    const length = model.documents.get(place?.document ?? '')?.text.length ?? 0
    return place && place.span[1] <= length ? [{ key, what: { kind: 'span', ...place } }] : []
  })
}
