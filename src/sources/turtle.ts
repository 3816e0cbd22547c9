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

/** Reads a document of any of these formats. Throws `Unreadable`. */
export function readTurtle(text: string, path: string, note: (note: Note) => void): ForeignGraph {
  let quads: readonly Quad[]
  try {
    quads = new Parser({ blankNodePrefix: '' }).parse(text)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const found = said.replace(/ on line \d+\.?$/u, '').slice(0, 200)
    throw new Unreadable({ fault: 'broken', path, line: lineOf(error), found })
  }
  return graphOfFacts(quads, path, note)
}
