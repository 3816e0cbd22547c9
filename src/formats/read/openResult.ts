/** What opening files takes and returns. Notes and faults are facts; the words for them belong to the page. */

/** A file as it was given: its path as the reader knows it, with `/`, and its bytes. */
export interface Given {
  readonly path: string
  readonly bytes: Uint8Array
}

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
  /** Nodes that only edges name. They were added, with their id as name. */
  | { readonly note: 'named-by-edges'; readonly count: number; readonly example: string }
  /** Nodes that were given more than once. The first counts, with the properties that the others add. */
  | { readonly note: 'given-twice'; readonly count: number; readonly example: string }
  /** So many kinds or relations that they would be useless as filters. They became a property. */
  | { readonly note: 'too-many-kinds' | 'too-many-relations'; readonly count: number; readonly example: string }
  /** Something of the format that a graph cannot show. It was left out; `what` is the format's own word for it. */
  | { readonly note: 'left-out'; readonly what: string; readonly count: number; readonly example: string }
  /** Numbers like NaN and Infinity, which became text. */
  | { readonly note: 'not-numbers'; readonly count: number; readonly example: string }
  /** A file among several that was not read, because it is of no format or of another one. */
  | { readonly note: 'passed-over'; readonly path: string }

/** Takes a note of what was done to a file. */
export type AddNote = (note: Note) => void

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

/** The columns of a table by their role: positions from 0; null: there is none. */
export interface Mapping {
  /** Of a table of edges. */
  readonly source: number | null
  readonly target: number | null
  readonly relation: number | null
  /** Of a table of nodes, or of both ends. */
  readonly id: number | null
  readonly label: number | null
  readonly kind: number | null
  /** The columns of the passage, of its document and of its speaker. */
  readonly quote: number | null
  readonly document: number | null
  readonly body: number | null
}

/** A table whose columns somebody has to map. */
export interface Table {
  readonly path: string
  readonly header: readonly string[]
  /** The first rows, at most ten. */
  readonly rows: readonly (readonly string[])[]
  readonly count: number
  readonly separator: string
  /** A guess from names and content. */
  readonly guess: Mapping
}

/** Options for opening files. */
export interface OpeningOptions {
  /** The columns of tables by path, where somebody has mapped them. */
  readonly mappings?: Readonly<Record<string, Mapping>>
  /** Is called from time to time with a share from 0 to 1. */
  readonly onprogress?: (share: number) => void
}

/** The largest file in bytes, the most nodes and edges of a graph, the deepest nesting, the most files at once. */
export const limits = { bytes: 512 * 2 ** 20, nodes: 2_000_000, edges: 5_000_000, depth: 200, files: 50_000 } as const

/** Thrown by readers of formats, and caught in one place, where files are opened. */
export class Unreadable extends Error {
  readonly fault: Fault
  constructor(fault: Pick<Fault, 'fault' | 'path'> & Partial<Fault>) {
    super(fault.fault)
    this.fault = { line: null, column: null, at: null, found: null, expected: null, ...fault }
  }
}
