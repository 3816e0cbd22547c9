/** What page and worker say to each other. */
import type { Given, Mapping, Opened } from '../sources/opening.ts'

export interface Task {
  readonly files: readonly Given[]
  readonly mappings?: Readonly<Record<string, Mapping>>
}

export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  /** `sha256`: of all bytes of all files, hexadecimal. */
  | { readonly kind: 'done'; readonly opened: Opened; readonly sha256: string }
