/** The browser's database of opened files: a list of them that is quick to read, and apart from it what they contain. */
import type { Recent } from '../panels/open/doors.ts'

export interface Stores {
  /** Of `Recent`. */
  readonly list: IDBObjectStore
  /** Under the same keys. */
  readonly contents: IDBObjectStore
}

const names = { list: 'list', contents: 'files' } as const
const keyPath = 'data'

export const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })

/** Version 1 had all in one store. What the list needs is read out of it, one file after the other; contents stay there. */
function upgrade({ result: database, transaction }: IDBOpenDBRequest, from: number): void {
  const list = database.createObjectStore(names.list, { keyPath })
  if (from === 0) {
    database.createObjectStore(names.contents, { keyPath })
    return
  }
  const request = transaction?.objectStore(names.contents).openCursor()
  request?.addEventListener('success', () => {
    const cursor = request.result
    if (!cursor) return
    const { data, name, opened, size } = cursor.value as Recent
    list.put({ data, name, opened, size })
    cursor.continue()
  })
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open('verbatim', 2)
  opening.onupgradeneeded = ({ oldVersion }) => upgrade(opening, oldVersion)
  return asked(opening)
}

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the browser keeps nothing'))
  })

/** Ends when all is on the disk, in both stores or in none. Throws where the browser keeps nothing, or has no room. */
export async function inStores<T>(mode: IDBTransactionMode, use: (stores: Stores) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction([names.list, names.contents], mode)
    const stores = { list: transaction.objectStore(names.list), contents: transaction.objectStore(names.contents) }
    const [found] = await Promise.all([use(stores), committed(transaction)])
    return found
  } finally {
    database.close()
  }
}
