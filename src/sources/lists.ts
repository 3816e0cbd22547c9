/** Lists of objects inside a JSON file, with the place of whatever is not as it should be. */
import { idOf, isObject, wordsOf, type JsonObject } from './json.ts'
import { limits, Unreadable } from './opening.ts'

/** Says what stands where something else was expected. */
export function unexpected(path: string, at: string, value: unknown, expected: string): never {
  const found = value === undefined ? null : wordsOf(value).slice(0, 40)
  throw new Unreadable({ fault: 'not-this-format', path, at, found, expected })
}

/** A list of objects; what is not there is an empty one. */
export function objectsOf(
  value: unknown,
  path: string,
  at: 'nodes' | 'edges' | 'links' | 'elements',
): readonly JsonObject[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return unexpected(path, at, value, '[ ]')
  const list: readonly unknown[] = value
  if (list.length > (at === 'nodes' ? limits.nodes : limits.edges))
    throw new Unreadable({ fault: 'too-many', path, at })
  return list.map((one, place) => (isObject(one) ? one : unexpected(path, `${at}.${place}`, one, '{ }')))
}

/** The id that an object must have. */
export function idIn(object: JsonObject, name: string, path: string, at: string): string {
  return idOf(object[name]) ?? unexpected(path, `${at}.${name}`, object[name], 'a string or a number')
}
