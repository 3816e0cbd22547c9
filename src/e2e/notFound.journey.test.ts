import { afterAll, expect, test } from 'vitest'
import { lossesWords } from '../filter/losses.words.ts'
import { words } from '../i18n/words.ts'
import { openHost } from './harness/host.ts'
import { headingOf } from './harness/panel.ts'
import { openSite } from './harness/site.ts'

const site = await openSite('dist', openHost)
afterAll(() => site.close())

/** That the page itself was answered with 404 is what the browser says. */
const ofPage = (complaint: string): boolean => !complaint.includes('404')

test('an unknown address gets a page that says so in both languages, and leads to the graph with what the link names', async () => {
  const { page, complaints } = await site.visit('', { blank: true })
  const answer = await page.goto(`${site.address}no/where/at-all.html#focus=hohhot`)
  expect(answer?.status()).toBe(404)
  expect(await page.getByRole('heading').allInnerTexts()).toEqual(['没有这一页', 'No such page'])
  expect(await page.locator('code').first().innerText()).toBe('/no/where/at-all.html')
  const link = page.getByRole('link', { name: 'Open the graph' })
  await expect.poll(() => link.getAttribute('href')).toBe('/#focus=hohhot')
  await link.click()
  await headingOf(page).first().getByText('呼和浩特市').waitFor()
  expect(complaints.filter(ofPage)).toEqual([])
})

test('an address in which a program has encoded the # opens as it was meant, and the page says what was put right', async () => {
  const { page, complaints } = await site.visit('', { blank: true })
  await page.goto(`${site.address}%23focus%3Dhohhot&utm_source=mail`)
  await headingOf(page).first().getByText('呼和浩特市').waitFor()
  const sentences = await page.locator('.losses').innerText()
  expect(sentences).toContain(lossesWords.zh.mended)
  expect(sentences).toContain('utm_source=mail')
  // The next step writes the link as it was meant.
  await page.getByRole('navigation', { name: words.zh.views.label }).getByText(words.zh.views.list).click()
  await expect.poll(() => new URL(page.url()).hash).toBe('#focus=hohhot&view=list')
  expect(complaints.filter(ofPage)).toEqual([])
})
