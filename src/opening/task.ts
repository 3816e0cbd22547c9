/** What page and worker say to each other. */
import type { Given, Mapping, Opened } from '../sources/opening.ts'
import type { Part } from './parts.ts'

export interface Task {
  readonly files: readonly Given[]
  readonly mappings?: Readonly<Record<string, Mapping>>
}

export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  /** Of a long graph file, before all is done. */
  | { readonly kind: 'part'; readonly part: Part }
  /** `sha256`: of all bytes of all files, hexadecimal. A graph file lacks what came in parts. */
  | { readonly kind: 'done'; readonly opened: Opened; readonly sha256: string }
