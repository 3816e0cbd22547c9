import { afterAll, beforeAll, test } from 'vitest'
import { explore } from '../../src/e2e/harness/exploring.ts'
import { openSite, type Site } from '../../src/e2e/harness/site.ts'
import { corpusRdf } from '../corpusRdf.ts'
import { serveVirtuoso, type Virtuoso } from './virtuoso.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
let server: Virtuoso
let site: Site

beforeAll(async () => {
  server = await serveVirtuoso(rdf.quads)
  site = await openSite()
}, 60_000)
afterAll(async () => {
  await site.close()
  await server.close()
})

test('a reader explores Virtuoso as any other endpoint', async () => {
  // The content security policy allows localhost, and not 127.0.0.1. The server also has graphs of its own.
  await explore(site, server.address.replace('127.0.0.1', 'localhost'), rdf.address)
}, 60_000)
