/** The JSON of the graph that is embedded in the page, if the page was built as one file; else null. */
export function embeddedGraph(): string | null {
  return document.querySelector('#graph')?.textContent ?? null
}
