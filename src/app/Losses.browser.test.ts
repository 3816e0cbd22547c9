import { flushSync, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import { loadMending } from '../workspace/readLink.ts'
import Losses from './Losses.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

async function open(fragment: string, hasSentences = true): Promise<HTMLElement> {
  await loadMending()
  const { context } = exampleContext(fragment)
  const panel = mountIn(context, Losses, {})
  close = () => void unmount(panel)
  flushSync()
  const region = document.querySelector<HTMLElement>('[role=status]')
  if (!region?.checkVisibility()) throw new Error('no live region')
  if (hasSentences) await expect.poll(() => region.querySelector('li')).not.toBeNull()
  return region
}

describe('what a link has lost', () => {
  it('is said politely, each loss by its name', async () => {
    const region = await open('focus=gone-away&kinds=room.spaceship&edition=ffffffff&foo=1')
    expect([...region.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'Selection: “gone-away” is not in this graph.',
      'Kind: there is no value “spaceship”; it was not followed.',
      'The link was made with edition ffffffff; this is edition 01234567, and may differ.',
      '“foo=1” in the link is not understood; it stays in the link.',
    ])
  })

  it('includes the parameters that this version does not follow', async () => {
    const region = await open('view=graph&sort=name')
    expect(region.textContent).toContain('This version cannot follow “Order” yet')
  })

  it('says first what was put right, each piece as it came and as it was read', async () => {
    const region = await open('focus=shared-reading.&amp;kinds=programme&utm_source=mail&foo=1')
    expect([...region.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Another program had changed this link; it was put right:',
      'This link did not open quite as it was made:',
    ])
    expect([...region.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      '“focus=shared-reading.” was read as “focus=shared-reading”.',
      '“amp;kinds=programme” was read as “kinds=programme”.',
      '“utm_source=mail” is no part of the link and was left out.',
      '“foo=1” in the link is not understood; it stays in the link.',
    ])
  })

  it('goes when the reader has understood', async () => {
    const region = await open('focus=gone-away')
    region.querySelector('button')?.click()
    flushSync()
    expect(region.textContent.trim()).toBe('')
  })

  it('is silent for a link that lost nothing', async () => {
    const region = await open('focus=shared-reading&kinds=programme', false)
    expect(region.textContent.trim()).toBe('')
  })
})
