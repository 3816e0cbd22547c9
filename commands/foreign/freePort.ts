import { createServer } from 'node:net'

/** A port of this machine alone on which nothing listens. */
export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => found(typeof bound === 'object' ? (bound?.port ?? 0) : 0))
    })
  })
}
