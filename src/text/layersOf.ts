/** Which spans of each document are marked in which layer. */
import type { Span } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { focusedSpans, type Passage } from '../evidence/passages.ts'
import type { DocumentSpan, ViewState } from '../link/viewState.ts'
import { textBlocks } from './textBlocks.ts'
import { besidesWhole } from './wholeBlocks.ts'
import { textCoverage, union } from './textCoverage.ts'
import type { Layers } from './pieces.ts'

/** The layers of every document by its id. `counting`: the passages that count under the filters. */
export function layersOf(
  model: Model,
  state: ViewState,
  passages: readonly Passage[],
  counting: readonly Passage[],
): ReadonlyMap<string, Layers> {
  const focused = focusedSpans(model, state)
  return new Map(
    model.attributes.documents.map((document) => {
      const here = (places: readonly DocumentSpan[]): readonly Span[] =>
        union(places.filter((one) => one.document === document.id).map(({ span }) => span))
      const layers: Layers = {
        silent: state.coverage ? textCoverage(document, here(passages)).silent : [],
        marked: here(counting),
        notice: union(document.notices.flatMap(({ spans }) => spans)),
        focused: here(focused),
        selected: state.span?.document === document.id ? besidesWhole(textBlocks(document), state.span.span) : [],
      }
      return [document.id, layers]
    }),
  )
}
