import jsQR from 'jsqr'
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import type { GraphFile } from '../../graph/schema.ts'
import { shareWords } from './share.words.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import Losses from '../app/Losses.svelte'
import { copyRich } from './copyRich.ts'
import { asEmbed, asHtml, asMarkdown } from './linkTexts.ts'
import QrCode from './QrCode.svelte'
import Share from './Share.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
  close = () => undefined
  for (const name of ['share', 'clipboard']) Reflect.deleteProperty(navigator, name)
})
const words = shareWords.en
const { attributes } = example
const withAttributes = (changes: Partial<GraphFile['attributes']>): GraphFile => ({
  ...example,
  attributes: { ...attributes, ...changes },
})

function open(fragment: string, file = example): ReturnType<typeof exampleContext> {
  const shown = exampleContext(fragment, 'en', 'light', file)
  // The dialog gets absolute addresses, as in the page.
  const href = (next: typeof shown.context.state) => `http://localhost/${shown.context.href(next)}`
  const dialog = mountIn({ ...shown.context, href }, Share, { onclose: () => undefined })
  close = () => void unmount(dialog)
  flushSync()
  return shown
}
const text = (): string => document.querySelector('dialog')?.textContent ?? ''
const address = (): string => document.querySelector<HTMLInputElement>('dialog input[type=text]')?.value ?? ''

it('a QR code is read back as the link by another program', async () => {
  const link = `https://example.org/verbatim/#focus=${'north-library'.repeat(20)}&edition=01234567`
  const code = mount(QrCode, { target: document.body, props: { words, address: link, sentence: 'a view' } })
  close = () => void unmount(code)
  flushSync()
  const svg = document.querySelector('svg')
  if (!svg) throw new Error('no code')
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('width', '600')
  svg.setAttribute('height', '600')
  const image = new Image()
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`
  await image.decode()
  const canvas = new OffscreenCanvas(600, 600)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const pixels = context?.getImageData(0, 0, 600, 600)
  expect(pixels && jsQR(pixels.data, 600, 600)?.data).toBe(link)
})

it('a link that no code can hold is said to be too long', () => {
  const props = { words, address: `https://example.org/#q=${'a'.repeat(4000)}`, sentence: '' }
  const code = mount(QrCode, { target: document.body, props })
  close = () => void unmount(code)
  flushSync()
  expect(document.body.textContent).toContain(words.qrTooLong)
})

it('on this machine the public address is offered, or its absence is said', () => {
  open('focus=map-room')
  expect(text()).toContain(words.noPublic)
  expect(address()).toMatch(/^http:\/\/localhost\/#focus=map-room/)
  close()
  open('focus=map-room', withAttributes({ about: { ...attributes.about, address: 'https://example.org/verbatim' } }))
  expect(text()).not.toContain(words.noPublic)
  expect(address()).toBe('https://example.org/verbatim/#focus=map-room&edition=01234567')
  document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click()
  flushSync()
  expect(address()).toMatch(/^http:\/\/localhost\//)
})

it('the system’s share sheet is offered where there is one, and is given the link', () => {
  open('focus=map-room')
  expect(text()).not.toContain(words.system)
  close()
  const given: unknown[] = []
  const share = (what: unknown): Promise<void> => Promise.resolve(void given.push(what))
  Object.defineProperty(navigator, 'share', { configurable: true, value: share })
  open('focus=map-room')
  ;[...document.querySelectorAll('button')].find((one) => one.textContent === words.system)?.click()
  expect(given).toMatchObject([{ url: address() }])
})

it('where rich text is not taken, plain text is; where nothing is, that is said', async () => {
  const copied: string[] = []
  const plain = (what: string): Promise<void> => Promise.resolve(void copied.push(what))
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: plain } })
  expect(await copyRich('<a>b</a>', 'b')).toBe('plain')
  expect(copied).toEqual(['b'])
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
  expect(await copyRich('<a>b</a>', 'b')).toBe('refused')
})

it('words cannot break out of the form that they are copied in', () => {
  const link = { address: 'https://example.org/(a)/#q=1&b', sentence: 'a] <b> "c" *d*', title: 't' }
  expect(asMarkdown(link)).toBe('[a\\] \\<b\\> "c" \\*d\\* · t](https://example.org/%28a%29/#q=1&b)')
  expect(asHtml(link)).toBe('<a href="https://example.org/(a)/#q=1&amp;b">a] &lt;b&gt; &quot;c&quot; *d* · t</a>')
  const holder = document.createElement('template')
  holder.innerHTML = asEmbed(link)
  const frame = holder.content.querySelector('iframe')
  expect([frame?.getAttribute('src'), frame?.title]).toEqual([link.address, `${link.sentence} · t`])
})

it('a link of a recorded edition says what has changed for its view', async () => {
  const older = {
    edition: 'a'.repeat(64),
    recorded: '2026-01-31',
    gone: [{ key: 'old-room', what: 'node' as const, label: 'Old Room', kind: 'room' }],
    renamed: [{ key: 'shared-reading', label: 'Reading Together' }],
    changed: [],
    added: ['north-room'],
  }
  const file = withAttributes({ derived: { ...attributes.derived, editions: [older] } })
  const shown = exampleContext('edition=aaaaaaaa', 'en', 'light', file)
  const box = mountIn(shown.context, Losses, {})
  close = () => void unmount(box)
  const note = () => document.querySelector('[role=status]')?.textContent.replace(/\s+/gu, ' ') ?? ''
  await expect.poll(note).toContain(words.changes.since('aaaaaaaa', '2026-01-31'))
  expect(note()).toContain('room “Old Room” is gone.')
  expect(note()).toContain('“Reading Together” is now called Shared Reading Plan.')
  expect(note()).toContain('1 newly quoted passage:')
})
