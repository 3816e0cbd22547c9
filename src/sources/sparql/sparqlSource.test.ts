import { afterAll, beforeEach, expect, test } from 'vitest'
import { corpusRdf } from '../../../commands/corpusRdf.ts'
import { serveSparql } from '../../../commands/oxigraph/server.ts'
import { conforms } from '../conformance.ts'
import { shippedKnown } from '../shippedKnown.ts'
import { createClient } from './client.ts'
import { connectionTo, type Connection } from './connection.ts'
import { sparqlSource } from './sparqlSource.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
const server = await serveSparql([{ text: rdf.quads, format: 'application/n-quads' }])
const ask = { signal: new AbortController().signal }
const connection: Connection = { ...connectionTo(server.address), evidence: 'statement' }
const client = createClient(server.address, { limits: { time: 5000 } })

beforeEach(() => server.behave())
afterAll(() => server.close())

conforms('Oxigraph', shippedKnown, () => Promise.resolve(sparqlSource(client, connection)))
conforms('Oxigraph with its graph named', shippedKnown, () =>
  Promise.resolve(sparqlSource(client, { ...connection, graphs: [rdf.address] })),
)
