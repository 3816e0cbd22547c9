import { afterAll, beforeEach, expect, test } from 'vitest'
import { serveSparql } from '../../../commands/oxigraph/server.ts'
import { wikidataKnown, wikidataShaped } from '../../../commands/oxigraph/wikidataShaped.ts'
import { conforms } from '../../testing/conformance.ts'
import { createClient } from './client.ts'
import { connectionTo } from './connection.ts'
import { probe } from './probe.ts'
import { sparqlSource } from './sparqlSource.ts'

const server = await serveSparql([{ text: wikidataShaped, format: 'text/turtle' }])
const ask = { signal: new AbortController().signal }
const client = createClient(server.address)
const { connection, checked } = await probe(client, { ...connectionTo(server.address), languages: ['en'] }, ask)
const source = sparqlSource(client, connection)
const [entity, direct] = ['http://www.wikidata.org/entity/', 'http://www.wikidata.org/prop/direct/']

beforeEach(() => server.behave())
afterAll(() => server.close())

conforms('an endpoint in the shape of Wikidata', wikidataKnown, () => Promise.resolve(source))

test('it is known by its statements, and its kinds by its own property', () => {
  expect(checked.filter(({ trouble }) => trouble)).toEqual([])
  expect(connection).toMatchObject({ evidence: 'wikidata', types: [`${direct}P31`], fullText: 'none' })
})

test('an edge comes once, by its direct property, under the name of the property', async () => {
  const { of } = await source.relations(`${entity}Q11`, ask)
  expect(of.map(({ relation, direction, count }) => [relation.label, direction, count.count])).toEqual([
    ['draws water from', 'out', 3],
    ['stands in', 'out', 1],
  ])
})

test('a reference that quotes nothing is the document where it leads, and a statement without one has no evidence', async () => {
  const edges = ['Q21', 'Q22', 'Q23'].map((end) => ({
    source: `${entity}Q11`,
    relation: `${direct}P9001`,
    target: entity + end,
  }))
  const answers = await source.evidence(edges, ask)
  expect(answers.map(({ of }) => of.map(({ quote, document }) => [quote, document?.label]))).toEqual([
    [['The lower mill draws from the Rill.', 'Survey of the Mills']],
    [[null, 'survey']],
    [],
  ])
})

test('a server that wants to be left alone is, and then goes on to answer; nothing needs its label service', async () => {
  server.behave({ status: { code: 429, times: 1, retryAfter: '1' } })
  const start = performance.now()
  const { of } = await source.find('lower', { ...ask, limit: 5 })
  expect(of.map(({ label }) => label)).toEqual(['Lower Mill'])
  expect(performance.now() - start).toBeGreaterThanOrEqual(990)
  expect(server.asked.length).toBeLessThan(4)
  expect(server.asked.filter(({ query }) => query.includes('SERVICE'))).toEqual([])
})
