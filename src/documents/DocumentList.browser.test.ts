import { flushSync, unmount } from 'svelte'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import SourceView from '../text/SourceView.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

async function open(fragment: string, file: GraphFile = example) {
  close()
  await page.viewport(900, 800)
  const shown = exampleContext(fragment, 'en', 'light', file)
  const props = {}
  const view = mountIn(shown.context, SourceView, props)
  close = () => {
    void unmount(view)
    close = () => undefined
  }
  flushSync()
  return shown
}

const list = () => document.querySelector<HTMLElement>('nav[aria-label="Documents"]')

it('lists the documents with how much of each is quoted, and leads to the beginning of one', async () => {
  const shown = await open('view=source')
  expect([...(list()?.querySelectorAll('li') ?? [])].map(({ innerText }) => innerText)).toEqual([
    'Two letters 8 passages quoted',
    'Yearbook 5 passages quoted',
  ])
  list()?.querySelectorAll('a')[1]?.click()
  flushSync()
  expect(shown.link).toBe('span=yearbook%3A0-8&view=source')
})

it('says what the filters leave of each document', async () => {
  await open('view=source&documents=letters')
  expect(list()?.innerText).toContain('8 passages quoted')
  expect(list()?.innerText).toContain('5 passages quoted, 0 under the filters')
})

it('says before each which one it is, and leads to its neighbours', async () => {
  const shown = await open('view=source')
  const [first, second] = [...document.querySelectorAll('article header')]
  expect(first?.textContent).toContain('document 1 of 2')
  expect(first?.textContent).not.toContain('Previous:')
  const previous = [...(second?.querySelectorAll('a') ?? [])].find((link) => link.textContent.startsWith('Previous:'))
  expect(previous?.textContent).toBe('Previous: Two letters')
  previous?.click()
  flushSync()
  expect(shown.link).toBe('span=letters%3A0-4&view=source')
})

it('walks on from the last passage of a document to the first of the next, and says which it is in', async () => {
  const shown = await open('view=source&focus=harbour-visits&span=letters:103-120')
  await page.getByRole('link', { name: 'Next passage' }).click()
  expect(shown.link).toContain('focus=press-room')
  expect(document.querySelector('[role=status].at')?.textContent).toContain('Yearbook')
})

it('prints the title of its document on each page', async () => {
  await open('view=source')
  const heads = [...document.querySelectorAll('article .running')].map(({ textContent }) => textContent)
  expect(heads[0]).toContain('Two letters')
  expect(heads[1]).toContain('Yearbook')
})

it('says nothing of documents where there is one', async () => {
  const { attributes } = example
  const documents = attributes.documents.slice(0, 1)
  const claims = attributes.claims.filter(({ document }) => document === 'letters')
  await open('view=source', { ...example, attributes: { ...attributes, documents, claims } })
  expect(list()).toBeNull()
  expect(document.body.textContent).not.toContain('document 1 of 1')
  expect(document.querySelectorAll('.running')).toHaveLength(1)
})
