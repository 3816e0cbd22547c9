/** The statuses of a graph as one value, for formats that have a place for what is said of the whole graph. */
import type { Status } from '../../graph/schema.ts'
import type { ForeignStatus, ForeignWords } from './read/foreign.ts'
import { isObject } from './read/jsonValues.ts'

/** All statuses, from the least to the most, also those that no edge has. */
export const statusListText = (statuses: Iterable<Status>): string =>
  JSON.stringify([...statuses].map(({ id, name, definition }) => ({ id, name, definition })))

const wordsIn = (value: unknown): ForeignWords =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([lang, words]) => (typeof words === 'string' ? [[lang, words]] : [])),
      )
    : {}

/** The statuses of a value as it is written here. Of anything else there are none. */
export function statusListOf(value: unknown): readonly ForeignStatus[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) =>
    isObject(one) && typeof one['id'] === 'string' && one['id'] !== ''
      ? [{ id: one['id'], name: wordsIn(one['name']), definition: wordsIn(one['definition']) }]
      : [],
  )
}

/** The same of its text. */
export function statusListIn(text: unknown): readonly ForeignStatus[] {
  if (typeof text !== 'string') return []
  try {
    return statusListOf(JSON.parse(text))
  } catch (error) {
    // A field of another program may have the same name.
    if (!(error instanceof SyntaxError)) throw error
    return []
  }
}
