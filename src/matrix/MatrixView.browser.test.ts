import { flushSync, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import MatrixView from './MatrixView.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

async function open(fragment = 'view=matrix', width = 1000) {
  close()
  await page.viewport(width, 800)
  const shown = exampleContext(fragment)
  const props = {}
  const view = mountIn(shown.context, MatrixView, props)
  close = () => {
    void unmount(view)
    close = () => undefined
  }
  flushSync()
  return shown
}

const cell = (key: string): HTMLElement | null => document.querySelector(`[data-cell="${key}"]`)
const links = (root: ParentNode | null): HTMLAnchorElement[] => [...(root?.querySelectorAll('a') ?? [])]
const focused = (): string => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell') ?? ''

describe('the matrix', () => {
  it('leads from each cell to its edge, and to every further edge of the two', async () => {
    await open()
    const found = links(cell('north-library shared-reading'))
    expect(found.map((link) => link.getAttribute('href'))).toEqual([
      '#focus=north-library--joins--shared-reading&view=matrix',
      '#focus=north-library--runs--shared-reading--derived&view=matrix',
    ])
    expect(found[0]?.textContent).toBe('named with activities')
    expect(found[1]?.className).toContain('derived')
  })

  it('leads from silence to the section of the report, and never says no', async () => {
    await open('view=matrix&cols=activity')
    const silent = links(document.querySelector('main, .matrix')).filter((link) =>
      link.textContent.includes('not mentioned'),
    )
    expect(silent).toEqual([])
    await open('view=matrix&cols=prize')
    expect(document.body.textContent).toContain('Nothing to set out in a table')
    await open('view=matrix&cols=room&bodies=north.harbour')
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => (row as HTMLElement).innerText)
    expect(rows).toEqual([expect.stringContaining('Quiet Room'), expect.stringContaining('儿童角')])
    expect(document.body.innerText).not.toMatch(/\bno\b/i)
  })

  it('says that a filter hides what a cell rests on, with counts shown and total', async () => {
    const shown = await open('view=matrix&relations=has-room')
    expect(cell('harbour-library shared-reading')?.innerText).toContain('hidden by the filters')
    expect(document.querySelector('.counts')?.textContent).toContain('0 / 2')
    links(cell('harbour-library shared-reading'))[0]?.click()
    flushSync()
    expect(shown.link).toBe('focus=harbour-library--joins--shared-reading&view=matrix&relations=has-room')
  })

  it('is walked by arrows, Home and End, and says why a cell reads as it does', async () => {
    await open()
    links(cell('north-library shared-reading'))[0]?.focus()
    flushSync()
    expect(document.querySelector('.reason')?.textContent).toContain('North Library joins and runs Shared Reading Plan')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('harbour-library shared-reading')
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
    expect(document.activeElement?.textContent).toContain('North Library')
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.getAttribute('href')).toContain('--derived')
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(document.activeElement?.closest('thead')).not.toBeNull()
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement?.closest('thead')).not.toBeNull()
  })

  it('gives the reason to those who listen as a description of the link', async () => {
    await open()
    const [link] = links(cell('harbour-library shared-reading'))
    const described = document.getElementById(link?.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toContain('activities that stand with it: “Harbour Book Fair”')
  })

  it('puts what is chosen into the link, and lets an order by a column go with the columns', async () => {
    const shown = await open('view=matrix&sort=by-shared-reading')
    expect(document.querySelector('th[aria-sort]')?.textContent).toContain('Shared Reading Plan')
    const choices = page.getByRole('combobox')
    await choices.nth(1).selectOptions('room')
    expect(shown.link).toBe('view=matrix&cols=room')
    await choices.nth(2).selectOptions('name')
    await choices.nth(0).selectOptions('activity')
    expect(shown.link).toBe('view=matrix&sort=name&rows=activity&cols=room')
  })

  it('on a narrow screen is a card for each row, with the same links', async () => {
    await open('view=matrix', 360)
    expect(document.querySelector('table')).toBeNull()
    expect([...document.querySelectorAll('h3')].map((heading) => heading.textContent.trim())).toEqual([
      expect.stringContaining('North Library'),
      expect.stringContaining('Harbour Library'),
    ])
    expect(links(cell('north-library shared-reading'))).toHaveLength(2)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })
})
