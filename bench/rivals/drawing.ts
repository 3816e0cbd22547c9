/** What a rival's page is given, and what it can do. */
export interface Given {
  readonly nodes: readonly {
    readonly key: string
    readonly label: string
    readonly kind: string
    readonly x: number
    readonly y: number
  }[]
  readonly edges: readonly { readonly key: string; readonly source: string; readonly target: string }[]
}

export interface Drawing {
  /** Brings a node near, so that it can be hit; answers where it stands, CSS pixels. */
  bring(key: string): { readonly x: number; readonly y: number }
  /** Dims one half of the nodes, by their kind. */
  filter(): void
}

/** The kind that a filter leaves out. */
export const half = 'b'
