import { afterAll, beforeAll, expect, test } from 'vitest'
import { conforms } from '../../src/testing/conformance.ts'
import { shippedKnown } from '../../src/testing/knownGraph.ts'
import { createClient } from '../../src/endpoint/sparql/client.ts'
import { connectionTo, type Connection } from '../../src/endpoint/sparql/connection.ts'
import { probe } from '../../src/endpoint/sparql/probe.ts'
import { sparqlSource } from '../../src/endpoint/sparql/sparqlSource.ts'
import { corpusRdf } from '../corpusRdf.ts'
import { serveVirtuoso, type Virtuoso } from './virtuoso.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
let server: Virtuoso
const ask = { signal: new AbortController().signal }

beforeAll(async () => {
  server = await serveVirtuoso(rdf.quads)
}, 60_000)
afterAll(() => server.close())

const opened = (changes: Partial<Connection> = {}) => {
  const connection: Connection = { ...connectionTo(server.address), graphs: [rdf.address], evidence: 'statement' }
  return Promise.resolve(sparqlSource(createClient(server.address), { ...connection, ...changes }))
}

conforms('Virtuoso', shippedKnown, () => opened())
conforms('Virtuoso with its own search', shippedKnown, () => opened({ fullText: 'virtuoso' }))

test('what stands in no graph that was named is not found', async () => {
  const source = await opened({ graphs: ['urn:of:another'] })
  expect((await source.kinds(ask)).of).toEqual([])
})

test('a test of the connection finds out what it has', async () => {
  const given: Connection = { ...connectionTo(server.address), graphs: [rdf.address] }
  const { checked, connection } = await probe(createClient(server.address), given, ask)
  expect(checked.filter(({ trouble }) => trouble)).toEqual([])
  // The graph has more triples than Virtuoso's limit of rows.
  const found = { evidence: 'statement', fullText: 'virtuoso', languages: ['zh', 'en'], rows: 10_000 }
  expect(connection).toMatchObject(found)
})

test('a row limit is found out, and all neighbours, names and kinds are had all the same', async () => {
  const given = connectionTo(server.address)
  const { connection } = await probe(createClient(server.address), given, ask)
  expect(connection.rows).toBe(10_000)
})
