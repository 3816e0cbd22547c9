/** A graph file on the disk, as text: a file of JSON, or a page that holds the graph in itself. */
import { readFileSync, statSync } from 'node:fs'

/** Bytes; above it neither this program nor a browser would open the graph. */
const largest = 256_000_000

/** The JSON inside a page that was built as one file; the text itself where it is none. */
function withoutPage(text: string): string {
  const held = /<script type="application\/json" id="graph">([\s\S]*?)<\/script>/u.exec(text)
  return held?.[1] ?? text
}

/** The value that a file holds, or a sentence that says why there is none. Never throws. */
export function readGraphValue(path: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    const { size } = statSync(path)
    if (size > largest) return { problem: `it has ${String(size)} bytes; at most ${String(largest)} are read` }
    return { value: JSON.parse(withoutPage(readFileSync(path, 'utf8'))) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { problem: error instanceof SyntaxError ? `it is not JSON (${message})` : `it cannot be read (${message})` }
  }
}
