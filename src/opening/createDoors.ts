/** The ways to another graph: files of the reader's, files that were open before, and addresses. Fetched when first needed. */
import { openModelSlowly } from '../model/model.ts'
import type { Answer, Doors, Steps, Told } from '../panels/open/doors.ts'
import type { Opened } from '../sources/opening.ts'
import { fileAddress } from '../view/dataAddress.ts'
import { openingWords } from '../words/opening.ts'
import { agree, hasAgreed } from './agreed.ts'
import type { Endpoints } from './createEndpoints.ts'
import { fetchFile } from './fetchFile.ts'
import type { OpenedGraph } from './opened.ts'
import { aboutOf, phraseOf } from './phrase.ts'
import { readFiles } from './readFiles.ts'
import { forgetFile, keptFile, keptFiles } from './recent.ts'
import { faultTold, graphTold } from './sentences.ts'
import type { Sent, Task } from './task.ts'

/** What is to be opened, by name. */
interface Wanted {
  readonly name: string
  readonly files: readonly Sent[]
  readonly task: Task
}

const stopped: Answer = { kind: 'stopped' }
const refused = (told: Told): Answer => ({ kind: 'refused', told })

/** `keepAs`: as in a task. */
const sent = (keepAs: string | null, { columns }: Steps): Task => ({
  kind: 'sent',
  keepAs,
  ...(columns ? { mappings: columns } : {}),
})

async function graphOf(name: string, opened: Extract<Opened, { kind: 'graph' }>): Promise<OpenedGraph> {
  const { file, format, notes } = opened
  const opening = { phrase: phraseOf(file, name), about: aboutOf(file), told: graphTold(name, file, format, notes) }
  const model = await openModelSlowly(file)
  return { model, file, opening }
}

/** `onopen` hears of each graph that is ready, with the value of `data` that it stands under. */
export function createDoors(
  onopen: (data: string, graph: OpenedGraph) => void,
  endpoints: () => Promise<Endpoints>,
): Doors & {
  /** Opens what was kept under a value of `data`; null where nothing was. */
  reopen(data: string, steps: Steps): Promise<Answer | null>
} {
  /** `under`: the value of `data`; null: the file's own. Null where nothing was kept, which is asked for alone. */
  async function enter({ name, files, task }: Wanted, under: string | null, steps: Steps): Promise<Answer | null> {
    try {
      const read = await readFiles(files, task, steps)
      if (!read) return null
      const { opened, sha256, kept } = read
      if (opened.kind === 'tables') return { kind: 'tables', tables: opened.tables }
      if (opened.kind === 'fault') return refused(faultTold(opened.fault))
      const data = under ?? fileAddress(name, sha256)
      onopen(data, await graphOf(name, opened))
      await kept
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
        const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '') || url
        const files = [{ path: name, content }]
        return (await enter({ name, files, task: sent(null, steps) }, data, steps)) ?? stopped
      } catch {
        return stopped
      }
    },
    async reopen(data, steps) {
      const kept = await keptFile(data)
      return kept ? enter({ name: kept.name, files: [], task: { kind: 'kept', data } }, data, steps) : null
    },
    hasAgreed,
    agree,
    recent: keptFiles,
    forget: forgetFile,
    explore: async (data, load, steps) => (await endpoints()).explore(data, load, steps),
    connect: async (form, steps) => (await endpoints()).connect(form, steps),
    test: async (form, signal) => (await endpoints()).test(form, signal),
  }
}
