/** What the walk by keyboard needs of the canvas. */
export interface WalkCanvas {
  /** The mark of `among` that lies in a direction from `from`; null: none does. `way`: a unit vector, y downward. */
  toward(from: string, among: readonly string[], way: readonly [number, number]): string | null
  /** Rings and emphasises this mark, and moves it into the window; null: none. */
  point(key: string | null): void
  /** Where a mark stands, from the corner of the page's window; null: it is not drawn. */
  placeOf(key: string): { readonly x: number; readonly y: number } | null
  zoom(factor: number): void
  fit(): void
}

/** What a reader can do with a node or edge on the graph, by mouse, finger or keyboard. */
export interface WalkActions {
  select(key: string): void
  compare(key: string): void
  widen(key: string): void
  /** Shows what can be done with a node or edge. `at`: where, from the corner of the page's window. */
  menu?: ((key: string, at: { readonly x: number; readonly y: number }) => void) | undefined
}
