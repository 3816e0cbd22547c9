import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { forgetFile, persistedContents, persistFile, recentFile, recentFiles } from './recentFiles.ts'

const bytes = (...all: number[]) => Uint8Array.from(all)
const contents = { files: [{ path: 'mill.csv', bytes: bytes(1, 2, 3) }] }
const listed = (opened: number) => ({ data: `file:mill.csv~${opened}`, name: 'mill.csv', opened, size: 3 })
const stores = ['list', 'files'] as const

async function keys(store: (typeof stores)[number]): Promise<readonly IDBValidKey[]> {
  // A database that the test has not made yet has the version that is asked for first.
  await recentFiles()
  const database = await openDB('verbatim')
  const found = await database.getAllKeys(store)
  database.close()
  return found
}

beforeEach(() => deleteDB('verbatim'))

test('a persisted file is found again with all that opens it, and the list has the latest first', async () => {
  const placed = { name: 'force', at: Float64Array.from([1, 2]), clusters: [] }
  await persistFile(listed(1), { ...contents, placed })
  await persistFile(listed(2), contents)
  expect(await recentFiles()).toEqual([listed(2), listed(1)])
  expect(await recentFile(listed(1).data)).toEqual(listed(1))
  expect(await persistedContents(listed(1).data)).toMatchObject({ ...contents, placed })
  expect(await recentFile('file:other')).toBeUndefined()
  expect(await persistedContents('file:other')).toBeUndefined()
})

test('a forgotten file is gone from the list, and its bytes from the disk', async () => {
  for (const opened of [1, 2]) await persistFile(listed(opened), contents)
  await forgetFile(listed(1).data)
  for (const store of stores) expect(await keys(store)).toEqual([listed(2).data])
})

test('a thirteenth file removes the first one, with its bytes', async () => {
  for (let opened = 1; opened <= 13; opened++) await persistFile(listed(opened), contents)
  expect((await recentFiles()).map(({ opened }) => opened)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
  expect(await keys('files')).not.toContain(listed(1).data)
})

test('a file that cannot be persisted leaves nothing behind, and throws nothing', async () => {
  // The browser cannot copy a function: as good as a full disk.
  const broken = { files: contents.files, mappings: { 'mill.csv': (() => null) as never } }
  await persistFile(listed(1), broken)
  await persistFile({ ...listed(2), size: 2 ** 29 }, contents)
  for (const store of stores) expect(await keys(store)).toEqual([])
})

test('files that an earlier version persisted are listed, found and forgotten like all others', async () => {
  const before = await openDB('verbatim', 1, {
    upgrade: (database) => void database.createObjectStore('files', { keyPath: 'data' }),
  })
  const mappings = { 'mill.csv': { source: 0 } }
  for (const opened of [1, 2]) await before.put('files', { ...listed(opened), ...contents, mappings })
  before.close()

  expect(await recentFiles()).toEqual([listed(2), listed(1)])
  expect(await persistedContents(listed(1).data)).toMatchObject({ ...contents, mappings })
  await persistFile(listed(3), contents)
  await forgetFile(listed(1).data)
  for (const store of stores) expect(await keys(store)).toEqual([listed(2).data, listed(3).data])
})
