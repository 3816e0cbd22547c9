/** The parameters of a link, one by one: how each reads its raw value and how it is written. */
import { decodePart, encodePart } from './encoding.ts'
import { readLoad, writeLoad } from './load.ts'
import { colourings, companions, depths, initial, langs, themes, views, wordings } from './state.ts'
import type { Camera, DocumentSpan, ViewState } from './state.ts'

export type ParameterName = Exclude<keyof ViewState, 'broken' | 'unknown'>

/** What was read, and whether the raw value said no more than that. */
interface Reading<V> {
  readonly value: V
  readonly understood: boolean
}

interface Parameter<V> {
  /** Never throws. */
  readonly read: (raw: string) => Reading<V>
  /** The raw value, or null where no value can say it: it is the same as leaving the parameter out. */
  readonly write: (value: V) => string | null
}

const understood = <V>(value: V): Reading<V> => ({ value, understood: true })
const unclear = <V>(value: V): Reading<V> => ({ value, understood: false })

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

const list: Parameter<readonly string[] | null> = {
  read: (raw) => understood(parts(raw, '.')),
  write: (value) => (value === null ? null : joined(value, '.')),
}

const picked: Parameter<readonly string[]> = {
  read: (raw) => understood(parts(raw, '.')),
  write: (value) => joined(value, '.'),
}

const focused: Parameter<readonly string[]> = {
  read: (raw) => {
    const keys = parts(raw, ',')
    return { value: keys.slice(0, 2), understood: keys.length <= 2 }
  },
  write: (value) => joined(value, ','),
}

const text: Parameter<string> = { read: (raw) => understood(decodePart(raw)), write: encodePart }

const optionalText: Parameter<string | null> = {
  read: text.read,
  write: (value) => (value === null ? null : encodePart(value)),
}

function oneOf<T extends string>(values: readonly T[], absent: T): Parameter<T>
function oneOf<T extends string>(values: readonly T[], absent: null): Parameter<T | null>
function oneOf<T extends string>(values: readonly T[], absent: T | null): Parameter<T | null> {
  return {
    read: (raw) => {
      const given = decodePart(raw)
      const value = values.find((one) => one === given)
      return value === undefined ? unclear(absent) : understood(value)
    },
    write: (value) => value,
  }
}

const flag: Parameter<boolean> = {
  read: (raw) => (decodePart(raw) === '1' ? understood(true) : unclear(false)),
  write: (value) => (value ? '1' : null),
}

const depth: Parameter<ViewState['depth']> = {
  read: (raw) => {
    const value = depths.find((steps) => steps > 0 && String(steps) === decodePart(raw))
    return value === undefined ? unclear(0) : understood(value)
  },
  write: (value) => (value === 0 ? null : String(value)),
}

const span: Parameter<DocumentSpan | null> = {
  read: (raw) => {
    const [, document, from, to] = /^(.+):(\d+)-(\d+)$/s.exec(decodePart(raw)) ?? []
    const [start, end] = [Number(from), Number(to)]
    if (document === undefined || !Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start > end)
      return unclear(null)
    return understood({ document, span: [start, end] })
  },
  write: (value) => value && encodePart(`${value.document}:${value.span[0]}-${value.span[1]}`),
}

/** Whole model units, or null for what is no window. */
export function rounded(camera: Camera): Camera | null {
  // Adding zero turns -0 into 0, which is what a link can say.
  const [x, y, width] = [Math.round(camera.x) + 0, Math.round(camera.y) + 0, Math.max(1, Math.round(camera.width))]
  return [x, y, width].every(Number.isSafeInteger) ? { x, y, width } : null
}

const at: Parameter<Camera | null> = {
  read: (raw) => {
    const numbers = raw.split(',').map(decodePart)
    if (numbers.length !== 3 || !numbers.every((one) => /^-?\d+(\.\d+)?$/.test(one))) return unclear(null)
    const [x = NaN, y = NaN, width = NaN] = numbers.map(Number)
    const camera = width > 0 ? rounded({ x, y, width }) : null
    return camera ? understood(camera) : unclear(null)
  },
  write: (value) => {
    const camera = value && rounded(value)
    return camera && [camera.x, camera.y, camera.width].map(String).map(encodePart).join(',')
  },
}

const load: Parameter<ViewState['load']> = {
  read: (raw) => {
    const { steps, isWhole } = readLoad(raw)
    return { value: steps, understood: isWhole }
  },
  write: writeLoad,
}

/** The public table, in the order in which links are written. */
export const parameters: { readonly [K in ParameterName]: Parameter<ViewState[K]> } = {
  focus: focused,
  span,
  view: oneOf(views, initial.view),
  kinds: list,
  types: list,
  relations: list,
  bodies: list,
  documents: list,
  grounding: list,
  depth,
  paths: flag,
  q: text,
  arrange: text,
  colour: oneOf(colourings, initial.colour),
  hide: flag,
  sort: optionalText,
  rows: optionalText,
  cols: optionalText,
  pick: picked,
  at,
  lang: oneOf(langs, null),
  theme: oneOf(themes, null),
  edition: optionalText,
  data: optionalText,
  load,
  speakers: list,
  beside: oneOf(companions, null),
  breaks: flag,
  coverage: flag,
  wording: oneOf(wordings, null),
  measure: text,
  units: list,
  periods: list,
  structural: flag,
}

/** The names of the parameters, in the order in which links are written. */
export const parameterNames = Object.keys(parameters) as readonly ParameterName[]

/** Whether `name` is a parameter of the table. */
export const isParameter = (name: string): name is ParameterName => Object.hasOwn(parameters, name)
