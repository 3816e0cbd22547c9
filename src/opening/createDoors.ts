/** The ways to another graph: files of the reader's, files that were open before, and addresses. Fetched when first needed. */
import { openModelSlowly } from '../model/model.ts'
import type { Answer, Doors, PickedFile, Steps, Told } from '../panels/open/doors.ts'
import type { Given, Mapping, Opened } from '../sources/opening.ts'
import { fileAddress } from '../view/dataAddress.ts'
import { openingWords } from '../words/opening.ts'
import { agree, hasAgreed } from './agreed.ts'
import type { Endpoints } from './createEndpoints.ts'
import { fetchFile } from './fetchFile.ts'
import type { OpenedGraph } from './opened.ts'
import { aboutOf, phraseOf } from './phrase.ts'
import type { Placed } from './placed.ts'
import { readFiles } from './readFiles.ts'
import { forgetFile, keepFile, keptFile, keptFiles } from './recent.ts'
import { faultTold, graphTold } from './sentences.ts'

/** What is to be opened: its name, its bytes, and how its tables are to be read. */
interface Wanted {
  readonly name: string
  readonly files: readonly Given[]
  readonly mappings?: Readonly<Record<string, Mapping>>
  readonly placed?: Placed
}

interface Read {
  readonly opened: Opened
  readonly sha256: string
  readonly placed?: Placed
}

const refused = (told: Told): Answer => ({ kind: 'refused', told })
const given = (steps: Steps): Pick<Wanted, 'mappings'> => (steps.columns ? { mappings: steps.columns } : {})

async function graphOf(name: string, opened: Extract<Opened, { kind: 'graph' }>): Promise<OpenedGraph> {
  const { file, format, notes } = opened
  const opening = { phrase: phraseOf(file, name), about: aboutOf(file), told: graphTold(name, file, format, notes) }
  const model = await openModelSlowly(file)
  return { model, file, opening }
}

async function bytesOf(files: readonly PickedFile[]): Promise<readonly Given[]> {
  return Promise.all(files.map(async ({ path, file }) => ({ path, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

/** `onopen` hears of each graph that is ready, with the value of `data` that it stands under. */
export function createDoors(
  onopen: (data: string, graph: OpenedGraph) => void,
  endpoints: () => Promise<Endpoints>,
): Doors & {
  /** Opens what was kept under a value of `data`; null where nothing was. */
  reopen(data: string, steps: Steps): Promise<Answer | null>
} {
  async function read(wanted: Wanted, steps: Steps): Promise<Read> {
    const { files, mappings, placed } = wanted
    const { signal, onprogress } = steps
    return readFiles(files, { signal, onprogress, ...(mappings ? { mappings } : {}), ...(placed ? { placed } : {}) })
  }

  /** `under`: the value of `data`; null: the file's own, and it is kept for the next time. */
  async function enter(wanted: Wanted, under: string | null, steps: Steps): Promise<Answer> {
    try {
      const { opened, sha256, placed } = await read(wanted, steps)
      if (opened.kind === 'tables') return { kind: 'tables', tables: opened.tables }
      if (opened.kind === 'fault') return refused(faultTold(opened.fault))
      const data = under ?? fileAddress(wanted.name, sha256)
      onopen(data, await graphOf(wanted.name, opened))
      const size = wanted.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
      if (under === null) {
        const kept = { ...wanted, data, opened: Date.now(), size }
        await keepFile(placed ? { ...kept, placed } : kept)
      }
      return { kind: 'ready', data }
    } catch (error) {
      if (steps.signal.aborted) return { kind: 'stopped' }
      const found = error instanceof Error ? error.message : String(error)
      return refused((lang) => [
        openingWords[lang].faults.broken({
          path: wanted.name,
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
    open: async (files, name, steps) => enter({ name, files: await bytesOf(files), ...given(steps) }, null, steps),
    async fetch(url, data, steps) {
      try {
        const bytes = await fetchFile(url, steps)
        if (typeof bytes === 'function') return refused(bytes)
        const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '') || url
        return await enter({ name, files: [{ path: name, bytes }], ...given(steps) }, data, steps)
      } catch {
        return { kind: 'stopped' }
      }
    },
    async reopen(data, steps) {
      const kept = await keptFile(data)
      if (!kept) return null
      return enter(kept, data, steps)
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
