import { flushSync, unmount } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { views } from '../link/viewState.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import ShownView from './ShownView.svelte'

let close = (): void => undefined
afterEach(() => close())

function open(view: (typeof views)[number], fragment = ''): void {
  const { context } = exampleContext(`view=${view}&${fragment}`)
  const workspace = { ...context, gestures: {}, announce: () => undefined }
  const shown = mountIn(context, ShownView, { view, workspace, help: () => undefined })
  close = () => void unmount(shown)
  flushSync()
}

test.each(views)('the view %s is shown, and is never blank', async (view) => {
  open(view)
  await vi.waitFor(() => expect(document.querySelectorAll('a, button, canvas').length).toBeGreaterThan(2), {
    timeout: 8000,
  })
  expect(document.querySelector('[data-fault]')).toBeNull()
})

test('if filters leave nothing, the list is replaced by a sentence that says so', () => {
  open('list', 'kinds=')
  expect(document.querySelector('.empty')).not.toBeNull()
  expect(document.querySelector('.list')).toBeNull()
})
