import { afterAll, expect, test } from 'vitest'
import { views } from '../link/viewState.ts'
import { words } from '../i18n/words.ts'
import { drawn } from './harness/drawing.ts'
import { openSite } from './harness/site.ts'

const site = await openSite()
afterAll(() => site.close())

const { faults } = words.zh

// What comes with the first load needs no network.
test.each(views.filter((view) => view !== 'graph'))(
  'the view %s is fetched when it is opened; where it cannot be, the page says so, and it comes when it is tried again',
  async (view) => {
    const { page, context } = await site.visit('', { ownProfile: true })
    await drawn(page)
    await context.setOffline(true)
    await page.evaluate((fragment) => (location.hash = fragment), `view=${view}`)
    const note = page.getByRole('alert').filter({ hasText: faults.notLoaded(faults.parts[view]) })
    await note.waitFor()
    await context.setOffline(false)
    await note.getByRole('button', { name: faults.again }).click()
    await page.getByRole('main').getByRole('heading').first().waitFor()
    expect(await note.count()).toBe(0)
  },
)
