/** What page and worker say to each other. */
import type { Mapping, Opened } from '../sources/opening.ts'
import type { Part } from './parts.ts'

/** A file with its path: the browser's own, to be read by whoever has it, or the bytes that have come of it, in pieces. */
export interface Sent {
  readonly path: string
  readonly content: Blob | readonly Uint8Array<ArrayBuffer>[]
}

/** What is to be opened. */
export type Task =
  /** The files that were sent before it. `keepAs`: the name under which they are kept on this device; null: they are not. */
  | {
      readonly kind: 'sent'
      readonly mappings?: Readonly<Record<string, Mapping>>
      readonly keepAs: string | null
    }
  /** What was kept under a value of `data`. */
  | { readonly kind: 'kept'; readonly data: string }

/** Files come some at a time, and then what is to be done. */
export type Order = { readonly kind: 'files'; readonly files: readonly Sent[] } | Task

export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  /** Of a long graph file, before all is done. */
  | { readonly kind: 'part'; readonly part: Part }
  /** `sha256`: of all bytes of all files, hexadecimal. A graph file lacks what came in parts. */
  | { readonly kind: 'done'; readonly opened: Opened; readonly sha256: string }
  /** Nothing was kept there. */
  | { readonly kind: 'gone' }
  /** The browser does not give the bytes of a file. */
  | { readonly kind: 'failed'; readonly found: string }
  /** The last one: what was to be kept is kept, if the browser keeps it. */
  | { readonly kind: 'ended' }
