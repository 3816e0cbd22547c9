/** What a triple store is loaded with: everything that the Turtle export says, and each edge as a plain triple, along which engines walk. */
import type { Leaving } from './leaving.ts'
import type { Asserted, Resource } from './rdf.ts'
import { names, resources } from './resources.ts'
import { written } from './turtle.ts'

function* edges({ model: { graph }, part, address }: Leaving): Generator<Asserted> {
  const name = names(address)
  for (const edge of part.edges) {
    const relation = graph.getEdgeAttribute(edge, 'relation')
    yield {
      subject: { iri: name.key(graph.source(edge)) },
      facts: [[{ iri: name.relation(relation) }, { iri: name.key(graph.target(edge)) }]],
    }
  }
}

function* all(leaving: Leaving): Generator<Resource | Asserted> {
  yield* resources(leaving)
  yield* edges(leaving)
}

/** Turtle, for the default graph of a store. */
export const storeTurtle = (leaving: Leaving): Generator<string> => written(all(leaving))

/** N-Quads: all stands in one graph, named by the corpus's address, beside whatever else the store holds. */
export const storeQuads = (leaving: Leaving): Generator<string> => written(all(leaving), 'N-Quads', leaving.address)
