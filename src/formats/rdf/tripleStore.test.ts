import { Store } from 'oxigraph'
import { expect, test } from 'vitest'
import { exampleExport, whole } from '../../testing/exampleExport.ts'
import { prefixes } from './rdfExport.ts'
import { storeQuads, storeTurtle } from './tripleStore.ts'

const context = exampleExport()
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
const turtle = store(whole(storeTurtle(context)), 'text/turtle')
const quads = store(whole(storeQuads(context)), 'application/n-quads')

test('a store loads both, and both say the same', () => {
  expect(turtle.size).toBeGreaterThan(context.model.graph.size)
  expect(quads.size).toBe(turtle.size)
  const graphs = ask(quads, 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }')
  expect(graphs).toEqual([{ g: context.address }])
})

test('every edge can be walked along, and has its statement with evidence', () => {
  const edges = `?e rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o`
  for (const [one, isUnion] of [
    [turtle, false],
    [quads, true],
  ] as const)
    expect(ask(one, `SELECT (COUNT(DISTINCT ?e) AS ?n) { ${edges} }`, isUnion)).toEqual([
      { n: String(context.model.graph.size) },
    ])
  const [edge = ''] = context.model.graph.filterEdges((_, { claims }) => typeof claims[0] === 'string')
  const [claim] = context.model.graph.getEdgeAttribute(edge, 'claims')
  const quote = context.model.claims.get(String(claim))?.quote
  const name = `<${context.address}#focus=${edge}>`
  expect(ask(turtle, `SELECT ?quote { ${name} prov:wasDerivedFrom/verbatim:quote ?quote }`)).toContainEqual({ quote })
})
