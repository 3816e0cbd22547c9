/** The menu of a node or an edge, and where it opens, in pixels from the corner of the window. */
export interface AskedMenu {
  readonly of: string
  readonly at: { readonly x: number; readonly y: number }
}
