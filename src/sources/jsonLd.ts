/** JSON-LD: objects become resources with facts. What its terms mean must stand in the file. */
import type { ForeignGraph } from './foreign.ts'
import { jsonLdQuads } from './jsonLdFacts.ts'
import type { Note } from './opening.ts'
import { graphOfFacts } from './rdf.ts'

/** Reads a JSON-LD document, parsed already. Throws `Unreadable`. */
export const readJsonLd = (value: unknown, path: string, note: (note: Note) => void): ForeignGraph =>
  graphOfFacts(jsonLdQuads(value, path), path, note)
