import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { words } from '../words/words.ts'
import CopyLink from './CopyLink.svelte'

const address = 'https://example.org/#focus=a'
let said: string[] = []
let copied: string | null = null
let panel: Record<string, unknown> | undefined

/** The clipboard as a browser offers it, or as plain http does: not at all. */
function clipboard(allowed: boolean): void {
  const writeText = (text: string): Promise<void> => {
    if (!allowed) return Promise.reject(new Error('refused'))
    copied = text
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}

beforeEach(() => {
  said = []
  copied = null
  const props = { words: words.en, link: () => address, say: (sentence: string) => said.push(sentence) }
  panel = mount(CopyLink, { target: document.body, props })
  flushSync()
})
afterEach(() => {
  if (panel) void unmount(panel)
  Reflect.deleteProperty(navigator, 'clipboard')
})

async function press(): Promise<void> {
  document.querySelector('button')?.click()
  await Promise.resolve()
  await tick()
  await tick()
}

describe('the copy button', () => {
  it('copies the link, confirms it on itself and says so', async () => {
    clipboard(true)
    await press()
    expect(copied).toBe(address)
    expect(document.querySelector('button')?.textContent).toContain('Copied')
    expect(said).toEqual([words.en.copy.said])
  })

  it('shows the link selected where the browser refuses', async () => {
    clipboard(false)
    await press()
    const field = document.querySelector('input')
    expect(document.querySelector('dialog')?.open).toBe(true)
    expect(field?.value).toBe(address)
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, address.length])
    expect(said).toEqual([])
  })
})
