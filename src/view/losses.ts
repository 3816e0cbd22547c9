/** What a link asks for and this graph cannot give: reported in words, kept in the link, never dropped in silence. */
import type { Model } from '../model/model.ts'
import { offered } from './arrangements.ts'
import { decodePart } from './encoding.ts'
import { readFigureSort } from './figuresOrder.ts'
import { repeats } from './link.ts'
import { isParameter, parameters } from './parameters.ts'
import { asksByDocument, sortColumn } from './matrixLink.ts'
import type { ParameterName } from './parameters.ts'
import { focusOf, pairOf, resolve } from './resolve.ts'
import { lists } from './state.ts'
import type { Listed, ViewState } from './state.ts'
import { isStrange } from './chosen.ts'
import { unknownValues } from './vocabulary.ts'

/** One thing lost, with the names that a sentence about it needs, decoded. */
export type Loss =
  | { readonly kind: 'unknown-key'; readonly parameter: 'focus' | 'pick' | 'span'; readonly key: string }
  | { readonly kind: 'unknown-value'; readonly parameter: ParameterName; readonly value: string }
  /** The list names nothing that this graph knows: therefore nothing is shown. */
  | { readonly kind: 'only-unknown-values'; readonly parameter: Listed; readonly values: readonly string[] }
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
/** The link is about the graph at this address, not about the one that is open. */

const unknownKey = (parameter: 'focus' | 'pick' | 'span', key: string): Loss => ({
  kind: 'unknown-key',
  parameter,
  key,
})

function ofFocus(model: Model, state: ViewState): readonly Loss[] {
  const third = state.broken['focus']
  const keys = third === undefined ? [] : [...new Set(third.split(',').map(decodePart))].filter((key) => key !== '')
  const lost = state.focus.filter((key) => resolve(model, key) === null).map((key) => unknownKey('focus', key))
  return keys.length > 2 ? [...lost, { kind: 'third-focus', keys: keys.slice(2) }] : lost
}

function ofSpan(model: Model, { span }: ViewState): readonly Loss[] {
  if (span === null) return []
  const known = model.documents.get(span.document)
  if (!known) return [unknownKey('span', span.document)]
  const [start, end] = span.span
  const { length } = known.text
  return end > length ? [{ kind: 'span-outside', document: span.document, start, end, length }] : []
}

function ofLists(model: Model, state: ViewState): readonly Loss[] {
  return lists.flatMap((parameter): readonly Loss[] => {
    const values = unknownValues(model, parameter, state[parameter] ?? [])
    const each = values.map((value): Loss => ({ kind: 'unknown-value', parameter, value }))
    return isStrange(model, state, parameter) ? [...each, { kind: 'only-unknown-values', parameter, values }] : each
  })
}

function ofPick(model: Model, { pick }: ViewState): readonly Loss[] {
  const passage = (key: string): string | undefined => parameters.span.read(key).value?.document
  return pick
    .filter((key) => resolve(model, key) === null && !model.documents.has(passage(key) ?? ''))
    .map((key) => unknownKey('pick', key))
}

/** Values that reading did not understand, an arrangement that this graph has no places for, an order that the figures have not. */
function ofValues(model: Model, { broken, arrange, view, sort }: ViewState): readonly Loss[] {
  const unclear = Object.entries(broken).flatMap(([parameter, raw]): readonly Loss[] =>
    isParameter(parameter) && parameter !== 'focus'
      ? [{ kind: 'unknown-value', parameter, value: decodePart(raw) }]
      : [],
  )
  const isPlaced =
    offered(model).some((name) => name === arrange) || Object.hasOwn(model.attributes.derived.places, arrange)
  const isUnsorted = view === 'figures' && sort !== null && readFigureSort(sort) === null
  return [
    ...unclear,
    ...(isPlaced ? [] : [{ kind: 'unknown-value', parameter: 'arrange', value: arrange } as const]),
    ...(isUnsorted ? [{ kind: 'unknown-value', parameter: 'sort', value: sort } as const] : []),
  ]
}

/** Rows, columns and an order that the matrix has not. */
function ofMatrix(model: Model, { view, rows, cols, sort }: ViewState): readonly Loss[] {
  if (view !== 'matrix') return []
  const isKind = (kind: string): boolean => model.graph.someNode((_, attributes) => attributes.kind === kind)
  const isOrder = sort === null || ['name', 'count'].includes(sort) || model.graph.hasNode(sortColumn(sort) ?? '')
  const unknown = (['rows', 'cols'] as const).flatMap((parameter): readonly Loss[] => {
    const value = { rows, cols }[parameter]
    if (parameter === 'rows' && asksByDocument(model, { rows })) return []
    return value === null || isKind(value) ? [] : [{ kind: 'unknown-value', parameter, value }]
  })
  return isOrder ? unknown : [...unknown, { kind: 'unknown-value', parameter: 'sort', value: sort }]
}

function ofNeeds(model: Model, { focus, depth, paths, arrange, load, data }: ViewState): readonly Loss[] {
  const found = focusOf(model, focus).length
  return [
    ...(depth > 0 && found === 0 ? [{ kind: 'depth-without-focus' } as const] : []),
    ...(paths && pairOf(model, focus) === null ? [{ kind: 'paths-without-two' } as const] : []),
    ...(arrange === 'focus' && found === 0 ? [{ kind: 'arrange-without-focus' } as const] : []),
    ...(load.length > 0 && !data?.startsWith('sparql:') ? [{ kind: 'load-without-endpoint' } as const] : []),
  ]
}

function ofOrigin(model: Model, { edition }: ViewState): readonly Loss[] {
  const present = model.attributes.edition
  const isOther = edition !== null && !present.startsWith(edition)
  return [
    ...(isOther ? [{ kind: 'other-edition', given: edition.slice(0, 8), present: present.slice(0, 8) } as const] : []),
  ]
}

const ofUnknown = ({ unknown }: ViewState): readonly Loss[] =>
  unknown.map((raw): Loss => {
    const parameter = repeats(raw)
    return parameter === null
      ? { kind: 'unknown-parameter', raw: decodePart(raw) }
      : { kind: 'repeated-parameter', parameter, raw: decodePart(raw) }
  })

/** All that the view asks for in vain, in the table's order where there is one; empty for a link that says what is shown. */
export function losses(state: ViewState, model: Model): readonly Loss[] {
  return [ofFocus, ofSpan, ofLists, ofNeeds, ofPick, ofMatrix, ofValues, ofOrigin]
    .flatMap((of) => of(model, state))
    .concat(ofUnknown(state))
}
