/** Files that were opened on this device; the browser keeps them until the reader forgets them. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { isRefusal } from '../ui/refusals.ts'
import type { Recent } from './openers.ts'
import type { Given, Mapping } from '../formats/read/openResult.ts'
import type { PlacedNodes } from './placedNodes.ts'

/** What opens a file again as it was opened. */
export interface Contents {
  readonly files: readonly Given[]
  readonly mappings?: Readonly<Record<string, Mapping>>
  readonly placed?: PlacedNodes
}

/** The list is read often and quickly; what the files contain is in a store of its own, under the same keys. */
interface Stores extends DBSchema {
  list: { key: string; value: Recent }
  files: { key: string; value: Contents & { readonly data: string } }
}
const stores = ['list', 'files'] as const
type Mode = 'readonly' | 'readwrite'
type Transaction<M extends Mode | 'versionchange'> = IDBPTransaction<Stores, ('list' | 'files')[], M>

/** Only the latest files are kept, at most so many, and at most so many bytes in all. */
const most = 12
const mostBytes = 256 * 2 ** 20

const keyPath = 'data'

/** Version 1 had one store for everything. The entries of the list are read from it one by one; the contents stay. */
async function listFiles(transaction: Transaction<'versionchange'>): Promise<void> {
  for await (const cursor of transaction.objectStore('files')) {
    const { data, name, opened, size } = cursor.value as Contents & Recent
    await transaction.objectStore('list').put({ data, name, opened, size })
  }
}

const openDatabase = (): Promise<IDBPDatabase<Stores>> =>
  openDB<Stores>('verbatim', 2, {
    upgrade(database, from, _to, transaction) {
      database.createObjectStore('list', { keyPath })
      if (from === 0) database.createObjectStore('files', { keyPath })
      // If this fails, so does `openDB`, and there its callers hear of it.
      else Promise.all([listFiles(transaction), transaction.done]).catch(() => undefined)
    },
  })

/** Ends when the change is on the disk, in both stores or in neither. Throws if the browser keeps nothing, or has no room. */
async function inStores<T, M extends Mode>(mode: M, use: (transaction: Transaction<M>) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction([...stores], mode)
    const [found] = await Promise.all([use(transaction), transaction.done])
    return found
  } finally {
    database.close()
  }
}

const latestFirst = (all: readonly Recent[]): readonly Recent[] =>
  all.toSorted((one, other) => other.opened - one.opened)

/** The files that have to go so that the rest is not too many or too large. */
export function tooMany(all: readonly Recent[]): readonly Recent[] {
  let bytes = 0
  return latestFirst(all).filter(({ size }, at) => (bytes += size) > mostBytes || at >= most)
}

/** The latest first; none if the browser keeps nothing (a private window). */
export async function recentFiles(): Promise<readonly Recent[]> {
  try {
    return latestFirst(await inStores('readonly', (transaction) => transaction.objectStore('list').getAll()))
  } catch (error) {
    if (!isRefusal(error)) throw error
    return []
  }
}

/** Undefined if there is no such file on this device. */
export async function recentFile(data: string): Promise<Recent | undefined> {
  try {
    return await inStores('readonly', (transaction) => transaction.objectStore('list').get(data))
  } catch (error) {
    if (!isRefusal(error)) throw error
    return undefined
  }
}

/** Undefined if there is no such file on this device. Slow for a large file: call it in a worker. */
export async function persistedContents(data: string): Promise<Contents | undefined> {
  try {
    return await inStores('readonly', (transaction) => transaction.objectStore('files').get(data))
  } catch (error) {
    if (!isRefusal(error)) throw error
    return undefined
  }
}

const remove = (transaction: Transaction<'readwrite'>, data: string): Promise<unknown> =>
  Promise.all(stores.map((store) => transaction.objectStore(store).delete(data)))

/**
 * Also removes the oldest files if there are too many. Slow for a large file: call it in a worker. Does not throw: the
 * graph is open whether its file can be opened again or not.
 */
export async function persistFile(file: Recent, contents: Contents): Promise<void> {
  const { data, size } = file
  if (size > mostBytes) return
  try {
    await inStores('readwrite', async (transaction) => {
      await transaction.objectStore('files').put({ ...contents, data })
      const list = transaction.objectStore('list')
      await list.put(file)
      await Promise.all(tooMany(await list.getAll()).map((old) => remove(transaction, old.data)))
    })
  } catch (error) {
    // A full disk or a private window: the page asks for the file next time.
    if (!isRefusal(error)) throw error
  }
}

/** Throws if the browser cannot remove it. */
export async function forgetFile(data: string): Promise<void> {
  await inStores('readwrite', (transaction) => remove(transaction, data))
}
