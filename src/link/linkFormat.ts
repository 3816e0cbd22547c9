/** The view as a link's fragment, and back. The format is public: links are kept in papers and mails for years. */
import type { Model } from '../graph/model.ts'
import { decodePart, wellFormed } from './partEncoding.ts'
import type { Parameters } from './parameter.ts'
import { initial, isParameter, parameterNames } from './viewState.ts'
import type { ParameterName, ViewState } from './viewState.ts'

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

/** Most values of most views are the initial ones themselves, and a page holds hundreds of links. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)

interface LinkFormat {
  /** Reads a fragment, with or without `#`. Never throws: what it does not understand stays in `broken` and `unknown`. */
  readonly parseLink: (fragment: string) => ViewState
  /** The same view with each value as links have it, where several values mean the same. */
  readonly normal: (state: ViewState, model: Model) => ViewState
  /** The fragment of a view, without `#`: in the table's order, defaults left out, then what is unknown as it came. */
  readonly formatLink: (state: ViewState, model: Model) => string
}

/** Reading and writing with the definitions of all parameters. They are handed in, since facets know more than links. */
export function createLinkFormat(parameters: Parameters): LinkFormat {
  const withNormal = parameterNames.filter((name) => parameters[name].normal !== undefined)

  function withParameter(state: ViewState, name: ParameterName, raw: string): ViewState {
    const { value, understood } = parameters[name].read(raw)
    return { ...state, [name]: value, broken: understood ? state.broken : { ...state.broken, [name]: raw } }
  }

  function parseLink(fragment: string): ViewState {
    const pieces = wellFormed(fragment)
      .replace(/^#/, '')
      .split('&')
      .filter((piece) => piece !== '')
    if (pieces.length === 0) return initial
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

  function normalValue<K extends ParameterName>(
    name: K,
    state: ViewState,
    model: Model,
    isRepeated: boolean,
  ): ViewState[K] {
    const { normal } = parameters[name]
    return normal ? normal(state[name], model, isRepeated) : state[name]
  }

  function normal(state: ViewState, model: Model): ViewState {
    const repeated = new Set(state.unknown.map(repeats))
    const values = withNormal.map((name) => [name, normalValue(name, state, model, repeated.has(name))] as const)
    return { ...state, ...Object.fromEntries(values) }
  }

  /** A parameter's raw value, or null where it is left out. `isNeeded`: a default is written, too, if it can be. */
  function rawValue<K extends ParameterName>(
    name: K,
    value: ViewState[K],
    unread: string | undefined,
    isNeeded: boolean,
  ): string | null {
    // What was not understood goes back as it came, unless the view has since been given another value.
    if (unread !== undefined && same(parameters[name].read(unread).value, value)) return unread
    return !isNeeded && same(value, initial[name]) ? null : parameters[name].write(value)
  }

  function formatLink(state: ViewState, model: Model): string {
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
    const fragment = pieces.join('&')
    // Reading takes away a `#` in front: one that belongs to an unknown piece goes behind a joint.
    return fragment.startsWith('#') ? `&${fragment}` : fragment
  }

  return { parseLink, normal, formatLink }
}
