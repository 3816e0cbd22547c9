/** Rows of named fields, read by what the fields are for. */
import { placesFor, plainName, type Role } from '../read/fieldNames.ts'

/** Values by the name of their field. */
export type Fields = ReadonlyMap<string, string>

/** Fields that only say how something is drawn. */
const isLook = (name: string): boolean =>
  /^(?:colou?r|size|shape|width|thickness|selected|hidden|zindex|[rgb])$/u.test(plainName(name))

/** Which fields have which role, cached by the names of a row, since most rows of a file have the same names. */
export class Layouts {
  readonly #known = new Map<string, Map<Role, readonly number[]>>()

  for(names: readonly string[]): Map<Role, readonly number[]> {
    const key = names.join('\n')
    const layout = this.#known.get(key) ?? new Map<Role, readonly number[]>()
    // Where every row has other names, a cache of them would only grow.
    if (this.#known.size < 5000) this.#known.set(key, layout)
    return layout
  }
}

/** Reads fields by their role. Fields that nobody has read become properties. */
export class FieldReader {
  readonly #fields: Fields
  readonly #layout: Map<Role, readonly number[]>
  readonly #names: readonly string[]
  readonly #used = new Set<number>()

  constructor(fields: Fields, layouts: Layouts) {
    this.#fields = fields
    this.#names = [...fields.keys()]
    this.#layout = layouts.for(this.#names)
  }

  #places(role: Role): readonly number[] {
    const places = this.#layout.get(role) ?? placesFor(this.#names, role)
    this.#layout.set(role, places)
    return places
  }

  /** The value of the field that fits a role best, and is not empty; null: there is none. */
  take(role: Role): string | null {
    const place = this.#places(role).find(
      (one) => !this.#used.has(one) && this.#fields.get(this.#names[one] ?? '') !== '',
    )
    if (place === undefined) return null
    this.#used.add(place)
    return this.#fields.get(this.#names[place] ?? '') ?? null
  }

  /** The value of one field by its exact name. */
  own(name: string): string {
    const place = this.#names.indexOf(name)
    if (place !== -1) this.#used.add(place)
    return this.#fields.get(name) ?? ''
  }

  /** Words by language, of all fields whose names begin alike. */
  worded(prefix: string): Readonly<Record<string, string>> {
    const found = this.#names.filter((name) => name.startsWith(prefix))
    return Object.fromEntries(
      found
        .map((name): [string, string] => [name.slice(prefix.length), this.own(name)])
        .filter(([, words]) => words !== ''),
    )
  }

  /** The numbers of two roles; null: one of them is missing or no number. */
  pair(first: Role, second: Role): readonly [number, number] | null {
    const before = new Set(this.#used)
    const [a, b] = [this.take(first), this.take(second)]
    const pair = [Number(a ?? NaN), Number(b ?? NaN)] as const
    if (a?.trim() && b?.trim() && pair.every(Number.isFinite)) return pair
    this.#used.clear()
    for (const one of before) this.#used.add(one)
    return null
  }

  /** Fields that have a value and were not read. */
  rest(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#names
        .filter((name, at) => !this.#used.has(at) && !isLook(name))
        .map((name): [string, string] => [name, this.#fields.get(name) ?? ''])
        .filter(([, value]) => value !== ''),
    )
  }
}
