/** What a parameter of a link is, and the kinds of values that several parameters share. */
import type { Model } from '../graph/model.ts'
import type { Losses } from './loss.ts'
import { decodePart, encodePart, wellFormed } from './partEncoding.ts'
import type { ParameterName, ViewState } from './viewState.ts'

/** What was read, and whether that is all that the raw value says. */
interface Reading<V> {
  readonly value: V
  readonly understood: boolean
}

/** How one field of the view stands in a link. What it means where a link leaves it out stands in `initial`. */
export interface Parameter<V> {
  /** Never throws. */
  readonly read: (raw: string) => Reading<V>
  /** The raw value, or null where no value can say it: then the parameter is left out. */
  readonly write: (value: V) => string | null
  /**
   * Several values may mean the same; this gives the one that links have. `isRepeated`: the link has the parameter a
   * second time, so that this one must not be left out.
   */
  readonly normal?: (value: V, model: Model, isRepeated: boolean) => V
  /** What of the value a graph cannot give. */
  readonly losses?: Losses
  /** Whether a reset of the filters sets it back to what it is in an empty link. */
  readonly isReset?: true
}

/** One definition for each parameter. A field without one is a type error, and so is one without a field. */
export type Parameters = { readonly [K in ParameterName]: Parameter<ViewState[K]> }

export const understood = <V>(value: V): Reading<V> => ({ value, understood: true })
export const unclear = <V>(value: V): Reading<V> => ({ value, understood: false })

/** Empty parts name nothing, so that a full stop caught behind a link does no harm; a part given twice counts once. */
const parts = (raw: string, joint: string): readonly string[] => [
  ...new Set(
    raw
      .split(joint)
      .map(decodePart)
      .filter((part) => part !== ''),
  ),
]

const joined = (list: readonly string[], joint: string): string =>
  list
    .filter((part) => part !== '')
    .map(encodePart)
    .join(joint)

/** The values of a list that a link can name, each once. */
export const namable = (list: readonly string[]): readonly string[] =>
  list.length === 0 ? list : [...new Set(list.filter((value) => value !== '').map(wellFormed))]

/** A list of what counts; its values are those of a graph (see `src/filter/parameters.ts`). */
export const list = {
  read: (raw) => understood(parts(raw, '.')),
  write: (value) => (value === null ? null : joined(value, '.')),
} as const satisfies Parameter<readonly string[] | null>

/** Keys in the order in which they were chosen. `most`: further ones are not understood. */
export const keys = (joint: string, most = Infinity) =>
  ({
    read: (raw) => {
      const given = parts(raw, joint)
      return { value: given.slice(0, most), understood: given.length <= most }
    },
    write: (value) => joined(value, joint),
    normal: namable,
  }) as const satisfies Parameter<readonly string[]>

export const text = {
  read: (raw) => understood(decodePart(raw)),
  write: encodePart,
} as const satisfies Parameter<string>

export const optionalText = {
  read: text.read,
  write: (value) => (value === null ? null : encodePart(value)),
} as const satisfies Parameter<string | null>

export function oneOf<T extends string>(values: readonly T[], absent: T): Parameter<T>
export function oneOf<T extends string>(values: readonly T[], absent: null): Parameter<T | null>
export function oneOf<T extends string>(values: readonly T[], absent: T | null): Parameter<T | null> {
  return {
    read: (raw) => {
      const given = decodePart(raw)
      const value = values.find((one) => one === given)
      return value === undefined ? unclear(absent) : understood(value)
    },
    write: (value) => value,
  }
}

export const flag = {
  read: (raw) => (decodePart(raw) === '1' ? understood(true) : unclear(false)),
  write: (value) => (value ? '1' : null),
} as const satisfies Parameter<boolean>
