/** Commands by which tests in a browser start and end the test server. */
import type { BrowserCommand } from 'vitest/node'
import type { Behaviour } from './behaviour.ts'
import { serveSparql, type SparqlServer } from './server.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Starts a server with one triple and returns its address. */
    startServer(behaviour: Partial<Behaviour>): Promise<string>
    /** Ends a server and returns the HTTP methods of the requests that it got. */
    endServer(address: string): Promise<readonly string[]>
  }
}

const running = new Map<string, SparqlServer>()

/** Each test has its own server, so that tests do not affect each other. */
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
