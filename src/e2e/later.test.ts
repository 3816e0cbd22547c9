import { afterAll, expect, test } from 'vitest'
import { words } from '../words/words.ts'
import { openSite } from './site.ts'

const site = await openSite()
afterAll(() => site.close())

test.each(['source', 'matrix', 'figures', 'evidence'])(
  'the view %s is fetched when it is opened, and says so where it cannot be',
  async (view) => {
    const { page, context } = await site.visit('view=list')
    await page.getByRole('main').getByRole('link').first().waitFor()
    await context.setOffline(true)
    await page.evaluate((fragment) => (location.hash = fragment), `view=${view}`)
    await page.getByRole('alert').filter({ hasText: words.zh.source.failed }).waitFor()
    await context.setOffline(false)
    await page.reload()
    await page.getByRole('main').getByRole('heading').first().waitFor()
    expect(await page.getByText(words.zh.source.failed).count()).toBe(0)
  },
)
