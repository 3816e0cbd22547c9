import { isAbsolute, relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { corpusAskedEvent, corpusStateEvent } from '../corpusState.ts'
import { followFolder } from './followFolder.ts'
import { formatProblem } from './problem.ts'

const name = 'graph.json'

interface Compiled {
  readonly text: string
  /** A sentence if the folder records editions and this one is not among them, else null. */
  readonly unrecorded: string | null
}

/** A path for messages: relative if it lies below the working directory. */
function shortened(folder: string): string {
  const short = relative(process.cwd(), folder)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? folder : short
}

/** The compiled graph. Throws one error with all problems, one a line. */
async function compiled(folder: string): Promise<Compiled> {
  // Imported on use, because Vite's configuration imports this file even where nothing is built.
  const { buildGraph, formatGraph } = await import('./compile.ts')
  const { unrecorded } = await import('./editions.ts')
  const { file, problems } = buildGraph(shortened(folder))
  if (file === null)
    throw new Error(`${String(problems.length)} problems in the corpus\n${problems.map(formatProblem).join('\n')}`)
  return { text: formatGraph(file), unrecorded: unrecorded(folder, file.attributes.edition) }
}

/**
 * Lets the development server answer with the graph. While the corpus has problems, that is the last graph without, so that
 * the page stays open. Whenever a source file was saved, each page is sent the state of the corpus.
 */
function serve(server: ViteDevServer, folder: string): void {
  const live = followFolder(folder, async () => {
    const { buildGraph, formatGraph } = await import('./compile.ts')
    const { file, problems } = buildGraph(shortened(folder))
    return { text: file === null ? null : formatGraph(file), problems }
  })
  live.onChange((state) => {
    for (const problem of state.problems) server.config.logger.error(formatProblem(problem))
    server.ws.send(corpusStateEvent, state)
  })
  server.ws.on(corpusAskedEvent, () => void live.state().then((state) => server.ws.send(corpusStateEvent, state)))
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
 * The Vite plugin for a corpus; `folder` is relative to the working directory. The development server serves its graph at
 * `/graph.json`, and the build writes `graph.json` beside index.html. A build with problems fails and prints all of them.
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
    // Before anything is written, so that a build that fails leaves the last site as it is.
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
