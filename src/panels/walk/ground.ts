/** What the keyboard needs of whoever draws the graph. */
export interface Ground {
  /** The mark of `among` that lies from another one in a direction (a unit vector, y downward); null: none does. */
  toward(from: string, among: readonly string[], way: readonly [number, number]): string | null
  /** Rings and emphasises this mark, and brings it into the window; null: none. */
  point(key: string | null): void
  zoom(factor: number): void
  fit(): void
}

/** What the reader does to a node or edge on the graph, whatever the hand. */
export interface Deeds {
  select(key: string): void
  compare(key: string): void
  widen(key: string): void
}
