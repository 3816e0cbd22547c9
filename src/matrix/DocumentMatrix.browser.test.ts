import { flushSync, unmount } from 'svelte'
import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { documentMatrix } from './documentMatrix.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import { documentSheet } from './documentSentences.ts'
import MatrixView from './MatrixView.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

async function open(fragment: string, { width = 1000, file = example }: { width?: number; file?: GraphFile } = {}) {
  close()
  await page.viewport(width, 800)
  const shown = exampleContext(fragment, 'en', 'light', file)
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
const linkIn = (key: string): HTMLAnchorElement | null => cell(key)?.querySelector('a') ?? null
const byDocument = 'view=matrix&rows=by-document'

it('says how many passages of a document name a thing, and leads to the first', async () => {
  await open(byDocument)
  expect(linkIn('letters north-library')?.textContent).toBe('4 passages')
  expect(linkIn('letters north-library')?.getAttribute('href')).toBe(`#focus=north-joins&${byDocument}`)
  expect(linkIn('yearbook shared-reading')?.textContent).toBe('1 passage')
})

it('says of silence that it is silence, and leads to the document', async () => {
  await open(`${byDocument}&cols=room`)
  const link = linkIn('letters map-room')
  expect(link?.textContent).toBe('not mentioned in this document')
  expect(link?.getAttribute('href')).toMatch(/^#span=letters%3A0-\d+&view=source$/)
  expect(document.getElementById(link?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'Silence is not a no',
  )
})

it('says what the filters hide, wholly or in part', async () => {
  await open(`${byDocument}&bodies=harbour`)
  expect(linkIn('yearbook shared-reading')?.textContent).toBe('hidden by the filters')
  expect(linkIn('letters shared-reading')?.textContent).toBe('3 of 6 passages')
  expect(linkIn('letters shared-reading')?.getAttribute('href')).toContain('focus=harbour-joins&')
})

it('is offered where there is more than one document, and nowhere else', async () => {
  const shown = await open('view=matrix')
  const rows = page.getByRole('combobox').first()
  await rows.selectOptions('Documents')
  expect(shown.link).toBe(byDocument)
  expect(document.querySelector('h2')?.textContent).toBe('Documents × what several documents name')
  const { attributes } = example
  const single = { ...example, attributes: { ...attributes, documents: attributes.documents.slice(0, 1) } }
  await open(byDocument, { file: single })
  expect(document.querySelector('h2')?.textContent).not.toContain('Documents')
  const offered = [...document.querySelectorAll('option')].map(({ textContent }) => textContent)
  expect(offered).not.toContain('Documents')
})

it('is walked by arrows, and says why a cell reads as it does', async () => {
  await open(byDocument)
  linkIn('letters north-library')?.focus()
  flushSync()
  expect(document.querySelector('.reason')?.textContent).toContain(
    '4 quoted passages of “Two letters” name “North Library”',
  )
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell')).toBe('yearbook north-library')
})

it('on a narrow screen is a card for each document, with the same links', async () => {
  await open(byDocument, { width: 360 })
  expect(document.querySelector('table')).toBeNull()
  expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent.trim())).toEqual([
    'Two letters',
    'Yearbook',
  ])
  expect(linkIn('letters north-library')?.textContent).toBe('4 passages')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
})

it('is saved in the words of the screen', () => {
  const { context } = exampleContext(`${byDocument}&cols=prize`)
  expect(documentSheet(context, documentMatrix(context.model, context.state, context.visible, 'en'))).toEqual([
    ['Document', 'Lantern Prize'],
    ['Two letters', 'not mentioned in this document'],
    ['Yearbook', '1 passage'],
  ])
})

it('says of a table that is too large how large it would be, and computes none', async () => {
  const [node] = example.nodes.filter(({ key }) => key === 'quiet-room')
  if (!node) throw new Error('the example has no room')
  const rooms = Array.from({ length: 150 }, (_, at) => ({ ...node, key: `room-${String(at)}` }))
  const joins = rooms.flatMap(({ key }, at) =>
    [1, 2].map((step) => {
      const target = `room-${String((at + step) % rooms.length)}`
      const [edge] = example.edges
      if (!edge) throw new Error('the example has no edge')
      return { ...edge, key: `${key}--serves--${target}`, source: key, target }
    }),
  )
  await open('view=matrix&rows=room&cols=room', { file: { ...example, nodes: rooms, edges: joins } })
  expect(document.querySelector('table')).toBeNull()
  expect(document.body.textContent).toContain('This table would have 22,500 cells')
})
