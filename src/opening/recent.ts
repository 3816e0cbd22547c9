/** Files that were opened on this device, kept in the browser until the reader forgets them. */
import type { Recent } from '../panels/open/doors.ts'
import type { Given, Mapping } from '../sources/opening.ts'
import { asked, inStores, type Stores } from './keptStores.ts'
import type { Placed } from './placed.ts'

/** What opens a file again as it was opened. */
export interface Contents {
  readonly files: readonly Given[]
  readonly mappings?: Readonly<Record<string, Mapping>>
  readonly placed?: Placed
}

/** So many are kept, the latest; larger ones in all (bytes) are not worth a reader's disk. */
const most = 12
const mostBytes = 256 * 2 ** 20

const latestFirst = (all: readonly Recent[]): readonly Recent[] =>
  all.toSorted((one, other) => other.opened - one.opened)

/** Those to let go of. */
export function tooMany(all: readonly Recent[]): readonly Recent[] {
  let bytes = 0
  return latestFirst(all).filter(({ size }, at) => (bytes += size) > mostBytes || at >= most)
}

/** The files that are kept, the latest first; none where the browser keeps nothing (a private window). */
export async function keptFiles(): Promise<readonly Recent[]> {
  try {
    return latestFirst(await inStores('readonly', ({ list }) => asked(list.getAll() as IDBRequest<Recent[]>)))
  } catch {
    return []
  }
}

/** Undefined where a file is not kept. */
export async function keptFile(data: string): Promise<Recent | undefined> {
  try {
    return await inStores('readonly', ({ list }) => asked(list.get(data) as IDBRequest<Recent | undefined>))
  } catch {
    return undefined
  }
}

/** Takes as long as the file is large: not for the page's own thread. Undefined where it is not kept. */
export async function keptContents(data: string): Promise<Contents | undefined> {
  try {
    return await inStores('readonly', ({ contents }) => asked(contents.get(data) as IDBRequest<Contents | undefined>))
  } catch {
    return undefined
  }
}

const removed = ({ list, contents }: Stores, data: string): Promise<unknown> =>
  Promise.all([asked(list.delete(data)), asked(contents.delete(data))])

/** Keeps a file and lets the oldest go, as slow as `keptContents`. Does not throw: a graph that is not kept is open all the same. */
export async function keepFile(file: Recent, contents: Contents): Promise<void> {
  const { data, size } = file
  if (size > mostBytes) return
  try {
    await inStores('readwrite', async (stores) => {
      await asked(stores.contents.put({ ...contents, data }))
      await asked(stores.list.put(file))
      const all = await asked(stores.list.getAll() as IDBRequest<Recent[]>)
      await Promise.all(tooMany(all).map((old) => removed(stores, old.data)))
    })
  } catch {
    // A full disk or a private window: the reader chooses the file again next time.
  }
}

/** Throws where the browser does not let go of it. */
export async function forgetFile(data: string): Promise<void> {
  await inStores('readwrite', (stores) => removed(stores, data))
}
