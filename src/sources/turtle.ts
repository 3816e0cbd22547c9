/** Turtle and its family: N-Triples, N-Quads, TriG, with RDF 1.2's triple terms and reifiers. */
import { Parser } from 'n3'
import type { ForeignGraph } from './foreign.ts'
import { type Note, Unreadable } from './opening.ts'
import { graphOfFacts } from './rdf.ts'
import type { Quad } from './facts.ts'

/** The line that n3 tells beside its message. */
function lineOf(error: unknown): number | null {
  const context: unknown = error instanceof Error && 'context' in error ? error.context : null
  const line: unknown = typeof context === 'object' && context !== null && 'line' in context ? context.line : null
  return typeof line === 'number' ? line : null
}

const parse = (text: string): readonly Quad[] => new Parser({ blankNodePrefix: '' }).parse(text)

/** Whether n3 itself fails on a text (2.13 on a prefix that is no whole address, with no base), and says no line. */
function isTooMuch(text: string): boolean {
  try {
    parse(text)
    return false
  } catch (error) {
    return lineOf(error) === null
  }
}

/** The line with which n3 begins to fail: the first that is needed for it. */
function firstTooMuch(text: string): number {
  const lines = text.split('\n')
  let [low, high] = [1, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTooMuch(lines.slice(0, middle).join('\n'))) high = middle
    else low = middle + 1
  }
  return low
}

/** Reads a document of any of these formats. Throws `Unreadable`. */
export function readTurtle(text: string, path: string, note: (note: Note) => void): ForeignGraph {
  let quads: readonly Quad[]
  try {
    quads = parse(text)
  } catch (error) {
    const line = lineOf(error)
    if (line === null) throw new Unreadable({ fault: 'broken', path, line: firstTooMuch(text) })
    const said = error instanceof Error ? error.message : String(error)
    throw new Unreadable({ fault: 'broken', path, line, found: said.replace(/ on line \d+\.?$/u, '').slice(0, 200) })
  }
  return graphOfFacts(quads, path, note)
}
