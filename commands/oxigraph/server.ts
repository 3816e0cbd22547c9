/** A SPARQL server for the tests, which can misbehave in many ways. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { spoiled, wellBehaved, type Behaviour } from './behaviour.ts'
import { openStore, type Loaded } from './store.ts'

/** A request, for tests of how the client sends them. */
interface Asked {
  readonly method: string
  readonly query: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** How many requests were being answered at that time, this one included. */
  readonly together: number
}

export interface SparqlServer {
  readonly address: string
  readonly asked: readonly Asked[]
  /** Behaves well except for these changes, and clears `asked`. */
  behave(changes?: Partial<Behaviour>): void
  close(): Promise<void>
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

/** The query of a GET or of a posted form; null if there is none. */
async function queryOf(request: IncomingMessage): Promise<string | null> {
  if (request.method === 'GET') return new URL(request.url ?? '', 'http://localhost').searchParams.get('query')
  if (request.headers['content-type'] !== 'application/x-www-form-urlencoded;charset=UTF-8') return null
  return new URLSearchParams(await bodyOf(request)).get('query')
}

/** Sends an answer, or as much of it as the behaviour lets through. */
function send(response: ServerResponse, body: string, { hang, truncated }: Behaviour): void {
  const half = Buffer.from(body).subarray(0, Math.floor(Buffer.byteLength(body) / 2))
  if (hang === 'body') response.write(half)
  else if (truncated === 'cut') response.end(half)
  else if (truncated === 'broken') response.write(half, () => response.destroy())
  else if (truncated === 'error') response.end(`${half.toString('utf8')}\nQuery has been terminated: time limit\n`)
  else response.end(body)
}

function allowOtherSites(response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('access-control-expose-headers', 'retry-after')
}

/** Starts a server with the data on this machine. `port` 0: any free one. */
export async function serveSparql(data: readonly Loaded[], port = 0): Promise<SparqlServer> {
  const store = await openStore(data)
  let behaviour = wellBehaved
  let times = 0
  let together = 0
  const asked: Asked[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { cors, options, status, hang, html, delay, slow, authorization } = behaviour
    if (cors) allowOtherSites(response)
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-headers', 'authorization')
      response.writeHead(options ? 204 : 405).end()
      return
    }
    const query = await queryOf(request)
    asked.push({ method: request.method ?? '', query: query ?? '', headers: request.headers, together })
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    if (hang === 'all' || (query !== null && slow?.test(query))) return
    if (authorization !== null && request.headers.authorization !== authorization) {
      response.writeHead(401, { 'content-type': 'text/plain' }).end('Who are you?')
      return
    }
    if (status && times++ < status.times) {
      const again = status.retryAfter === undefined ? {} : { 'retry-after': status.retryAfter }
      response.writeHead(status.code, { 'content-type': 'text/plain', ...again }).end('Virtuoso 42000 Error: no')
      return
    }
    if (html) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Query editor</title>')
      return
    }
    const found = query === null ? { problem: 'no query' } : await store.query(query)
    if ('body' in found) {
      response.writeHead(200, { 'content-type': 'application/sparql-results+json' })
      send(response, spoiled(found.body, behaviour), behaviour)
    } else if ('problem' in found) response.writeHead(400, { 'content-type': 'text/plain' }).end(found.problem)
    else response.writeHead(504, { 'content-type': 'text/plain' }).end('Query timed out')
  }

  const server = createServer((request, response) => {
    together++
    response.on('close', () => together--)
    void answer(request, response)
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const bound = server.address()
  return {
    address: `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : port)}/sparql`,
    asked,
    behave(changes = {}) {
      behaviour = { ...wellBehaved, ...changes }
      times = 0
      asked.length = 0
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await store.close()
    },
  }
}
