import { createRawSnippet, flushSync, unmount } from 'svelte'
import { afterEach, expect, it } from 'vitest'
import { words } from '../i18n/words.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import LazyComponent from './LazyComponent.svelte'
import type { Part } from './part.ts'

let isReachable = false
/** A file that cannot be fetched at first, and the parts that are in it. */
const load = (): Promise<string> => (isReachable ? Promise.resolve('here') : Promise.reject(new Error('no network')))

const mounted: Record<string, unknown>[] = []
function open(part: Part): void {
  const children = createRawSnippet((module: () => string) => ({ render: () => `<p class="${part}">${module()}</p>` }))
  // Each part has a function of its own that fetches the file.
  mounted.push(mountIn(exampleContext().context, LazyComponent as never, { part, load: () => load(), children }))
  flushSync()
}
afterEach(() => {
  for (const one of mounted.splice(0)) void unmount(one)
})

const faults = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-fault]')].map((one) => one.dataset['fault'])

it('comes by itself when another part of the same file has come', async () => {
  open('panel')
  open('walk')
  await expect.poll(faults).toEqual(['panel', 'walk'])
  isReachable = true
  const again = [...document.querySelectorAll<HTMLElement>('[data-fault=panel] button')].find(
    ({ textContent }) => textContent.trim() === words.en.faults.again,
  )
  again?.click()
  await expect.poll(() => document.querySelector('p.panel')?.textContent).toBe('here')
  await expect.poll(() => document.querySelector('p.walk')?.textContent).toBe('here')
  expect(faults()).toEqual([])
})
