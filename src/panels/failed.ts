/** Why no graph could be opened. */
export interface Failed {
  readonly why: 'unreachable' | 'not-json' | 'invalid'
  /** Where the graph was looked for. */
  readonly address: string
  /** The server's answer; null where there was none. */
  readonly status: number | null
  /** Sentences that say where the file is not a graph. */
  readonly problems: readonly string[]
}
