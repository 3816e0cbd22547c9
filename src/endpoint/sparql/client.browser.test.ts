import { afterEach, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import type { Behaviour } from '../../../commands/oxigraph/behaviour.ts'
import { createClient } from './client.ts'
import { connectionTo } from './connection.ts'
import { probe } from './probe.ts'
import type { Credentials } from './request.ts'

const query = 'SELECT ?x { ?x ?p ?o }'
const { signal } = new AbortController()
let address = ''

const client = async (behaviour: Partial<Behaviour>, credentials: Credentials | null = null) => {
  address = await commands.startServer(behaviour)
  return createClient(address, { credentials, limits: { again: [], time: 1500 } })
}
afterEach(() => commands.endServer(address))

test('a server that refuses the question before the question is asked all the same', async () => {
  const asking = await client({ options: false })
  expect(await asking.select(query, { signal })).toHaveLength(1)
  expect(await asking.select(`${query} # ${'x'.repeat(3000)}`, { signal })).toHaveLength(1)
})

test('a server that forbids other sites is told apart from one that is away', async () => {
  const forbidding = await client({ cors: false })
  await expect(forbidding.select(query, { signal })).rejects.toMatchObject({ trouble: 'cors-or-network' })
  expect((await probe(forbidding, connectionTo(address), { signal })).forbidsOthers).toBe(true)
  const away = 'http://127.0.0.1:9/sparql'
  const found = await probe(createClient(away, { limits: { again: [] } }), connectionTo(away), { signal })
  expect(found.checked).toMatchObject([{ trouble: { trouble: 'cors-or-network' } }])
  expect(found.forbidsOthers).toBe(false)
})

test('with credentials the browser asks first, which a server must allow', async () => {
  const token = { token: 'abc' }
  const allowing = await client({ authorization: 'Bearer abc' }, token)
  expect(await allowing.select(query, { signal })).toHaveLength(1)
  await commands.endServer(address)
  const refusing = await client({ authorization: 'Bearer abc', options: false }, token)
  await expect(refusing.select(query, { signal })).rejects.toMatchObject({ trouble: 'cors-or-network' })
})

test('when a server wants to be asked again is read where it lets us', async () => {
  const busy = await client({ status: { code: 429, times: 9, retryAfter: '60' } })
  await expect(busy.select(query, { signal })).rejects.toMatchObject({ trouble: 'busy', status: 429, seconds: 60 })
})

test.each([
  ['breaks off', { truncated: 'broken' }, 'truncated'],
  ['sends half', { truncated: 'cut' }, 'truncated'],
  ['stops in the middle', { hang: 'body' }, 'time-out'],
  ['says nothing', { hang: 'all' }, 'time-out'],
] as const)('a server that %s is told as such in the browser, too', async (_, behaviour, trouble) => {
  const asking = await client(behaviour)
  await expect(asking.select(query, { signal })).rejects.toMatchObject({ trouble })
})
