/** What a link asks for and a graph cannot give: reported in words, kept in the link, never dropped in silence. */
import type { Model } from '../graph/model.ts'
import type { ListParameter, ParameterName, ViewState } from './viewState.ts'

/** One thing lost, with the names that a sentence about it needs, decoded. */
export type Loss =
  | { readonly kind: 'unknown-key'; readonly parameter: 'focus' | 'pick' | 'span' | 'without'; readonly key: string }
  | { readonly kind: 'unknown-value'; readonly parameter: ParameterName; readonly value: string }
  /** The list names nothing that this graph knows: therefore nothing is shown. */
  | { readonly kind: 'only-unknown-values'; readonly parameter: ListParameter; readonly values: readonly string[] }
  | { readonly kind: 'unknown-parameter'; readonly raw: string }
  | { readonly kind: 'repeated-parameter'; readonly parameter: ParameterName; readonly raw: string }
  /** `keys`: those after the second. */
  | { readonly kind: 'third-focus'; readonly keys: readonly string[] }
  /** The passage ends behind the document's text, which is `length` UTF-16 code units long. */
  | {
      readonly kind: 'span-outside'
      readonly document: string
      readonly start: number
      readonly end: number
      readonly length: number
    }
  | { readonly kind: 'depth-without-focus' }
  | { readonly kind: 'paths-without-two' }
  | { readonly kind: 'arrange-without-focus' }
  /** Steps, and no endpoint that they could be asked of. */
  | { readonly kind: 'load-without-endpoint' }
  /** The link was made with `given`; this graph is `present` (both cut to eight characters). */
  | { readonly kind: 'other-edition'; readonly given: string; readonly present: string }

/**
 * When a loss is reported: what is selected and what counts come first, then what needs a selection or an endpoint, what
 * was gathered, rows and columns, arrangement and order, and last the edition. Within a stage the parameters' order holds.
 */
export type LossStage = 'values' | 'needs' | 'gathered' | 'axes' | 'order' | 'origin'

/** What of a view this graph cannot give, by the stage at which it is reported. */
export type Losses = Readonly<Partial<Record<LossStage, (model: Model, state: ViewState) => readonly Loss[]>>>
