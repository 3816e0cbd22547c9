/** Turtle, written by n3. */
import { DataFactory, Writer } from 'n3'
import type { ExportContext } from '../write/exportContext.ts'
import { iriOf, prefixes, type Asserted, type Resource, type WrittenTerm } from '../rdf/rdfExport.ts'
import { resources } from '../rdf/resources.ts'

const subject = (one: Resource['subject']) =>
  'iri' in one ? DataFactory.namedNode(one.iri) : DataFactory.blankNode(one.blank)

function object(term: WrittenTerm) {
  if (!('value' in term)) return subject(term)
  const { value, lang, type } = term
  return DataFactory.literal(value, lang ?? (type === undefined ? undefined : DataFactory.namedNode(iriOf(type))))
}

/** Resources piece by piece, one for each; in N-Quads, all stand in `graph`. */
export function* written(
  all: Iterable<Resource | Asserted>,
  format: 'Turtle' | 'N-Quads' = 'Turtle',
  graph: string | null = null,
): Generator<string> {
  let pieces: string[] = []
  const output = {
    write: (piece: string) => {
      pieces.push(piece)
    },
    end: () => undefined,
  }
  const writer = new Writer(output, { format, ...(format === 'Turtle' ? { prefixes: { ...prefixes } } : {}) })
  const inGraph = graph === null ? DataFactory.defaultGraph() : DataFactory.namedNode(graph)
  for (const one of all) {
    for (const [predicate, term] of one.facts) {
      const named = DataFactory.namedNode(typeof predicate === 'string' ? iriOf(predicate) : predicate.iri)
      writer.addQuad(DataFactory.quad(subject(one.subject), named, object(term), inGraph))
    }
    yield pieces.join('')
    pieces = []
  }
  writer.end()
  yield `${pieces.join('')}\n`
}

/** The part as Turtle, piece by piece: one for each resource. */
export const turtle = (context: ExportContext): Generator<string> => written(resources(context))
