import { relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { formatProblem } from './problem.ts'

const name = 'graph.json'

interface Compiled {
  readonly text: string
  /** A sentence where the folder keeps a history and this edition is not in it. */
  readonly unrecorded: string | null
}

/** The compiled graph. Throws one error that holds all problems, one a line. */
async function compiled(folder: string): Promise<Compiled> {
  // Loaded on use: whoever only reads the configuration does not pay for the build.
  const { buildGraph, formatGraph } = await import('./compile.ts')
  const { unrecorded } = await import('./editions.ts')
  const short = relative(process.cwd(), folder)
  const { file, problems } = buildGraph(short === '' || short.startsWith('..') ? folder : short)
  if (file === null)
    throw new Error(`${String(problems.length)} problems in the corpus\n${problems.map(formatProblem).join('\n')}`)
  return { text: formatGraph(file), unrecorded: unrecorded(folder, file.attributes.edition) }
}

/** Tells the developer's browser and console what is wrong, all of it. */
function showError(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '' } })
}

/** Serves a development server's graph, anew for each request, and tells the browser when a source file changed. */
function serve(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder)
  const changed = (path: string): void => {
    if (!/\.(?:yaml|txt)$/u.test(path) || relative(folder, path).startsWith('..')) return
    void compiled(folder).then(
      () => {
        server.ws.send({ type: 'full-reload' })
      },
      (error: unknown) => {
        showError(server, error)
      },
    )
  }
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed)
  server.middlewares.use(`/${name}`, (_request, response) => {
    void compiled(folder).then(
      ({ text }) => {
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(text)
      },
      (error: unknown) => {
        showError(server, error)
        response.statusCode = 500
        response.end(error instanceof Error ? error.message : String(error))
      },
    )
  })
}

/**
 * Brings the corpus in a folder (seen from the working directory) to the explorer: the development server serves it at
 * `/graph.json`, the build writes `graph.json` beside index.html. A build with problems fails and prints all of them.
 */
export function corpus(folder: string): Plugin {
  const path = resolve(folder)
  let building = false
  return {
    name: 'verbatim-corpus',
    configResolved({ command }) {
      building = command === 'build'
    },
    configureServer(server) {
      serve(server, path)
    },
    // At the start: a build that must fail leaves the last one where it is.
    async buildStart() {
      if (!building) return
      try {
        const { text, unrecorded } = await compiled(path)
        if (unrecorded !== null) this.warn(unrecorded)
        this.emitFile({ type: 'asset', fileName: name, source: text })
      } catch (error) {
        this.error(error instanceof Error ? error.message : String(error))
      }
    },
  }
}
