/** A JSON parser that takes NaN and Infinity, keeps what no double can hold as written, and says where it cannot go on. */
import { Unreadable } from './opening.ts'
import { endOfString, lineOf, standsAt } from './position.ts'

export interface Parsed {
  readonly value: unknown
  /** Numbers that are none, kept as their words. */
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
    } catch {
      this.#at = start
      return this.fail('"…"')
    }
  }

  /** How deep this can go has been looked at before: no deeper than the limit. */
  value(): unknown {
    if (this.is('{')) return this.object()
    if (this.is('[')) return this.list()
    if (this.text[this.#at] === '"') return this.string()
    const told = this.take(word)
    if (told !== null && words.has(told)) return words.get(told)
    return told ?? this.number()
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
    // Own properties, whatever their names.
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

  /** A value; one that stands where a number should is counted. */
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
export function parseLoosely(text: string, path: string): Parsed {
  const reader = new Reader(text, path)
  const value = reader.counted()
  reader.end()
  return { value, notNumbers: { count: reader.count, example: reader.example } }
}
