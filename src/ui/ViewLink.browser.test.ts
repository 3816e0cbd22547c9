import { createRawSnippet, flushSync, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { select } from '../link/steer.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import ViewLink from './ViewLink.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

function open() {
  const reader = exampleContext()
  const children = createRawSnippet(() => ({ render: () => '<span>there</span>' }))
  const props = { context: reader.context, to: select(reader.context.state, 'quiet-room'), children }
  const link = mountIn(reader.context, ViewLink, props)
  close = () => void unmount(link)
  flushSync()
  return reader
}
/** Whether the click is left to the browser. */
function leaves(init: MouseEventInit): boolean {
  const anchor = document.querySelector('a')
  const stay = (event: Event): void => {
    left = !event.defaultPrevented
    event.preventDefault()
  }
  let left = false
  window.addEventListener('click', stay, { once: true })
  anchor?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))
  return left
}

describe('a link to a view', () => {
  it('holds the address of the view', () => {
    open()
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#focus=quiet-room')
  })

  it('is answered here on a plain click', () => {
    const reader = open()
    expect(leaves({})).toBe(false)
    expect(reader.link).toBe('focus=quiet-room')
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'is left to the browser with %o',
    (init) => {
      const reader = open()
      expect(leaves(init)).toBe(true)
      expect(reader.steps).toBe(0)
    },
  )
})
