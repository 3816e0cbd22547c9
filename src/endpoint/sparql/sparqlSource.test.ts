import { afterAll, beforeEach, expect, test } from 'vitest'
import { corpusRdf } from '../../../commands/corpusRdf.ts'
import { serveSparql } from '../../../commands/oxigraph/server.ts'
import { conforms } from '../../testing/conformance.ts'
import { shippedKnown } from '../../testing/knownGraph.ts'
import type { EdgeId } from '../source.ts'
import { createClient } from './client.ts'
import { connectionTo, type Connection } from './connection.ts'
import { sparqlSource } from './sparqlSource.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
/** A hub with more neighbours than the cap, names in several languages, and schema triples. */
const hub = `
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix t: <urn:t:> .
t:hub a t:Hub ; rdfs:label "Nabe"@de , "枢纽"@zh-hans , "hub" , "Hub"@en ; t:size "12"^^<urn:t:tonnes> ; t:note "nur"@de , "only"@en .
t:Hub rdfs:label "枢纽类"@zh .
t:near rdfs:label "near"@en .
t:hub t:near t:bare , t:named , _:nameless .
t:named rdfs:label "named" .
${Array.from({ length: 1200 }, (_, at) => `t:n${String(at).padStart(4, '0')} t:points t:hub .`).join('\n')}
`
const server = await serveSparql([
  { text: rdf.quads, format: 'application/n-quads' },
  { text: hub, format: 'text/turtle' },
])
const ask = { signal: new AbortController().signal }
const connection: Connection = { ...connectionTo(server.address), evidence: 'statement' }
const client = createClient(server.address, { limits: { time: 5000, again: [] } })
const source = sparqlSource(client, connection, 1500)

beforeEach(() => server.behave())
afterAll(() => server.close())

conforms('Oxigraph', shippedKnown, () => Promise.resolve(sparqlSource(client, connection)))
conforms('Oxigraph with its graph named', shippedKnown, () =>
  Promise.resolve(sparqlSource(client, { ...connection, graphs: [rdf.address] })),
)

test('a thing is called in the first language that it has a name in, and has its other names besides', async () => {
  expect((await source.describe('urn:t:hub', ask))?.thing).toEqual({
    id: 'urn:t:hub',
    label: '枢纽',
    lang: 'zh-hans',
    translations: { en: 'Hub' },
    kinds: [{ id: 'urn:t:Hub', label: '枢纽类' }],
  })
  const german = sparqlSource(client, { ...connection, languages: ['de'] })
  expect((await german.describe('urn:t:hub', ask))?.thing).toMatchObject({ label: 'Nabe', lang: 'de' })
  const mongol = sparqlSource(client, { ...connection, languages: ['mn'] })
  expect((await mongol.describe('urn:t:hub', ask))?.thing).toMatchObject({ label: 'hub', lang: null })
})

test('a relation and a kind have all of their names, for readers of either language', async () => {
  const [thing] = (await source.find('呼和浩特市', { ...ask, limit: 1 })).of
  expect(thing?.kinds[0]).toMatchObject({ label: '地区', translations: { zh: '地区', en: 'Region' } })
  const { of } = await source.relations(thing?.id ?? '', ask)
  expect(of.find(({ relation }) => relation.label === '实施')?.relation.translations?.['en']).toBe('implements')
})

test('what it says in texts and numbers become its properties, in the wanted languages', async () => {
  expect((await source.describe('urn:t:hub', ask))?.properties).toEqual([
    { name: { id: 'urn:t:note', label: 'note' }, values: ['only'] },
    { name: { id: 'urn:t:size', label: 'size' }, values: ['12'] },
  ])
})

test('neighbours without a name are called by the end of their id; those without an id are none', async () => {
  const relation = 'urn:t:near'
  const { of } = await source.neighbours('urn:t:hub', { ...ask, relation, direction: 'out', after: null, limit: 9 })
  expect(of.map(({ id, label }) => [id, label])).toEqual([
    ['urn:t:bare', 'bare'],
    ['urn:t:named', 'named'],
  ])
})

test('a hub is counted exactly, and up to a thousand where that takes too long', async () => {
  const points = { relation: { id: 'urn:t:points', label: 'points' }, direction: 'in' }
  const near = { relation: { id: 'urn:t:near', label: 'near' }, direction: 'out', count: { count: 2, isExact: true } }
  const exact = await source.relations('urn:t:hub', ask)
  expect(exact).toEqual({ of: [{ ...points, count: { count: 1200, isExact: true } }, near], isPartial: false })
  server.behave({ slow: /GROUP BY/u })
  const upTo = await source.relations('urn:t:hub', ask)
  expect(upTo).toEqual({ of: [{ ...points, count: { count: 1000, isExact: false } }, near], isPartial: false })
})

test('kinds that cannot be counted are sampled, and marked as such', async () => {
  server.behave({ slow: /GROUP BY(?!.*LIMIT 20000)(?<!LIMIT 20000.*)/u })
  const { of, isPartial } = await source.kinds(ask)
  expect(isPartial).toBe(true)
  expect(of.find(({ kind }) => kind.label === '枢纽类')?.count).toEqual({ count: 1, isExact: false })
})

test('kinds of evidence and vocabulary are marked, others are not', async () => {
  const { of } = await source.kinds(ask)
  const called = (apparatus: boolean) => of.flatMap((one) => (one.isApparatus === apparatus ? one.kind.label : []))
  expect(called(false)).toEqual(expect.arrayContaining(['地区', '枢纽类']))
  expect(called(false).filter((label) => /^[A-Z]/u.test(label))).toEqual([])
  expect(called(true).toSorted()).toEqual(['Agent', 'Concept', 'Entity', 'QuantitativeValue'])
})

test('a hub is paged to its end, also where the endpoint cuts its answers', async () => {
  const cutting = sparqlSource(client, { ...connection, rows: 150 })
  server.behave({ rows: 150 })
  const ids: string[] = []
  const towards = { ...ask, relation: 'urn:t:points', direction: 'in', limit: 400 } as const
  for (let after: string | null = null, pages = 0; pages === 0 || after !== null; pages++) {
    const page = await cutting.neighbours('urn:t:hub', { ...towards, after })
    ids.push(...page.of.map(({ id }) => id))
    after = page.next
  }
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(1200)
})

test('the evidence of a page of neighbours is asked for together, and has all of it where answers are cut', async () => {
  const [thing] = (await source.find('呼和浩特市', { ...ask, limit: 1 })).of
  const { of: relations } = await source.relations(thing?.id ?? '', ask)
  const edges: EdgeId[] = []
  for (const { relation, direction } of relations.filter(({ direction: way }) => way === 'out')) {
    const wanted = { ...ask, relation: relation.id, direction, after: null, limit: 50 }
    const { of } = await source.neighbours(thing?.id ?? '', wanted)
    edges.push(...of.map(({ id }) => ({ source: thing?.id ?? '', relation: relation.id, target: id })))
  }
  expect(edges.length).toBeGreaterThan(15)
  server.behave()
  const whole = await source.evidence(edges, ask)
  // One query for each relation and one for names, one at a time, so that what a reader asks meanwhile need not wait.
  expect(server.asked.length).toBeLessThan(edges.length / 2)
  expect(Math.max(...server.asked.map(({ together }) => together))).toBe(1)
  server.behave({ rows: 40 })
  expect(await sparqlSource(client, { ...connection, rows: 40 }).evidence(edges, ask)).toEqual(whole)
})

test('a list that was cut says that there may be more', async () => {
  server.behave({ rows: 3 })
  const cut = sparqlSource(client, { ...connection, rows: 3 })
  expect((await cut.kinds(ask)).isPartial).toBe(true)
  expect((await cut.find('市', { ...ask, limit: 9 })).isPartial).toBe(true)
})

test('an endpoint that is slow or away rejects, and answers again when it is back', async () => {
  server.behave({ status: { code: 500, times: 99 } })
  await expect(source.find('包头', { ...ask, limit: 1 })).rejects.toMatchObject({ trouble: 'status', status: 500 })
  server.behave()
  expect((await source.find('包头', { ...ask, limit: 1 })).of).toHaveLength(1)
})
