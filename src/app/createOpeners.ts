/** Creates the ways to another graph: files, files that were open before, and addresses. Fetched when first needed. */
import { openModelSlowly } from '../graph/openModel.ts'
import type { OpenAnswer, Openers, OpenTask, MessagesIn } from '../open/openers.ts'
import type { OpenedFile } from '../formats/read/openFiles.ts'
import { fileAddress } from '../link/dataAddress.ts'
import { decodePart } from '../link/partEncoding.ts'
import { openingWords } from '../open/open.words.ts'
import { agree, hasAgreed } from '../open/agreedSites.ts'
import type { Endpoints } from '../endpoint/createEndpoints.ts'
import { fetchFile } from '../open/fetchFile.ts'
import type { OpenedGraph } from '../endpoint/openedGraph.ts'
import { aboutOf, phraseOf } from '../open/foreignWording.ts'
import { readFiles } from '../open/readFiles.ts'
import { forgetFile, recentFile, recentFiles } from '../open/recentFiles.ts'
import { faultMessages, graphMessages } from '../open/openNotes.ts'
import type { Sent, Task } from '../open/task.ts'

/** What is to be opened, and the name under which it is shown. */
interface Wanted {
  readonly name: string
  readonly files: readonly Sent[]
  readonly task: Task
}

const stopped: OpenAnswer = { kind: 'stopped' }
const refused = (messages: MessagesIn): OpenAnswer => ({ kind: 'refused', messages })

/** A task for files from the reader. `persistAs`: the name under which they are persisted; null if they are not. */
const sent = (persistAs: string | null, { columns }: OpenTask): Task => ({
  kind: 'sent',
  persistAs,
  ...(columns ? { mappings: columns } : {}),
})

async function graphOf(name: string, opened: Extract<OpenedFile, { kind: 'graph' }>): Promise<OpenedGraph> {
  const { file, format, notes } = opened
  const opening = {
    phrase: phraseOf(file, name),
    about: aboutOf(file),
    messages: graphMessages(name, file, format, notes),
  }
  const model = await openModelSlowly(file)
  return { model, file, opening }
}

/** `onopen` is called with each graph that is ready, and with the value of `data` that names it in links. */
export function createOpeners(
  onopen: (data: string, graph: OpenedGraph) => void,
  endpoints: () => Promise<Endpoints>,
): Openers & {
  /** Opens the files that were persisted under a value of `data`; null if there are none. */
  reopen(data: string, steps: OpenTask): Promise<OpenAnswer | null>
} {
  /**
   * `under`: the value of `data` that is to name the graph; null: made from the name and the hash of the file. The answer
   * is null only if a persisted file was asked for and there is none.
   */
  async function enter(
    { name, files, task }: Wanted,
    under: string | null,
    steps: OpenTask,
  ): Promise<OpenAnswer | null> {
    try {
      const read = await readFiles(files, task, steps)
      if (!read) return null
      const { opened, sha256, persisted } = read
      if (opened.kind === 'tables') return { kind: 'tables', tables: opened.tables }
      if (opened.kind === 'fault') return refused(faultMessages(opened.fault))
      const data = under ?? fileAddress(name, sha256)
      onopen(data, await graphOf(name, opened))
      await persisted
      steps.signal.throwIfAborted()
      return { kind: 'ready', data }
    } catch (error) {
      if (steps.signal.aborted) return stopped
      const found = error instanceof Error ? error.message : String(error)
      return refused((lang) => [
        openingWords[lang].faults.broken({
          path: name,
          line: null,
          column: null,
          at: null,
          found,
          expected: null,
        }),
      ])
    }
  }

  return {
    async open(files, name, steps) {
      const all = files.map(({ path, file }) => ({ path, content: file }))
      return (await enter({ name, files: all, task: sent(name, steps) }, null, steps)) ?? stopped
    },
    async fetch(url, data, steps) {
      try {
        const content = await fetchFile(url, steps)
        if (typeof content === 'function') return refused(content)
        const name = decodePart(new URL(url).pathname.split('/').at(-1) ?? '') || url
        const files = [{ path: name, content }]
        return (await enter({ name, files, task: sent(null, steps) }, data, steps)) ?? stopped
      } catch (error) {
        if (!steps.signal.aborted) throw error
        return stopped
      }
    },
    async reopen(data, steps) {
      const file = await recentFile(data)
      return file ? enter({ name: file.name, files: [], task: { kind: 'persisted', data } }, data, steps) : null
    },
    hasAgreed,
    agree,
    recent: recentFiles,
    forget: forgetFile,
    explore: async (data, load, steps) => (await endpoints()).explore(data, load, steps),
    connect: async (form, steps) => (await endpoints()).connect(form, steps),
    test: async (form, signal) => (await endpoints()).test(form, signal),
  }
}
