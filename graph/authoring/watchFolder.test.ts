import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { watchFolder } from './watchFolder.ts'

let folder = ''
let calls = 0
let watched = { stop: (): void => undefined }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'))
  writeFileSync(join(folder, 'a.yaml'), 'a')
  calls = 0
  watched = watchFolder(folder, () => (calls += 1), 20)
})
afterEach(() => {
  watched.stop()
  rmSync(folder, { recursive: true })
})
const calledTimes = (times: number) => expect.poll(() => calls, { timeout: 30_000 }).toBe(times)
const aWhile = () => new Promise((passed) => setTimeout(passed, 120))

it('is called when a file is saved, also by an editor that replaces it', async () => {
  writeFileSync(join(folder, 'a.yaml'), 'ab')
  await calledTimes(1)
  writeFileSync(join(folder, '.a.swp'), 'abc')
  renameSync(join(folder, '.a.swp'), join(folder, 'a.yaml'))
  await calledTimes(2)
})

it('is called for a file in a new folder, and for one that is gone', async () => {
  mkdirSync(join(folder, 'claims'))
  writeFileSync(join(folder, 'claims/b.yaml'), 'b')
  await calledTimes(1)
  rmSync(join(folder, 'claims/b.yaml'))
  await calledTimes(2)
})

it('is not called for files that belong to no corpus, nor after it was stopped', async () => {
  writeFileSync(join(folder, 'notes.md'), 'n')
  await aWhile()
  watched.stop()
  writeFileSync(join(folder, 'a.yaml'), 'abc')
  await aWhile()
  expect(calls).toBe(0)
})
