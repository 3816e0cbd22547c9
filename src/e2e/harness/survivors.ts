/** Whether elements stay mounted while the graph changes: they are tagged before and looked for after. */
import type { Page } from 'playwright-core'

/** Parts of the page by name; each is the first match of its selector. */
const parts = {
  header: 'header',
  views: 'nav',
  search: 'input[role=combobox]',
  main: 'main',
  canvas: 'main .canvas',
  'the canvas of the drawing': 'main canvas',
  filters: 'aside.filters',
  'a tick box of the filters': 'aside.filters input',
  panel: 'aside:not(.filters)',
  'a part of the panel': 'aside:not(.filters) > *',
  footer: 'footer',
  'a tool of the footer': 'footer button',
  announcements: 'p[role=status]',
} as const

const tag = 'survivor'

/** Tags what is there of the parts, and of `more` (selectors by name); answers with their names. */
export function tagParts(page: Page, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return page.evaluate(
    ([selectors, name]) =>
      Object.entries(selectors).flatMap(([part, selector]) => {
        const element = document.querySelector(selector)
        if (element) Object.assign(element, { [name]: part })
        return element ? [part] : []
      }),
    [{ ...parts, ...more }, tag] as const,
  )
}

/** The names of the tagged elements that are still on the page. */
export function survivors(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (name) =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const part = (element as unknown as Record<string, unknown>)[name]
        return typeof part === 'string' ? [part] : []
      }),
    tag,
  )
}

/** How far the panel is scrolled, in pixels, and what has the focus. */
export const placeIn = (page: Page): Promise<{ readonly scrolled: number; readonly focus: string }> =>
  page.evaluate(() => ({
    scrolled: document.querySelector('aside:not(.filters)')?.scrollTop ?? -1,
    focus: `${document.activeElement?.tagName ?? ''} ${document.activeElement?.textContent.trim().slice(0, 40) ?? ''}`,
  }))
