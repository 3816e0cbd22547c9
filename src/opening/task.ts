/** What page and worker say to each other. */
import type { Given, Mapping, Opened } from '../sources/opening.ts'
import type { Part } from './parts.ts'
import type { Placed } from './placed.ts'

export interface Task {
  readonly files: readonly Given[]
  readonly mappings?: Readonly<Record<string, Mapping>>
  /** Kept of the very same files. */
  readonly placed?: Placed
}

export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  /** Of a long graph file, before all is done. */
  | { readonly kind: 'part'; readonly part: Part }
  /** `sha256`: of all bytes of all files, hexadecimal. `placed`: worth keeping. A graph file lacks what came in parts. */
  | { readonly kind: 'done'; readonly opened: Opened; readonly sha256: string; readonly placed?: Placed }
