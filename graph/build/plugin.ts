import { isAbsolute, relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { corpusAsked, corpusTold } from '../told.ts'
import { followFolder } from './followFolder.ts'
import { formatProblem } from './problem.ts'

const name = 'graph.json'

interface Compiled {
  readonly text: string
  /** A sentence where the folder keeps a history and this edition is not in it. */
  readonly unrecorded: string | null
}

/** A path for messages: short where it lies below the working directory. */
function shortened(folder: string): string {
  const short = relative(process.cwd(), folder)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? folder : short
}

/** The compiled graph. Throws one error that holds all problems, one a line. */
async function compiled(folder: string): Promise<Compiled> {
  // Loaded on use: whoever only reads the configuration does not pay for the build.
  const { buildGraph, formatGraph } = await import('./compile.ts')
  const { unrecorded } = await import('./editions.ts')
  const { file, problems } = buildGraph(shortened(folder))
  if (file === null)
    throw new Error(`${String(problems.length)} problems in the corpus\n${problems.map(formatProblem).join('\n')}`)
  return { text: formatGraph(file), unrecorded: unrecorded(folder, file.attributes.edition) }
}

/**
 * Serves a development server's graph: of a corpus with problems the last one without, so that the page stays open. Tells
 * each page what is wrong whenever a source file was saved.
 */
function serve(server: ViteDevServer, folder: string): void {
  const live = followFolder(folder, async () => {
    const { buildGraph, formatGraph } = await import('./compile.ts')
    const { file, problems } = buildGraph(shortened(folder))
    return { text: file === null ? null : formatGraph(file), problems }
  })
  live.onTold((told) => {
    for (const problem of told.problems) server.config.logger.error(formatProblem(problem))
    server.ws.send(corpusTold, told)
  })
  server.ws.on(corpusAsked, () => void live.told().then((told) => server.ws.send(corpusTold, told)))
  server.watcher.add(folder)
  const changed = (path: string): void => {
    if (/\.(?:yaml|txt|json)$/u.test(path) && !relative(folder, path).startsWith('..')) live.changed()
  }
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed)
  server.middlewares.use(`/${name}`, (_request, response) => {
    void live.graph().then(({ text, problems }) => {
      response.statusCode = text === null ? 500 : 200
      response.setHeader('Content-Type', `${text === null ? 'text/plain' : 'application/json'}; charset=utf-8`)
      response.end(text ?? problems.map(formatProblem).join('\n'))
    })
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
