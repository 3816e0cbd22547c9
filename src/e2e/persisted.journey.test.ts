/** Files that were opened before on this device: what is persisted, and what is loaded again. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openingWords } from '../open/open.words.ts'
import { words } from '../i18n/words.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
const folder = mkdtempSync(join(tmpdir(), 'verbatim-persisted-'))
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

const opening = openingWords.zh
const csv = 'source,target,relation\nAnn,Mill,owns\nAnn,Weir,mends\n'
const unclear = '甲;乙;丙\n北京;连接;上海\n'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: opening.title })

async function give(page: Page, file: string, nth = 0): Promise<void> {
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await dialogOf(page).locator('input[type=file]').nth(nth).setInputFiles(file)
}

function onDisk(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function settle(page: Page): Promise<void> {
  const columns = { source: '甲', relation: '乙', target: '丙' } as const
  for (const [role, column] of Object.entries(columns))
    await dialogOf(page)
      .getByRole('combobox', { name: opening.table.names[role as keyof typeof columns], exact: true })
      .selectOption(column)
  await dialogOf(page).getByRole('button', { name: opening.table.open, exact: true }).click()
}

test('the page itself reads and writes no bytes of a file: it asks for the list of what is kept, and for no more', async () => {
  const { page, complaints } = await site.visit('', { blank: true })
  await page.addInitScript(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    const watch = (kind: object, name: string, say: (of: { readonly name?: string }) => string): void => {
      const own = Reflect.get(kind, name) as (...given: unknown[]) => unknown
      Reflect.set(kind, name, function (this: { readonly name?: string }, ...given: unknown[]) {
        touched.push(say(this))
        return Reflect.apply(own, this, given)
      })
    }
    for (const name of ['get', 'getAll', 'put', 'openCursor'])
      watch(IDBObjectStore.prototype, name, (store) => `${name} ${store.name ?? ''}`)
    watch(Blob.prototype, 'arrayBuffer', () => 'bytes')
  })
  const touched = () => page.evaluate(() => (window as unknown as { touched: string[] }).touched)
  await page.goto(`${site.address}#view=list`)
  await give(page, onDisk('mill.csv', csv))
  await page.getByText(opening.quoted(0, 2)).waitFor()
  expect(new Set(await touched())).toEqual(new Set(['getAll list']))
  await page.reload()
  await page.getByText(opening.quoted(0, 2)).waitFor()
  expect(await touched()).toEqual(['get list'])
  expect(complaints).toEqual([])
})

test('a file that an earlier version kept stands in the list, and a link to it opens it', async () => {
  const { page, complaints } = await site.visit('', { blank: true })
  await page.goto(`${site.address}card.png`)
  const data = 'file:mill.csv~01234567'
  await page.evaluate(
    ([under, text]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('verbatim', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('files', { keyPath: 'data' })
        request.onsuccess = () => {
          const bytes = new TextEncoder().encode(text)
          const files = [{ path: 'mill.csv', bytes }]
          const change = request.result.transaction('files', 'readwrite')
          change.objectStore('files').put({ data: under, name: 'mill.csv', opened: 1, size: bytes.length, files })
          change.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
    [data, csv] as const,
  )
  await page.goto(`${site.address}#view=list&data=${encodeURIComponent(data)}`)
  await page.getByText(opening.quoted(0, 2)).waitFor()
  await page.getByRole('button', { name: words.zh.export.open, exact: true }).click()
  await dialogOf(page).getByRole('link', { name: 'mill.csv' }).waitFor()
  expect(complaints).toEqual([])
})

test('a table whose columns the reader has told is not asked about again', async () => {
  const { page, complaints } = await site.visit('view=list')
  await give(page, onDisk('表.csv', unclear))
  await settle(page)
  await page.getByText(opening.quoted(0, 1)).waitFor()
  await page.reload()
  await page.getByText(opening.quoted(0, 1)).waitFor()
  expect(complaints).toEqual([])
})

test('a file that is gone from the disk before it is read is told by name, and what was open stays open', async () => {
  const { page, complaints } = await site.visit('view=list')
  const path = onDisk('gone.csv', unclear)
  await give(page, path)
  await dialogOf(page).getByText(opening.table.title).waitFor()
  rmSync(path)
  await settle(page)
  const alert = dialogOf(page).getByRole('alert')
  await alert.getByText(opening.stays).waitFor()
  expect(await alert.innerText()).toContain('gone.csv')
  expect(complaints).toEqual([])
})

test('a folder of many files arrives whole, and is kept whole', async () => {
  const { page, complaints } = await site.visit('view=list')
  const notes = join(folder, 'notes')
  mkdirSync(notes)
  const many = 120
  for (let at = 0; at < many; at++) writeFileSync(join(notes, `n${at}.md`), `It leads to [[n${(at + 1) % many}]].\n`)
  await give(page, notes, 1)
  const all = page.getByText(words.zh.shows.all(many, many)).first()
  await all.waitFor()
  await page.reload()
  await all.waitFor()
  expect(complaints).toEqual([])
})

test('where the disk has no room the graph is open all the same, and the next time the page asks for its file', async () => {
  const { page, context, complaints } = await site.visit('view=list', { ownProfile: true })
  const origin = new URL(site.address).origin
  await (await context.newCDPSession(page)).send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await give(page, onDisk('mill.csv', csv))
  await page.getByText(opening.quoted(0, 2)).waitFor()
  await page.reload()
  await page.getByText(opening.gate.file('mill.csv')).waitFor()
  expect(complaints).toEqual([])
})
