/** What goes into opening a file, and what comes out: facts, which the page has words for. */
import type { GraphFile } from '../../graph/schema.ts'

/** A file as it was given: its path as the reader knows it, with `/`, and its bytes. */
export interface Given {
  readonly path: string
  readonly bytes: Uint8Array
}

/** `turtle` stands for the whole family: N-Triples, N-Quads, TriG, with triple terms. */
export type Format =
  'verbatim' | 'graphology' | 'node-link' | 'cytoscape' | 'csv' | 'gexf' | 'graphml' | 'json-ld' | 'turtle' | 'markdown'

/** What was done to a file so that it could be shown. Counts are of nodes or edges; `example` is one of them. */
export type Note =
  /** It was not in UTF-8: read as this encoding. */
  | { readonly note: 'encoding'; readonly path: string; readonly encoding: string }
  /** Bytes that are no text in its encoding: `\u{fffd}` stands for each. The first one's place, `offset` in bytes from 0. */
  | {
      readonly note: 'invalid-bytes'
      readonly path: string
      readonly count: number
      readonly line: number
      readonly offset: number
    }
  /** Edges between the same two nodes with the same relation were made one. */
  | { readonly note: 'joined'; readonly count: number; readonly example: string }
  /** Nodes that only edges name: made, with their id as name. */
  | { readonly note: 'named-by-edges'; readonly count: number; readonly example: string }
  /** Nodes that were given more than once: the first counts, and what later ones add. */
  | { readonly note: 'given-twice'; readonly count: number; readonly example: string }
  /** So many kinds or relations that none would tell anything: they became a property. */
  | { readonly note: 'too-many-kinds' | 'too-many-relations'; readonly count: number; readonly example: string }
  /** What this format can hold and a graph cannot show: left out. `what` is the format's own word for it. */
  | { readonly note: 'left-out'; readonly what: string; readonly count: number; readonly example: string }
  /** Numbers that are none (NaN, Infinity): kept as the words that they are. */
  | { readonly note: 'not-numbers'; readonly count: number; readonly example: string }
  /** A file among several that was not read, because it is of no format or of another one. */
  | { readonly note: 'passed-over'; readonly path: string }

/** Why a file cannot be shown. `line` and `column` count from 1; `at` is a path inside the file; null: not known. */
export interface Fault {
  readonly fault:
    | 'empty'
    | 'unknown-format'
    | 'not-this-format'
    | 'broken'
    | 'unknown-encoding'
    | 'declares-entities'
    | 'wants-the-network'
    | 'too-large'
    | 'too-deep'
    | 'too-many'
    | 'no-nodes'
    | 'invalid'
    | 'mapping'
    | 'stopped'
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly at: string | null
  /** What stands there, shortened ('' at the end of the file), and what was expected: the format's own words. */
  readonly found: string | null
  readonly expected: string | null
}

/** The columns of a table that are asked for, by their place from 0; null: there is none. */
export interface Mapping {
  /** Of a table of edges. */
  readonly source: number | null
  readonly target: number | null
  readonly relation: number | null
  /** Of a table of nodes, or of both ends. */
  readonly id: number | null
  readonly label: number | null
  readonly kind: number | null
  /** Of the passage that says so, of the document it stands in, and of who says it. */
  readonly quote: number | null
  readonly document: number | null
  readonly body: number | null
}

/** A table of which the reader must say what its columns are. */
export interface Table {
  readonly path: string
  readonly header: readonly string[]
  /** The first rows, at most ten. */
  readonly rows: readonly (readonly string[])[]
  readonly count: number
  readonly separator: string
  /** What the columns look like. */
  readonly guess: Mapping
}

export type Opened =
  | { readonly kind: 'graph'; readonly file: GraphFile; readonly format: Format; readonly notes: readonly Note[] }
  | { readonly kind: 'tables'; readonly tables: readonly Table[] }
  | { readonly kind: 'fault'; readonly fault: Fault }

/** How opening is steered. All optional: a small file needs none of it. */
export interface Opening {
  /** By path: what the columns of tables are, once the reader has said so. */
  readonly mappings?: Readonly<Record<string, Mapping>>
  /** 0 to 1, now and then. */
  readonly onprogress?: (share: number) => void
}

/** No file may be larger, bytes; no graph may have more nodes or edges; nothing may be nested deeper. */
export const limits = { bytes: 512 * 2 ** 20, nodes: 2_000_000, edges: 5_000_000, depth: 200, files: 50_000 } as const

/** Thrown by readers of formats, and caught once, where a file is opened. */
export class Unreadable extends Error {
  readonly fault: Fault
  constructor(fault: Pick<Fault, 'fault' | 'path'> & Partial<Fault>) {
    super(fault.fault)
    this.fault = { line: null, column: null, at: null, found: null, expected: null, ...fault }
  }
}
