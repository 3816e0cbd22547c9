/** The graph that a rival draws. */
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

/** What the benchmark asks of a rival. */
export interface Drawing {
  /** Zooms to a node, so that it can be clicked, and returns its place in CSS pixels. */
  bring(key: string): { readonly x: number; readonly y: number }
  /** Dims half of the nodes, by their kind, or undoes that. */
  filter(): void
}

/** The kind that `filter` dims. */
export const half = 'b'
