/** What is marked in each document, and how. */
import type { Span } from '../../../graph/schema.ts'
import type { Model } from '../../model/model.ts'
import { focusedSpans, type Passage } from '../../view/passages.ts'
import type { DocumentSpan, ViewState } from '../../view/state.ts'
import { textCoverage, union } from '../../view/textCoverage.ts'
import type { Layers } from './pieces.ts'

/** The layers of every document by its id. `counting` are the passages that the filters leave. */
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
        selected: here(state.span ? [state.span] : []),
      }
      return [document.id, layers]
    }),
  )
}
