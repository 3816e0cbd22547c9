/** Nodes and edges with fields, one after the other as a file tells them, gathered into a graph. */
import { edgeOf, type Naming, nodeOf } from './fielded.ts'
import { type Fields, Layouts } from './fieldReader.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, ForeignQuote, Properties } from './foreign.ts'
import { limits, type Note, Unreadable } from './opening.ts'
import { OwnFile } from './ownFile.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What a format has beside the fields. */
interface More {
  readonly quotes?: readonly ForeignQuote[]
  readonly properties?: Properties
}

/** Adds it to what the fields tell. */
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

/** What the reader of a format fills. */
export class Gathering {
  readonly #nodes: Mutable<ForeignNode>[] = []
  readonly #edges: Mutable<ForeignEdge>[] = []
  readonly #names = new Map<string, string>()
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

  #name(naming: Naming): void {
    if (naming && !this.#names.has(naming[0])) this.#names.set(...naming)
  }

  #atMost(of: 'nodes' | 'edges', count: number): void {
    if (count < limits[of]) return
    throw new Unreadable({ fault: 'too-many', path: this.#path, at: of, expected: String(limits[of]) })
  }

  /** A node. `own`: what its format tells beside the fields; a kind there counts where no field has one. */
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
    const { edge, naming, own: passages } = edgeOf(source, target, fields, own, this.#layouts)
    const one = withMore<ForeignEdge>(edge, own)
    this.#edges.push(one)
    this.#name(naming)
    if (passages) this.#ours.add(passages, (quotes) => (one.quotes = quotes))
  }

  /** That a node stands in another, as groups and hierarchies have it. */
  inside(node: string, group: string): void {
    const own = { id: null, source: node, target: group, relation: 'part of', directed: true }
    if (node !== group) this.#edges.push({ ...own, properties: {} })
  }

  /** Something that a graph of ours cannot show. `what`: the format's own word. */
  leaveOut(what: string, example: string): void {
    const known = this.#leftOut.get(what)
    if (known) known.count += 1
    else this.#leftOut.set(what, { count: 1, example })
  }

  finish(title: string | null, note: (note: Note) => void): ForeignGraph {
    for (const [what, told] of this.#leftOut) note({ note: 'left-out', what, ...told })
    this.#ours.finish()
    const names = Object.fromEntries(this.#names)
    return { title, nodes: this.#nodes, edges: this.#edges, names }
  }
}
