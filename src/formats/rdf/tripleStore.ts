/** Files for a triple store: everything of the Turtle export, and each edge as a plain triple, because query engines follow those. */
import type { ExportContext } from '../write/exportContext.ts'
import type { Asserted, Resource } from './rdfExport.ts'
import { names, resources } from './resources.ts'
import { written } from '../turtle/writeTurtle.ts'

function* edges({ model: { graph }, part, address }: ExportContext): Generator<Asserted> {
  const name = names(address)
  for (const edge of part.edges) {
    const relation = graph.getEdgeAttribute(edge, 'relation')
    yield {
      subject: { iri: name.key(graph.source(edge)) },
      facts: [[{ iri: name.relation(relation) }, { iri: name.key(graph.target(edge)) }]],
    }
  }
}

function* all(context: ExportContext): Generator<Resource | Asserted> {
  yield* resources(context)
  yield* edges(context)
}

/** Turtle, for the default graph of a store. */
export const storeTurtle = (context: ExportContext): Generator<string> => written(all(context))

/** N-Quads: all in one graph that is named by the corpus's address, so that it stays separate from other data of the store. */
export const storeQuads = (context: ExportContext): Generator<string> =>
  written(all(context), 'N-Quads', context.address)
