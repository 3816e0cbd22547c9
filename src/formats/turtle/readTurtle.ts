/** Turtle and its family: N-Triples, N-Quads, TriG, with RDF 1.2's triple terms and reifiers. */
import { Parser } from 'n3'
import type { ForeignGraph } from '../read/foreign.ts'
import { type AddNote, Unreadable } from '../read/openResult.ts'
import { graphOfFacts } from '../rdf/readRdf.ts'
import type { Quad } from '../rdf/facts.ts'

/** The line number that n3 adds to its message. */
function lineOf(error: unknown): number | null {
  const context: unknown = error instanceof Error && 'context' in error ? error.context : null
  const line: unknown = typeof context === 'object' && context !== null && 'line' in context ? context.line : null
  return typeof line === 'number' ? line : null
}

const parse = (text: string): readonly Quad[] => new Parser({ blankNodePrefix: '' }).parse(text)

/** Whether n3 fails on a text without naming a line, as 2.13 does for a relative prefix without a base. */
function isTooMuch(text: string): boolean {
  try {
    parse(text)
    return false
  } catch (error) {
    return lineOf(error) === null
  }
}

/** The first line at whose end n3 fails in this way, found by bisection. */
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
export function readTurtle(text: string, path: string, note: AddNote): ForeignGraph {
  let quads: readonly Quad[]
  try {
    quads = parse(text)
  } catch (error) {
    const line = lineOf(error)
    if (line === null) throw new Unreadable({ fault: 'broken', path, line: firstTooMuch(text) })
    const message = error instanceof Error ? error.message : String(error)
    throw new Unreadable({ fault: 'broken', path, line, found: message.replace(/ on line \d+\.?$/u, '').slice(0, 200) })
  }
  return graphOfFacts(quads, path, note)
}
