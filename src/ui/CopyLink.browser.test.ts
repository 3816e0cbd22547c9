import { flushSync, mount, tick, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { words } from '../i18n/words.ts'
import CopyLink from './CopyLink.svelte'

const address = 'https://example.org/#focus=a'
let message: string[] = []
let copied: string | null = null
let panel: Record<string, unknown> | undefined

/** Gives the page a clipboard, or none at all, as under plain http. */
function clipboard(allowed: boolean): void {
  const writeText = (text: string): Promise<void> => {
    if (!allowed) return Promise.reject(new DOMException('refused', 'NotAllowedError'))
    copied = text
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}

beforeEach(() => {
  message = []
  copied = null
  const props = { words: words.en, link: () => address, announce: (sentence: string) => message.push(sentence) }
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
    expect(message).toEqual([words.en.copy.copied])
  })

  it('shows the link selected where the browser refuses', async () => {
    clipboard(false)
    await press()
    const field = document.querySelector('input')
    expect(document.querySelector('dialog')?.open).toBe(true)
    expect(field?.value).toBe(address)
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, address.length])
    expect(message).toEqual([])
  })
})
