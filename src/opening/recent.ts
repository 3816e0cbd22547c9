/** Files that were opened on this device, kept in the browser until the reader forgets them. */
import type { Given, Mapping } from '../sources/opening.ts'
import type { Placed } from './placed.ts'

export interface Kept {
  /** The value of `data` in links to it. */
  readonly data: string
  readonly name: string
  /** Milliseconds since 1970. */
  readonly opened: number
  /** Bytes. */
  readonly size: number
  readonly files: readonly Given[]
  readonly mappings?: Readonly<Record<string, Mapping>>
  readonly placed?: Placed
}

const store = 'files'
/** So many are kept, the latest; larger ones in all (bytes) are not worth a reader's disk. */
const most = 12
const mostBytes = 256 * 2 ** 20

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })

async function withStore<T>(mode: IDBTransactionMode, use: (files: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open('verbatim', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(store, { keyPath: 'data' })
  const database = await asked(opening)
  try {
    return await use(database.transaction(store, mode).objectStore(store))
  } finally {
    database.close()
  }
}

/** The files that are kept, the latest first; none where the browser keeps nothing (a private window). */
export async function keptFiles(): Promise<readonly Kept[]> {
  try {
    const all = await withStore('readonly', (files) => asked(files.getAll() as IDBRequest<Kept[]>))
    return all.toSorted((one, other) => other.opened - one.opened)
  } catch {
    return []
  }
}

export async function keptFile(data: string): Promise<Kept | undefined> {
  try {
    return await withStore('readonly', (files) => asked(files.get(data) as IDBRequest<Kept | undefined>))
  } catch {
    return undefined
  }
}

/** Keeps a file and lets the oldest go. Does not throw: a graph that is not kept is open all the same. */
export async function keepFile(kept: Kept): Promise<void> {
  if (kept.size > mostBytes) return
  try {
    await withStore('readwrite', (files) => asked(files.put(kept)))
    let bytes = 0
    const old = (await keptFiles()).filter(({ size }, at) => (bytes += size) > mostBytes || at >= most)
    for (const { data } of old) await forgetFile(data)
  } catch {
    // A full disk or a private window: the reader chooses the file again next time.
  }
}

/** Throws where the browser does not let go of it. */
export function forgetFile(data: string): Promise<void> {
  return withStore('readwrite', async (files) => {
    await asked(files.delete(data))
  })
}
