import { beforeEach, expect, test } from 'vitest'
import { asked, inStores } from './keptStores.ts'
import { forgetFile, keepFile, keptContents, keptFile, keptFiles } from './recent.ts'

const bytes = (...all: number[]) => Uint8Array.from(all)
const contents = { files: [{ path: 'mill.csv', bytes: bytes(1, 2, 3) }] }
const listed = (opened: number) => ({ data: `file:mill.csv~${opened}`, name: 'mill.csv', opened, size: 3 })
const keys = (store: 'list' | 'contents') => inStores('readonly', (stores) => asked(stores[store].getAllKeys()))

const done = (request: IDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve()
    request.onerror = () => reject(new Error(String(request.error)))
  })

beforeEach(() => done(indexedDB.deleteDatabase('verbatim')))

test('what was kept is found again with all that opens it, and the list has the latest first', async () => {
  const placed = { name: 'force', at: Float64Array.from([1, 2]), clusters: [] }
  await keepFile(listed(1), { ...contents, placed })
  await keepFile(listed(2), contents)
  expect(await keptFiles()).toEqual([listed(2), listed(1)])
  expect(await keptFile(listed(1).data)).toEqual(listed(1))
  expect(await keptContents(listed(1).data)).toMatchObject({ ...contents, placed })
  expect(await keptFile('file:other')).toBeUndefined()
  expect(await keptContents('file:other')).toBeUndefined()
})

test('what is forgotten is gone from the list, and its bytes from the disk', async () => {
  for (const opened of [1, 2]) await keepFile(listed(opened), contents)
  await forgetFile(listed(1).data)
  for (const store of ['list', 'contents'] as const) expect(await keys(store)).toEqual([listed(2).data])
})

test('a thirteenth file lets the first one go, with its bytes', async () => {
  for (let opened = 1; opened <= 13; opened++) await keepFile(listed(opened), contents)
  expect((await keptFiles()).map(({ opened }) => opened)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
  expect(await keys('contents')).not.toContain(listed(1).data)
})

test('a file that cannot be kept leaves nothing behind, and says nothing', async () => {
  // The browser cannot copy a function: as good as a full disk.
  const broken = { files: contents.files, mappings: { 'mill.csv': (() => null) as never } }
  await keepFile(listed(1), broken)
  await keepFile({ ...listed(2), size: 2 ** 29 }, contents)
  for (const store of ['list', 'contents'] as const) expect(await keys(store)).toEqual([])
})

test('files that an earlier version kept are listed, found and forgotten like all others', async () => {
  const opening = indexedDB.open('verbatim', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('files', { keyPath: 'data' })
  await done(opening)
  const before = opening.result.transaction('files', 'readwrite').objectStore('files')
  const mappings = { 'mill.csv': { source: 0 } }
  for (const opened of [1, 2]) await done(before.put({ ...listed(opened), ...contents, mappings }))
  opening.result.close()

  expect(await keptFiles()).toEqual([listed(2), listed(1)])
  expect(await keptContents(listed(1).data)).toMatchObject({ ...contents, mappings })
  await keepFile(listed(3), contents)
  await forgetFile(listed(1).data)
  for (const store of ['list', 'contents'] as const) expect(await keys(store)).toEqual([listed(2).data, listed(3).data])
})
