/** JSON as programs write it: with NaN and Infinity, and with whole numbers that a double cannot hold. */
import { limits, Unreadable } from './openResult.ts'
import { endOfString, lineOf, standsAt } from './position.ts'

export interface Parsed {
  readonly value: unknown
  /** Numbers like NaN, which became text. */
  readonly notNumbers: { readonly count: number; readonly example: string }
}

const number = /-?(?:NaN|Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
const space = /[ \t\n\r]*/y
const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])
const word = /true|false|null|NaN|Infinity/y

class Reader {
  #at = 0
  count = 0
  example = ''
  readonly text: string
  readonly path: string
  constructor(text: string, path: string) {
    this.text = text
    this.path = path
  }

  fail(expected: string): never {
    const at = Math.min(this.#at, this.text.length)
    throw new Unreadable({
      fault: 'broken',
      path: this.path,
      ...lineOf(this.text, at),
      found: standsAt(this.text, at),
      expected,
    })
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.text)
    if (!found) return null
    this.#at = pattern.lastIndex
    return found[0]
  }

  is(mark: string): boolean {
    this.take(space)
    if (this.text[this.#at] !== mark) return false
    this.#at += 1
    return true
  }

  string(): string {
    const start = this.#at
    if (this.text[start] !== '"') return this.fail('"')
    this.#at = endOfString(this.text, start)
    if (this.#at < 0) {
      this.#at = this.text.length
      return this.fail('"')
    }
    try {
      return JSON.parse(this.text.slice(start, this.#at)) as string
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      this.#at = start
      return this.fail('"…"')
    }
  }

  /** The nesting has been checked before, so the recursion cannot go too deep. */
  value(): unknown {
    if (this.is('{')) return this.object()
    if (this.is('[')) return this.list()
    if (this.text[this.#at] === '"') return this.string()
    const found = this.take(word)
    if (found !== null && words.has(found)) return words.get(found)
    return found ?? this.number()
  }

  number(): unknown {
    const written = this.take(number)
    if (written === null) return this.fail('{ [ " 0–9 true false null')
    const value = Number(written)
    return Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value)) ? value : written
  }

  object(): unknown {
    const entries: [string, unknown][] = []
    if (this.is('}')) return {}
    do {
      this.take(space)
      const name = this.string()
      if (!this.is(':')) this.fail(':')
      entries.push([name, this.counted()])
    } while (this.is(','))
    if (!this.is('}')) this.fail(', }')
    // Makes even `__proto__` an own property.
    return Object.fromEntries(entries)
  }

  list(): unknown {
    const values: unknown[] = []
    if (this.is(']')) return values
    do values.push(this.counted())
    while (this.is(','))
    if (!this.is(']')) this.fail(', ]')
    return values
  }

  /** A value. Words like NaN in place of a number are counted. */
  counted(): unknown {
    this.take(space)
    const isText = this.text[this.#at] === '"'
    const value = this.value()
    if (typeof value === 'string' && !isText && !Number.isFinite(Number(value))) {
      this.count += 1
      this.example ||= value
    }
    return value
  }

  end(): void {
    this.take(space)
    if (this.#at < this.text.length) this.fail('')
  }
}

/** The value of a JSON text. Throws `Unreadable` with line and column. */
function parseLoosely(text: string, path: string): Parsed {
  const reader = new Reader(text, path)
  const value = reader.counted()
  reader.end()
  return { value, notNumbers: { count: reader.count, example: reader.example } }
}

/** Whether a number is so long that it must stay text. Throws `Unreadable` where the nesting is too deep for a parser. */
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
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      // The text is read again by our own parser, which accepts NaN and knows where the text breaks.
    }
  }
  return parseLoosely(text, path)
}
