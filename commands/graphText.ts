/** Reads a graph from the disk: from a JSON file, or from a page that was built as one file. */
import { readFileSync, statSync } from 'node:fs'

/** The most bytes that are read. Neither this program nor a browser could open a larger graph. */
const largest = 256_000_000

/** The JSON inside a page that was built as one file; any other text as it is. */
function withoutPage(text: string): string {
  const embedded = /<script type="application\/json" id="graph">([\s\S]*?)<\/script>/u.exec(text)
  return embedded?.[1] ?? text
}

/** The parsed value of a file, or why there is none. Never throws. */
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
