/** Nodes and edges out of rows of named fields: which field is the name, which the passage, and what is left. */
import { groundings } from '../../graph/schema.ts'
import { placesFor, plainName, type Role } from './fieldNames.ts'
import type { ForeignEdge, ForeignNode, Properties } from './foreign.ts'
import { wordsOf } from './json.ts'
import { quotesOf } from './quotes.ts'

/** What the fields of rows are for, by their places; of several, the first that holds something counts. */
export interface Plan {
  readonly names: readonly string[]
  readonly roles: Readonly<Partial<Record<Role, readonly number[]>>>
  /** Names in other languages. */
  readonly renderings: readonly (readonly [place: number, lang: string])[]
  /** Written by us: one field holds several passages. */
  readonly isOurs: boolean
  /** What the reader of the format has used itself. */
  readonly used: ReadonlySet<number>
}

const rolesOf = {
  node: ['label', 'kind', 'quote', 'document', 'body', 'lang', 'x', 'y', 'latitude', 'longitude', 'kindName'],
  edge: ['relation', 'quote', 'document', 'body', 'relationName'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** What fields of these names are for. `used`: names that the format itself gives a meaning. */
export function planOf(names: readonly string[], of: 'node' | 'edge', used: ReadonlySet<number>): Plan {
  const roles = Object.fromEntries(
    rolesOf[of].map((role) => [role, placesFor(names, role).filter((place) => !used.has(place))]),
  )
  const renderings = names.flatMap((name, place) => {
    const lang = /^rendering-([a-z]{2,3}(?:-[a-z0-9]+)*)$/iu.exec(name)?.[1]
    return lang === undefined ? [] : [[place, lang] as const]
  })
  const known = new Set(names)
  const isOurs = known.has('claims') && (known.has('grounding') || known.has('kind-name'))
  return { names, roles, renderings, isOurs, used }
}

/** Plans by the names that rows have: of a hundred thousand rows most have the same. */
export class Plans {
  readonly #known = new Map<string, Plan>()
  readonly #used: ReadonlySet<string>
  readonly #of: 'node' | 'edge'
  constructor(of: 'node' | 'edge', used: readonly string[]) {
    this.#of = of
    this.#used = new Set(used)
  }

  for(names: readonly string[]): Plan {
    const key = names.join('\n')
    const known = this.#known.get(key)
    if (known) return known
    const used = new Set(names.flatMap((name, place) => (this.#used.has(name) ? [place] : [])))
    const plan = planOf(names, this.#of, used)
    // Where every row has names of its own, nothing is gained by keeping them.
    if (this.#known.size < 1000) this.#known.set(key, plan)
    return plan
  }
}

/** A row being read: what has been taken out of it is no property any more. */
export class Row {
  readonly #taken: Set<number>
  readonly plan: Plan
  readonly values: readonly unknown[]
  constructor(plan: Plan, values: readonly unknown[]) {
    this.plan = plan
    this.values = values
    this.#taken = new Set(plan.used)
  }

  /** The words of the best field of a role that holds any. */
  words(role: Role, isGood: (words: string) => boolean = () => true): string | null {
    const place = this.plan.roles[role]?.find((one) => {
      if (this.#taken.has(one)) return false
      const words = wordsOf(this.values[one]).trim()
      return words !== '' && isGood(words)
    })
    if (place === undefined) return null
    this.#taken.add(place)
    return wordsOf(this.values[place]).trim()
  }

  /** The value of the best field of a role that holds any, and a way to take it. */
  field(role: Role): { readonly value: unknown; readonly take: () => void } | null {
    const place = this.plan.roles[role]?.find((one) => !this.#taken.has(one) && wordsOf(this.values[one]) !== '')
    return place === undefined ? null : { value: this.values[place], take: () => this.#taken.add(place) }
  }

  /** The words of a field by its very name. */
  named(name: string): string | null {
    const place = this.plan.names.indexOf(name)
    if (place < 0) return null
    this.#taken.add(place)
    return wordsOf(this.values[place])
  }

  /** The same, which stays a property. */
  peek(name: string): string | null {
    const place = this.plan.names.indexOf(name)
    return place < 0 ? null : wordsOf(this.values[place])
  }

  /** Both numbers, or nothing is taken. */
  pair(one: Role, other: Role): readonly [number, number] | null {
    const fields = [this.field(one), this.field(other)]
    const [x, y] = fields.map((field) => numberOf(field?.value))
    if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return null
    for (const field of fields) field?.take()
    return [x, y]
  }

  /** The words of a field at a place, which are no property then. */
  take(place: number): string {
    this.#taken.add(place)
    return wordsOf(this.values[place])
  }

  /** What is left, as far as it holds anything. */
  rest(): Properties {
    const rest: [string, string][] = []
    for (const [place, name] of this.plan.names.entries()) {
      const words = this.#taken.has(place) ? '' : wordsOf(this.values[place])
      if (words !== '') rest.push([name, words])
    }
    return Object.fromEntries(rest)
  }
}

/** A number, also as a spreadsheet of another country writes it. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  const words = wordsOf(value).trim()
  return words === '' ? NaN : Number(/^[-+]?\d+,\d+$/u.test(words) ? words.replace(',', '.') : words)
}

/** What ids of kinds and relations are called, met on the way. */
export type Names = Map<string, string>

/** A node out of a row. */
export function nodeOf(id: string, row: Row, names: Names): ForeignNode {
  const label = row.words('label')
  const kind = row.words('kind')
  const kindName = row.words('kindName')
  if (kind !== null && kindName !== null) names.set(kind, kindName)
  const lang = row.words('lang', (words) => /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(words))
  const translations = row.plan.renderings.flatMap(([place, one]) => {
    const words = row.take(place)
    return words === '' ? [] : [[one, words] as const]
  })
  const quotes = quotesOf(row)
  const place = row.pair('x', 'y')
  const where = row.pair('latitude', 'longitude')
  const at = where && Math.abs(where[0]) <= 90 && Math.abs(where[1]) <= 180 ? { lat: where[0], lon: where[1] } : null
  return {
    id,
    label,
    lang,
    translations: Object.fromEntries(translations),
    kind,
    place,
    at,
    quotes,
    properties: row.rest(),
  }
}

const ways = new Map([
  ['directed', true],
  ['undirected', false],
  ['mutual', false],
])

/** Whether words tell no relation, but whether an edge has a direction. */
export const isWay = (words: string): boolean => ways.has(words.trim().toLowerCase())

/** An edge out of a row. */
export function edgeOf(
  ends: { readonly id: string | null; readonly source: string; readonly target: string; readonly directed: boolean },
  row: Row,
  names: Names,
): ForeignEdge {
  let { directed } = ends
  const relation = row.words('relation', (words) => !isWay(words))
  for (const [place, name] of row.plan.names.entries()) {
    // Gephi's Type says whether an edge has a direction.
    const way = plainName(name) === 'type' ? ways.get(wordsOf(row.values[place]).toLowerCase()) : undefined
    if (way === undefined) continue
    directed = way
    row.take(place)
  }
  const relationName = row.words('relationName')
  if (relation !== null && relationName !== null) names.set(relation, relationName)
  const told = row.plan.isOurs ? row.named('grounding') : null
  if (row.plan.isOurs && row.named('symmetric') === 'true') directed = false
  const grounding = groundings.find((one) => one === told) ?? null
  const quotes = quotesOf(row)
  return { ...ends, directed, relation, grounding, quotes, properties: row.rest() }
}
