/** Why no graph could be opened. */
export interface Failed {
  readonly why: 'unreachable' | 'not-json' | 'invalid'
  /** The address of the graph. */
  readonly address: string
  /** The HTTP status; null if there was no answer. */
  readonly status: number | null
  /** Sentences that say where the file is not valid. */
  readonly problems: readonly string[]
}
