import { afterAll, beforeEach, expect, test } from 'vitest'
import { corpusRdf } from '../../../commands/corpusRdf.ts'
import { serveSparql } from '../../../commands/oxigraph/server.ts'
import { createClient } from './client.ts'
import { connectionTo } from './connection.ts'
import { checks, probe, type Findings } from './probe.ts'

const rdf = corpusRdf('graph')
if (!rdf) throw new Error('the corpus has problems')
const server = await serveSparql([{ text: rdf.quads, format: 'application/n-quads' }])
const signal = new AbortController().signal
const connection = connectionTo(server.address)

beforeEach(() => server.behave())
afterAll(() => server.close())

const tried = (): Promise<Findings> =>
  probe(createClient(server.address, { limits: { time: 2000, again: [] } }), connection, { signal })

test('what the endpoint has is found out, and stands in the connection', async () => {
  const made: string[] = []
  const found = await probe(createClient(server.address), connection, {
    signal,
    onchecked: ({ check }) => made.push(check),
  })
  expect(made).toEqual(checks)
  expect(found.checked.every(({ trouble }) => trouble === null)).toBe(true)
  expect(found.forbidsOthers).toBe(false)
  expect(found.connection).toEqual({
    ...connection,
    languages: ['zh', 'en'],
    evidence: 'statement',
    rows: null,
  })
  expect(found.names.map(({ predicate }) => predicate)).toContain('http://purl.org/dc/terms/title')
})

test('where the endpoint cuts its answers is found out', async () => {
  server.behave({ rows: 40 })
  expect((await tried()).connection.rows).toBe(40)
})

test('an endpoint that gives no answer is asked nothing more, and the reason is given', async () => {
  server.behave({ status: { code: 403, times: 99 } })
  const { checked, connection: found } = await tried()
  expect(checked).toMatchObject([{ check: 'answer', trouble: { trouble: 'refused', status: 403 } }])
  expect(found).toEqual(connection)
  expect(server.asked).toHaveLength(1)
})

test('a check that takes too long is reported, and the others are made all the same', async () => {
  server.behave({ slow: /GROUP BY/u })
  const { checked } = await tried()
  expect(checked.filter(({ trouble }) => trouble).map(({ check, trouble }) => [check, trouble?.trouble])).toEqual([
    ['counts', 'time-out'],
  ])
})

test('a server that is away is not one that forbids', async () => {
  const address = 'http://127.0.0.1:9/sparql'
  const found = await probe(createClient(address, { limits: { again: [] } }), connectionTo(address), { signal })
  expect(found.checked).toMatchObject([{ check: 'answer', trouble: { trouble: 'cors-or-network' } }])
  expect(found.forbidsOthers).toBe(false)
})

test('what is given up rejects with the reason', async () => {
  const reason = new Error('given up')
  const giving = probe(createClient(server.address), connection, { signal: AbortSignal.abort(reason) })
  await expect(giving).rejects.toBe(reason)
})
