import { Store } from 'oxigraph'
import { expect, test } from 'vitest'
import { exampleLeaving, whole } from './exampleLeaving.ts'
import { prefixes } from './rdf.ts'
import { storeQuads, storeTurtle } from './tripleStore.ts'

const leaving = exampleLeaving()
const known = Object.entries(prefixes).map(([prefix, space]) => `PREFIX ${prefix}: <${space}>`)
const ask = (store: Store, query: string, isUnion = false): unknown => {
  const text = store.query(`${known.join(' ')} ${query}`, {
    results_format: 'json',
    use_default_graph_as_union: isUnion,
  }) as string
  const { results } = JSON.parse(text) as { results: { bindings: Record<string, { value: string }>[] } }
  return results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
  )
}
const store = (text: string, format: string): Store => {
  const one = new Store()
  one.load(text, { format })
  return one
}
const turtle = store(whole(storeTurtle(leaving)), 'text/turtle')
const quads = store(whole(storeQuads(leaving)), 'application/n-quads')

test('a store loads both, and both say the same', () => {
  expect(turtle.size).toBeGreaterThan(leaving.model.graph.size)
  expect(quads.size).toBe(turtle.size)
  const graphs = ask(quads, 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }')
  expect(graphs).toEqual([{ g: leaving.address }])
})

test('every edge can be walked along, and has its statement with evidence', () => {
  const edges = `?e rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o`
  for (const [one, isUnion] of [
    [turtle, false],
    [quads, true],
  ] as const)
    expect(ask(one, `SELECT (COUNT(DISTINCT ?e) AS ?n) { ${edges} }`, isUnion)).toEqual([
      { n: String(leaving.model.graph.size) },
    ])
  const [edge = ''] = leaving.model.graph.filterEdges((_, { claims }) => typeof claims[0] === 'string')
  const [claim] = leaving.model.graph.getEdgeAttribute(edge, 'claims')
  const quote = leaving.model.claims.get(String(claim))?.quote
  const name = `<${leaving.address}#focus=${edge}>`
  expect(ask(turtle, `SELECT ?quote { ${name} prov:wasDerivedFrom/verbatim:quote ?quote }`)).toContainEqual({ quote })
})
