/** The JSON of the graph that the page holds in itself, where it was built as one file; else null. */
export function heldGraph(): string | null {
  return document.querySelector('#graph')?.textContent ?? null
}
