/** Gathers nodes and edges with fields, in the order of the file, into a graph. */
import { edgeOf, type FieldNaming, nodeOf, type OwnPassages, type RankedStatus } from './fielded.ts'
import { type Fields, Layouts } from '../csv/fieldReader.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, ForeignQuote, ForeignStatus, Properties } from './foreign.ts'
import { limits, type AddNote, Unreadable } from './openResult.ts'

type Quotes = readonly (ForeignQuote | readonly ForeignQuote[])[]

/**
 * Puts together what the rows of a file of ours say about passages, once all are read: rows name passages by key, and no
 * single row has all of one.
 */
class OwnFile {
  readonly #rows: { readonly passages: OwnPassages; readonly give: (quotes: Quotes) => void }[] = []
  readonly #whole = new Map<string, ForeignQuote>()

  /** A passage that the file tells whole. What rows say of it does not count. */
  passage(key: string, quote: ForeignQuote): void {
    this.#whole.set(key, quote)
  }

  /** `give` is called at the end, with the passages of the row. */
  add(passages: OwnPassages, give: (quotes: Quotes) => void): void {
    this.#rows.push({ passages, give })
  }

  finish(): void {
    const words = new Map<string, string>()
    const bodyOf = new Map<string, string>()
    for (const { passages } of this.#rows) {
      for (const [key, quote] of passages.quotes) words.set(key, quote)
      // Either one body has said all of the row or each passage has its own; otherwise other rows must name the bodies.
      const keys = [...new Set(passages.groups.flat())]
      const { bodies } = passages
      const [only] = bodies
      if (bodies.length === 1 && only !== undefined) for (const key of keys) bodyOf.set(key, only)
      else if (bodies.length === keys.length) for (const [at, key] of keys.entries()) bodyOf.set(key, bodies[at] ?? '')
    }
    const quoteOf = (key: string): readonly ForeignQuote[] => {
      const whole = this.#whole.get(key)
      if (whole) return [whole]
      const quote = words.get(key)
      return quote === undefined ? [] : [{ quote, document: null, body: bodyOf.get(key) || null }]
    }
    for (const { passages, give } of this.#rows) {
      const groups = passages.groups.map((group) => group.flatMap(quoteOf))
      give(
        groups.filter((group) => group.length > 0).map((group) => (group.length === 1 ? (group[0] ?? group) : group)),
      )
    }
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What a format gives beside the fields. */
interface More {
  readonly quotes?: readonly ForeignQuote[]
  readonly properties?: Properties
}

/** Adds that to what the fields give. */
function withMore<T extends ForeignNode | ForeignEdge>(one: T, { quotes = [], properties }: More): Mutable<T> {
  const all = quotes.length > 0 ? [...(one.quotes ?? []), ...quotes] : one.quotes
  return {
    ...one,
    ...(all ? { quotes: all } : {}),
    properties: properties ? { ...properties, ...one.properties } : one.properties,
  }
}

type OwnNode = Pick<ForeignNode, 'label' | 'place'> & { readonly kind?: string } & More
type OwnEdge = Parameters<typeof edgeOf>[3] & More

/** The graph that the reader of a format fills row by row. */
export class RowGatherer {
  readonly #nodes: Mutable<ForeignNode>[] = []
  readonly #edges: Mutable<ForeignEdge>[] = []
  readonly #names = new Map<string, string>()
  readonly #statuses = new Map<string, RankedStatus>()
  #allStatuses: readonly ForeignStatus[] = []
  readonly #ours = new OwnFile()
  readonly #leftOut = new Map<string, { count: number; readonly example: string }>()
  readonly #layouts = new Layouts()
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  /** How many nodes there are so far. */
  get size(): number {
    return this.#nodes.length
  }

  #name(naming: FieldNaming): void {
    if (naming && !this.#names.has(naming[0])) this.#names.set(...naming)
  }

  #atMost(of: 'nodes' | 'edges', count: number): void {
    if (count < limits[of]) return
    throw new Unreadable({ fault: 'too-many', path: this.#path, at: of, expected: String(limits[of]) })
  }

  /** A node. `own`: what its format gives beside the fields; its kind counts only where no field has one. */
  node(id: string, fields: Fields, own: OwnNode): void {
    this.#atMost('nodes', this.#nodes.length)
    const { node, naming, own: passages } = nodeOf(id, fields, own, this.#layouts)
    const one = withMore<ForeignNode>({ ...node, kind: node.kind ?? own.kind ?? null }, own)
    this.#nodes.push(one)
    this.#name(naming)
    if (passages) this.#ours.add(passages, (quotes) => (one.quotes = quotes.flat()))
  }

  edge(source: string, target: string, fields: Fields, own: OwnEdge): void {
    this.#atMost('edges', this.#edges.length)
    const { edge, naming, statusNaming, ranked, own: passages } = edgeOf(source, target, fields, own, this.#layouts)
    const one = withMore<ForeignEdge>(edge, own)
    this.#edges.push(one)
    this.#name(naming)
    this.#name(statusNaming)
    if (ranked && !this.#statuses.has(ranked.id)) this.#statuses.set(ranked.id, ranked)
    if (passages) this.#ours.add(passages, (quotes) => (one.quotes = quotes))
  }

  /** The statuses that the file lists, in their order. What rows say of them does not count. */
  listStatuses(statuses: readonly ForeignStatus[]): void {
    this.#allStatuses = statuses
  }

  /** A passage of a file of ours, which its rows name by key. */
  passage(key: string, quote: ForeignQuote): void {
    this.#ours.passage(key, quote)
  }

  /** Adds that a node is inside another, as in groups and hierarchies. */
  inside(node: string, group: string): void {
    const own = { id: null, source: node, target: group, relation: 'part of', directed: true }
    if (node !== group) this.#edges.push({ ...own, properties: {} })
  }

  /** Counts something that a graph of ours cannot show. `what` is the format's own word for it. */
  leaveOut(what: string, example: string): void {
    const known = this.#leftOut.get(what)
    if (known) known.count += 1
    else this.#leftOut.set(what, { count: 1, example })
  }

  finish(title: string | null, note: AddNote): ForeignGraph {
    for (const [what, counted] of this.#leftOut) note({ note: 'left-out', what, ...counted })
    this.#ours.finish()
    const names = Object.fromEntries(this.#names)
    const ranked = [...this.#statuses.values()].toSorted((one, other) => one.rank - other.rank)
    const statuses = this.#allStatuses.length > 0 ? this.#allStatuses : ranked
    return { title, nodes: this.#nodes, edges: this.#edges, names, ...(statuses.length > 0 ? { statuses } : {}) }
  }
}
