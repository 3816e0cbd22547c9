/** A plain static host, as the usual ones are: 404 for what is not there, and a folder's page for a folder. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Server } from './site.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** What a host does with a folder's address that lacks its slash. */
type WithoutSlash = 'redirect' | 'answer'

/** Serves a folder on a free port. Closing it twice is no error. */
export async function openHost(folder: string, withoutSlash: WithoutSlash = 'redirect'): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host')
    const path = join(folder, decodeURIComponent(pathname))
    const isFolder = existsSync(path) && statSync(path).isDirectory()
    const file = isFolder ? join(path, 'index.html') : path
    if (isFolder && !pathname.endsWith('/') && withoutSlash === 'redirect')
      response.writeHead(301, { Location: `${pathname}/${search}` }).end()
    else if (existsSync(file)) {
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain', 'Cache-Control': 'no-cache' })
      createReadStream(file).pipe(response)
    } else response.writeHead(404).end('not here')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
