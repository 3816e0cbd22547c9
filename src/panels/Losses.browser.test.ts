import { flushSync, mount, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleDesk } from './exampleDesk.svelte.ts'
import Losses from './Losses.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(fragment: string): HTMLElement {
  const { desk } = exampleDesk(fragment)
  const panel = mount(Losses, { target: document.body, props: { desk } })
  close = () => void unmount(panel)
  flushSync()
  const region = document.querySelector<HTMLElement>('[role=status]')
  if (!region?.checkVisibility()) throw new Error('no live region')
  return region
}

describe('what a link has lost', () => {
  it('is said politely, each loss by its name', () => {
    const region = open('focus=gone-away&kinds=room.spaceship&edition=ffffffff&foo=1')
    expect([...region.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
      'Selection: “gone-away” is not in this graph.',
      'Kind: there is no value “spaceship”; it was not followed.',
      'The link was made with edition ffffffff; this is edition 01234567, and may differ.',
      '“foo=1” in the link is not understood; it stays in the link.',
    ])
  })

  it('includes the parameters that this version does not follow', () => {
    const region = open('view=graph&sort=name')
    expect(region.textContent).toContain('This version cannot follow “Order” yet')
  })

  it('goes when the reader has understood', () => {
    const region = open('focus=gone-away')
    region.querySelector('button')?.click()
    flushSync()
    expect(region.textContent.trim()).toBe('')
  })

  it('is silent for a link that lost nothing', () => {
    expect(open('focus=shared-reading&kinds=programme').textContent.trim()).toBe('')
  })
})
