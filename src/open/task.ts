/** The messages between page and worker. */
import type { OpenedFile } from '../formats/read/openFiles.ts'
import type { Mapping } from '../formats/read/openResult.ts'
import type { FilePart } from './fileParts.ts'

/** A file with its path: either the browser's own file, or its bytes in pieces, as they were loaded. */
export interface Sent {
  readonly path: string
  readonly content: Blob | readonly Uint8Array<ArrayBuffer>[]
}

/** What is to be opened. */
export type Task =
  /** The files that were sent before it. `persistAs`: the name under which they are persisted on this device; null: they are not. */
  | {
      readonly kind: 'sent'
      readonly mappings?: Readonly<Record<string, Mapping>>
      readonly persistAs: string | null
    }
  /** What was persisted under a value of `data`. */
  | { readonly kind: 'persisted'; readonly data: string }

/** First the files, some at a time, and then the task. */
export type Order = { readonly kind: 'files'; readonly files: readonly Sent[] } | Task

export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  /** Of a long graph file, before all is done. */
  | { readonly kind: 'part'; readonly part: FilePart }
  /** `sha256`: of all bytes of all files, hexadecimal. A graph file lacks what came in parts. */
  | { readonly kind: 'done'; readonly opened: OpenedFile; readonly sha256: string }
  /** Nothing was persisted there. */
  | { readonly kind: 'gone' }
  /** The browser does not give the bytes of a file. */
  | { readonly kind: 'failed'; readonly found: string }
  /** The last one. If the files were to be persisted, the browser has done so or has refused. */
  | { readonly kind: 'ended' }
