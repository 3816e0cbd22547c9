/** Nodes and edges whose file tells everything in named fields: which field is the name, the kind, the quote. */
import { placesFor, plainName, type Role } from './fieldNames.ts'
import type { ForeignEdge, ForeignNode, ForeignQuote } from './foreign.ts'

/** Values by the name of their field. */
export type Fields = ReadonlyMap<string, string>

/** Between values of one field, in what we write ourselves. */
const bar = ' | '

/** Fields that only say how something is drawn. */
const isLook = (name: string): boolean =>
  /^(?:colou?r|size|shape|width|thickness|selected|hidden|zindex|[rgb])$/u.test(plainName(name))

/** Which fields are for what, by all the names of a row: of a hundred thousand rows most have the same. */
export class Layouts {
  readonly #known = new Map<string, readonly number[]>()

  places(names: readonly string[], role: Role): readonly number[] {
    const key = `${role}\n${names.join('\n')}`
    const known = this.#known.get(key)
    if (known) return known
    const found = placesFor(names, role)
    // Where every row has names of its own nothing is gained by keeping them.
    if (this.#known.size < 5000) this.#known.set(key, found)
    return found
  }
}

/** Reads fields by what they are for; what was read is no property. */
class FieldReader {
  readonly #fields: Fields
  readonly #layouts: Layouts
  readonly #names: readonly string[]
  readonly #used = new Set<number>()

  constructor(fields: Fields, layouts: Layouts) {
    this.#fields = fields
    this.#layouts = layouts
    this.#names = [...fields.keys()]
  }

  /** The value of the field that fits a role best, and is not empty; null: there is none. */
  take(role: Role): string | null {
    const place = this.#layouts
      .places(this.#names, role)
      .find((one) => !this.#used.has(one) && this.#fields.get(this.#names[one] ?? '') !== '')
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
      found.map((name) => [name.slice(prefix.length), this.own(name)]).filter(([, words]) => words !== ''),
    )
  }

  /** Numbers of two roles; null: one of them is none. */
  pair(first: Role, second: Role): readonly [number, number] | null {
    const before = new Set(this.#used)
    const [a, b] = [this.take(first), this.take(second)]
    const pair = [Number(a ?? NaN), Number(b ?? NaN)] as const
    if (a?.trim() && b?.trim() && pair.every(Number.isFinite)) return pair
    this.#used.clear()
    for (const one of before) this.#used.add(one)
    return null
  }

  /** What was not read and says something. */
  rest(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#names
        .filter((name, at) => !this.#used.has(at) && !isLook(name))
        .map((name): [string, string] => [name, this.#fields.get(name) ?? ''])
        .filter(([, value]) => value !== ''),
    )
  }
}

const split = (value: string): readonly string[] => (value === '' ? [] : value.split(bar))

/** The passage of a row, with document and speaker where it tells them. */
function passage(reader: FieldReader): readonly ForeignQuote[] {
  const quote = reader.take('quote')
  return quote === null ? [] : [{ quote, document: reader.take('document'), body: reader.take('body') }]
}

/** What a row of a file of ours tells of passages, all of them by key. */
export interface OwnPassages {
  /** Alternatives, and in each what counts only together. */
  readonly groups: readonly (readonly string[])[]
  /** The words by key, where the row has them. */
  readonly quotes: ReadonlyMap<string, string>
  /** Who says something of it, each once. */
  readonly bodies: readonly string[]
}

function ownPassages(reader: FieldReader): OwnPassages {
  const groups = split(reader.own('claims')).map((group) => group.split(' + '))
  const keys = [...new Set(groups.flat())]
  const written = reader.own('quotes')
  // A bar may stand in the words themselves: then only one passage can be told apart.
  const parts = split(written).length === keys.length ? split(written) : keys.length === 1 ? [written] : []
  const quotes = new Map(parts.flatMap((quote, at) => (quote === '' ? [] : [[keys[at] ?? '', quote]])))
  const [bodies, speakers] = [split(reader.own('bodies')), split(reader.own('speakers'))]
  return { groups, quotes, bodies: speakers.length === keys.length ? speakers : bodies }
}

/** A name that a file gives to the id of a kind or a relation. */
export type Naming = readonly [word: string, name: string] | null
const naming = (word: string | null, name: string | null): Naming =>
  word !== null && name !== null && word !== name ? [word, name] : null

export interface FieldedNode {
  readonly node: ForeignNode
  readonly naming: Naming
  /** Of a file of ours; else null. */
  readonly own: OwnPassages | null
}

/** A node. `own`: what its format tells beside the fields. */
export function nodeOf(
  id: string,
  fields: Fields,
  own: Pick<ForeignNode, 'label' | 'place'>,
  layouts: Layouts,
): FieldedNode {
  const reader = new FieldReader(fields, layouts)
  const isOurs = fields.has('printed') && fields.has('claims')
  const label = isOurs ? reader.own('printed') : own.label || reader.take('label')
  const lang = isOurs ? reader.own('lang') : null
  const passages = isOurs ? ownPassages(reader) : null
  const translations = isOurs ? reader.worded('rendering-') : {}
  const forms = isOurs ? split(reader.own('forms')) : []
  if (isOurs) reader.own('completed')
  const kind = reader.take('kind')
  const kindName = reader.take('kindName')
  const at = reader.pair('latitude', 'longitude')
  const drawn = own.place ? null : reader.pair('x', 'y')
  return {
    node: {
      id,
      label: label || null,
      ...(lang ? { lang } : {}),
      ...(Object.keys(translations).length > 0 ? { translations } : {}),
      ...(forms.length > 0 ? { forms } : {}),
      kind,
      place: own.place ?? drawn,
      at: at && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180 ? { lat: at[0], lon: at[1] } : null,
      quotes: isOurs ? [] : passage(reader),
      properties: reader.rest(),
    },
    naming: naming(kind, kindName),
    own: passages,
  }
}

export interface FieldedEdge {
  readonly edge: ForeignEdge
  readonly naming: Naming
  /** Of a file of ours; else null. */
  readonly own: OwnPassages | null
}

const groundings = ['stated', 'derived', 'editorial'] as const

/** An edge. `own`: what its format tells beside the fields. */
export function edgeOf(
  source: string,
  target: string,
  fields: Fields,
  own: { readonly id: string | null; readonly relation: string | null; readonly directed: boolean },
  layouts: Layouts,
): FieldedEdge {
  const reader = new FieldReader(fields, layouts)
  const isOurs = fields.has('claims') && fields.has('quotes') && fields.has('grounding')
  const shared = { id: own.id, source, target, directed: own.directed }
  if (!isOurs) {
    const quotes = passage(reader)
    const relation = own.relation || reader.take('relation')
    return { edge: { ...shared, relation, quotes, properties: reader.rest() }, naming: null, own: null }
  }
  const relation = reader.own('relation')
  const name = reader.own('relation-name')
  const grounding = groundings.find((one) => one === reader.own('grounding'))
  const passages = ownPassages(reader)
  const note = reader.worded('note-')
  const premises = split(reader.own('premises'))
  const directed = own.directed && reader.own('symmetric') !== 'true'
  return {
    edge: {
      ...shared,
      directed,
      relation: relation || own.relation,
      ...(grounding ? { grounding } : {}),
      ...(premises.length > 0 ? { premises } : {}),
      ...(Object.keys(note).length > 0 ? { note } : {}),
      properties: reader.rest(),
    },
    naming: naming(relation, name),
    own: passages,
  }
}
