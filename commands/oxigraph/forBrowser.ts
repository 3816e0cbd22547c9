/** The server for tests that run in a browser: they start it by a command, and end it. */
import type { BrowserCommand } from 'vitest/node'
import type { Behaviour } from './behaviour.ts'
import { serveSparql, type SparqlServer } from './server.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Its address; it holds one triple. */
    startServer(behaviour: Partial<Behaviour>): Promise<string>
    /** How the requests that it answered were sent. */
    endServer(address: string): Promise<readonly string[]>
  }
}

const running = new Map<string, SparqlServer>()

/** Each test has a server of its own: what one did does not reach the next. */
export const startServer: BrowserCommand<[Partial<Behaviour>]> = async (_, behaviour) => {
  const server = await serveSparql([{ text: '<urn:a> <urn:b> "c" .', format: 'application/n-triples' }])
  server.behave(behaviour)
  running.set(server.address, server)
  return server.address
}

export const endServer: BrowserCommand<[string]> = async (_, address) => {
  const server = running.get(address)
  running.delete(address)
  await server?.close()
  return server?.asked.map(({ method }) => method) ?? []
}
