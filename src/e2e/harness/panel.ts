/** The panel and other parts of the page, as a reader finds them. */
import { textWords } from '../../text/text.words.ts'
import type { Locator, Page } from 'playwright-core'
import type { View } from '../../link/viewState.ts'
import { words, type Words } from '../../i18n/words.ts'

/** The region that shows what is selected. */
export const panelOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: new RegExp(`^(${words.zh.panel.label}|${words.en.panel.label})$`) })

/** The heading of what is selected: the name of a node, the sentence of an edge. */
export const headingOf = (page: Page): Locator => panelOf(page).getByRole('heading', { level: 2 })

/** The passages in the panel as printed, without the words that we add in brackets. */
export async function passagesOf(page: Page): Promise<readonly string[]> {
  await headingOf(page).first().waitFor()
  return await panelOf(page)
    .locator('blockquote')
    .evaluateAll((quotes) =>
      quotes.map((quote) => {
        const copy = quote.cloneNode(true) as Element
        for (const added of copy.querySelectorAll('.ours')) added.remove()
        return copy.textContent.trim()
      }),
    )
}

/** The values of one facet, by its name in the interface; opened where it is folded. */
export async function facetOf(page: Page, name: string): Promise<Locator> {
  const values = page.getByRole('list', { name, exact: true, includeHidden: true })
  const summary = page.locator('summary').filter({ hasText: name }).first()
  if (!(await summary.evaluate((one) => one.parentElement?.hasAttribute('open')))) await summary.click()
  // They are fetched when they are first needed.
  await values.waitFor()
  return values
}

/** The value of a parameter in the address bar, null where it is absent. */
export const parameter = (page: Page, name: string): string | null =>
  new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name)

/** Follows the link to another view in the header. */
export function openView(page: Page, texts: Words, view: View): Promise<void> {
  const views = page.getByRole('navigation', { name: texts.views.label })
  return views.getByRole('link', { name: texts.views[view], exact: true }).click()
}

/** The text, once it has been fetched and drawn. */
export const textOf = (page: Page, texts: Words): Locator =>
  page.getByRole('region', { name: textWords[texts.tag === 'en' ? 'en' : 'zh'].label, exact: true })
