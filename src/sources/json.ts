/** JSON as programs write it: with NaN and Infinity, and with whole numbers that a double cannot hold. */
import { parseLoosely, type Parsed } from './looseJson.ts'
import { limits, Unreadable } from './opening.ts'
import { endOfString, lineOf } from './position.ts'

/** A JSON object. What JSON.parse makes of `__proto__` is plain data, too. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as the words that it is: strings as they are, lists of plain values one after the other, the rest as JSON. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.map(wordsOf).join(' | ')
  return JSON.stringify(value)
}

/** An id: a string or number, or a list, as programs write tuples; null: it is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : null
}

/** Looks for what no parser may meet: whether some number needs to be kept as written. Throws for too deep nesting. */
function scan(text: string, path: string): boolean {
  let depth = 0
  let hasLongNumber = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      const end = endOfString(text, at)
      if (end < 0) return hasLongNumber
      at = end - 1
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > limits.depth) throw new Unreadable({ fault: 'too-deep', path, ...lineOf(text, at) })
    } else if (code === 0x7d || code === 0x5d) depth -= 1
    else if (code >= 0x30 && code <= 0x39) {
      const isFraction = text.charCodeAt(at - 1) === 0x2e
      const start = at
      while (text.charCodeAt(at + 1) >= 0x30 && text.charCodeAt(at + 1) <= 0x39) at += 1
      const isExponent = /[eE][+-]?$/u.test(text.slice(start - 2, start))
      hasLongNumber ||= isExponent ? at - start >= 2 : !isFraction && at - start >= 15
    }
  }
  return hasLongNumber
}

/** The value of a JSON text. Throws `Unreadable` with line and column. */
export function parseJson(text: string, path: string): Parsed {
  if (!scan(text, path)) {
    try {
      return { value: JSON.parse(text) as unknown, notNumbers: { count: 0, example: '' } }
    } catch {
      // Read once more, by what knows the words that are no JSON, and where it cannot go on.
    }
  }
  return parseLoosely(text, path)
}
