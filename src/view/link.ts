/** The view as a link's fragment, and back. The format is public: links are kept in papers and mails for years. */
import type { Model } from '../model/model.ts'
import { decodePart, wellFormed } from './encoding.ts'
import { isParameter, parameterNames, parameters, rounded } from './parameters.ts'
import type { ParameterName } from './parameters.ts'
import { initial, lists } from './state.ts'
import type { ViewState } from './state.ts'
import { inOrder, namesEverything } from './vocabulary.ts'

/** Under 640 px an empty fragment means the list. */
export interface Window {
  readonly narrow: boolean
}

/** A raw `name=value` at its first `=`; without one the value is empty. */
function halves(raw: string): { readonly name: string; readonly value: string } {
  const at = raw.indexOf('=')
  return at < 0
    ? { name: decodePart(raw), value: '' }
    : { name: decodePart(raw.slice(0, at)), value: raw.slice(at + 1) }
}

/** The parameter that a raw piece among `unknown` repeats; null where it is not in the table. */
export function repeats(raw: string): ParameterName | null {
  const { name } = halves(raw)
  return isParameter(name) ? name : null
}

function withParameter(state: ViewState, name: ParameterName, raw: string): ViewState {
  const { value, understood } = parameters[name].read(raw)
  return { ...state, [name]: value, broken: understood ? state.broken : { ...state.broken, [name]: raw } }
}

/** Reads a fragment, with or without `#`. Never throws: what it does not understand stays in `broken` and `unknown`. */
export function parseLink(fragment: string, { narrow }: Window): ViewState {
  const pieces = wellFormed(fragment)
    .replace(/^#/, '')
    .split('&')
    .filter((piece) => piece !== '')
  if (pieces.length === 0) return narrow ? { ...initial, view: 'list' } : initial
  const seen = new Set<ParameterName>()
  const unknown: string[] = []
  let state = initial
  for (const piece of pieces) {
    const { name, value } = halves(piece)
    if (!isParameter(name) || seen.has(name)) unknown.push(piece)
    else {
      seen.add(name)
      state = withParameter(state, name, value)
    }
  }
  return { ...state, unknown }
}

const named = (list: readonly string[]): readonly string[] =>
  list.length === 0 ? list : [...new Set(list.filter((value) => value !== '').map(wellFormed))]

/**
 * The same view as its link says it: lists in the vocabulary's order, one that names everything as none at all, whole
 * units. A list with a repeated parameter behind it stays, since the first of two must go on counting.
 */
export function normal(state: ViewState, model: Model): ViewState {
  const repeated = new Set(state.unknown.map(repeats))
  const normalLists = lists.flatMap((facet) => {
    const list = state[facet]
    if (list === null) return []
    const given = named(list)
    const all = namesEverything(model, facet, given) && !repeated.has(facet)
    return [[facet, all ? null : inOrder(model, facet, given)] as const]
  })
  const [focus, pick] = [named(state.focus), named(state.pick)]
  return { ...state, focus, pick, ...Object.fromEntries(normalLists), at: state.at && rounded(state.at) }
}

/** Most values of most views are the initial ones themselves, and a page holds hundreds of links. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

/** A parameter's raw value, or null where it is left out. `needed`: a default is written, too, if it can be. */
function rawValue<K extends ParameterName>(
  name: K,
  value: ViewState[K],
  unread: string | undefined,
  needed: boolean,
): string | null {
  // What was not understood goes back as it came, unless the view has since been given another value.
  if (unread !== undefined && same(parameters[name].read(unread).value, value)) return unread
  return !needed && same(value, initial[name]) ? null : parameters[name].write(value)
}

/** The fragment of a view, without `#`: in the table's order, defaults left out, then what is unknown as it came. */
export function formatLink(state: ViewState, model: Model, { narrow }: Window): string {
  const view = normal(state, model)
  const repeated = new Set(view.unknown.map(repeats))
  const written = new Set<ParameterName>()
  const pieces: string[] = []
  for (const name of parameterNames) {
    const raw = rawValue(name, view[name], view.broken[name], repeated.has(name))
    if (raw === null) continue
    written.add(name)
    pieces.push(`${name}=${raw}`)
  }
  // A repeated parameter must never become the first one: it goes with a value that no link can say.
  for (const piece of view.unknown) {
    const name = repeats(piece)
    if (name === null || written.has(name)) pieces.push(piece)
  }
  if (pieces.length === 0 && narrow) return `view=${view.view}`
  const fragment = pieces.join('&')
  // Reading takes away a `#` in front: one that belongs to an unknown piece goes behind a joint.
  return fragment.startsWith('#') ? `&${fragment}` : fragment
}
