/** Lists of objects in a JSON file. Whatever is not as expected is reported with its place. */
import { idOf, isObject, wordsOf, type JsonObject } from './jsonValues.ts'
import { limits, Unreadable } from './openResult.ts'

/** Throws `Unreadable` with what stands where something else was expected. */
export function unexpected(path: string, at: string, value: unknown, expected: string): never {
  const found = value === undefined ? null : wordsOf(value).slice(0, 40)
  throw new Unreadable({ fault: 'not-this-format', path, at, found, expected })
}

/** A list of objects; a missing list is empty. `within`: where the object is that has the list; '': it is the whole file. */
export function objectsOf(
  value: unknown,
  path: string,
  name: 'nodes' | 'edges' | 'links' | 'elements' | 'hyperedges' | 'graphs' | 'documents' | 'passages',
  within = '',
): readonly JsonObject[] {
  if (value === undefined || value === null) return []
  const at = within === '' ? name : `${within}.${name}`
  if (!Array.isArray(value)) return unexpected(path, at, value, '[ ]')
  const list: readonly unknown[] = value
  if (list.length > (name === 'nodes' ? limits.nodes : limits.edges))
    throw new Unreadable({ fault: 'too-many', path, at })
  return list.map((one, place) => (isObject(one) ? one : unexpected(path, `${at}.${place}`, one, '{ }')))
}

/** The id that an object must have. */
export function idIn(object: JsonObject, name: string, path: string, at: string): string {
  return idOf(object[name]) ?? unexpected(path, `${at}.${name}`, object[name], 'a string or a number')
}
