/** A plain static host: 404.html for missing files, and index.html for a folder. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
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

/** What a host does with the address of a folder without its last slash. */
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
    } else {
      const page = join(folder, '404.html')
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(existsSync(page) ? readFileSync(page) : 'not here')
    }
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
