import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Behaviour } from '../../../commands/oxigraph/behaviour.ts'
import { serveSparql } from '../../../commands/oxigraph/server.ts'
import { SourceTrouble } from '../source.ts'
import { createClient, type Limits } from './client.ts'

const data = Array.from({ length: 50 }, (_, at) => `<urn:a:${at}> <urn:p> "${at}"^^<urn:number> .`).join('\n')
const server = await serveSparql([{ text: data, format: 'application/n-triples' }])
const limits: Partial<Limits> = { time: 1000, again: [5, 10], patience: 2000 }
const signal = new AbortController().signal
const query = 'SELECT ?x ?v { ?x <urn:p> ?v }'

beforeEach(() => server.behave())
afterAll(() => server.close())

/** The error that the client throws for a behaviour of the server. */
async function trouble(changes: Partial<Behaviour>, own: Partial<Limits> = {}): Promise<SourceTrouble> {
  server.behave(changes)
  const client = createClient(server.address, { limits: { ...limits, ...own } })
  const error: unknown = await client.select(query, { signal }).then(
    () => null,
    (one: unknown) => one,
  )
  if (!(error instanceof SourceTrouble)) throw new Error(`no trouble: ${String(error)}`)
  return error
}

test('a short query goes by GET and a long one as a form, with nothing that needs leave beforehand', async () => {
  const client = createClient(server.address)
  await client.select(query, { signal })
  await client.select(`${query} # ${'x'.repeat(3000)}`, { signal })
  const [short, long] = server.asked
  expect([short?.method, long?.method]).toEqual(['GET', 'POST'])
  expect(long?.headers['content-type']).toBe('application/x-www-form-urlencoded;charset=UTF-8')
  for (const { headers } of server.asked) {
    expect(headers['accept']).toBe('application/sparql-results+json')
    expect(headers['authorization']).toBeUndefined()
    expect(headers['cookie']).toBeUndefined()
  }
})

test('rows and answers are read, numbers in both spellings', async () => {
  const client = createClient(server.address)
  const plain = await client.select(`${query} ORDER BY ?x LIMIT 2`, { signal })
  expect(plain[1]).toEqual({
    x: { type: 'iri', value: 'urn:a:1', lang: '' },
    v: { type: 'literal', value: '1', lang: '' },
  })
  server.behave({ typedLiteral: true })
  expect(await client.select(`${query} ORDER BY ?x LIMIT 2`, { signal })).toEqual(plain)
  await expect(client.select('ASK { ?x <urn:p> ?v }', { signal })).rejects.toMatchObject({ trouble: 'not-sparql' })
})

test('no more than two questions are asked at a time, and all are answered', async () => {
  server.behave({ delay: 20 })
  const client = createClient(server.address)
  const all = await Promise.all(Array.from({ length: 6 }, () => client.select(query, { signal })))
  expect(all.map(({ length }) => length)).toEqual(Array(6).fill(50))
  expect(Math.max(...server.asked.map(({ together }) => together))).toBe(2)
})

test.each([429, 502, 503, 504])('status %i is asked again twice, and may then be answered', async (code) => {
  server.behave({ status: { code, times: 2 } })
  const client = createClient(server.address, { limits })
  expect(await client.select(query, { signal })).toHaveLength(50)
  expect(server.asked).toHaveLength(3)
})

test.each([
  [429, 'busy', 3],
  [503, 'busy', 3],
  [502, 'status', 3],
  [400, 'status', 1],
  [405, 'status', 1],
  [500, 'status', 1],
  [401, 'refused', 1],
  [403, 'refused', 1],
] as const)('status %i that stays is %s after so many questions: %i', async (code, what, count) => {
  const error = await trouble({ status: { code, times: 9 } })
  expect(error).toMatchObject({ trouble: what, status: code, address: server.address })
  expect(error.serverMessage).toBe('Virtuoso 42000 Error: no')
  expect(server.asked).toHaveLength(count)
})

test('a server that says when it wants to be asked again is left alone until then', async () => {
  server.behave({ status: { code: 429, times: 1, retryAfter: '1' } })
  const client = createClient(server.address, { limits })
  const start = performance.now()
  await Promise.all([client.select(query, { signal }), client.select(query, { signal })])
  expect(performance.now() - start).toBeGreaterThan(900)
})

test('who wants to be left alone for long is not asked again, and by nobody until then', async () => {
  server.behave({ status: { code: 429, times: 9, retryAfter: '60' } })
  const client = createClient(server.address, { limits })
  const busy = { trouble: 'busy', status: 429, seconds: 60 }
  await expect(client.select(query, { signal })).rejects.toMatchObject(busy)
  await expect(client.select(query, { signal })).rejects.toMatchObject(busy)
  expect(server.asked).toHaveLength(1)
})

test('a date is understood as the time when to ask again', async () => {
  const retryAfter = new Date(Date.now() + 120_000).toUTCString()
  const { seconds } = await trouble({ status: { code: 503, times: 1, retryAfter } })
  expect(seconds).toBeGreaterThan(100)
  expect(seconds).toBeLessThanOrEqual(120)
})

test.each([
  ['says nothing', { hang: 'all' }, 'time-out'],
  ['stops in the middle', { hang: 'body' }, 'time-out'],
  ['sends half', { truncated: 'cut' }, 'truncated'],
  ['breaks off', { truncated: 'broken' }, 'truncated'],
  ['ends with an error', { truncated: 'error' }, 'truncated'],
  ['sends a page', { html: true }, 'not-sparql'],
] as const)('a server that %s is asked once, and the reason is told', async (_, changes, what) => {
  expect((await trouble(changes)).trouble).toBe(what)
  expect(server.asked).toHaveLength(1)
})

test('more rows or bytes than we read are too much', async () => {
  expect((await trouble({}, { rows: 49 })).trouble).toBe('too-much')
  expect((await trouble({}, { bytes: 500 })).trouble).toBe('too-much')
})

test('a server that is away is told apart from one that answers', async () => {
  const client = createClient('http://127.0.0.1:9/sparql', { limits })
  await expect(client.select(query, { signal })).rejects.toMatchObject({ trouble: 'cors-or-network', status: null })
})

test('what is given up ends at once, whether it waits, runs or pauses, and lets the others through', async () => {
  server.behave({ hang: 'all' })
  const client = createClient(server.address, { limits: { ...limits, time: 60_000 } })
  const reason = new Error('given up')
  const stops = Array.from({ length: 3 }, () => new AbortController())
  const all = stops.map((stop) => client.select(query, { signal: stop.signal }))
  setTimeout(() => {
    for (const stop of stops.toReversed()) stop.abort(reason)
  }, 30)
  for (const one of await Promise.allSettled(all)) expect(one).toEqual({ status: 'rejected', reason })
  server.behave({ status: { code: 503, times: 9, retryAfter: '1' } })
  await expect(client.select(query, { signal: AbortSignal.any([AbortSignal.timeout(50)]) })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})

test('a name and a password, or a token, go along in the header alone', async () => {
  server.behave({ authorization: `Basic ${Buffer.from('梅:pass word').toString('base64')}` })
  const named = createClient(server.address, { credentials: { user: '梅', password: 'pass word' } })
  expect(await named.select(query, { signal })).toHaveLength(50)
  await expect(createClient(server.address).select(query, { signal })).rejects.toMatchObject({ trouble: 'refused' })
  server.behave({ authorization: 'Bearer abc' })
  expect(await createClient(server.address, { credentials: { token: 'abc' } }).select(query, { signal })).toHaveLength(
    50,
  )
})

test.each(['', 'nowhere', 'ftp://example.org/', 'javascript:alert(1)', '//example.org/sparql'])(
  'an address that is none is said to be none: %j',
  (address) => {
    expect(() => createClient(address)).toThrow(expect.objectContaining({ trouble: 'address' }) as Error)
  },
)
