import axe from 'axe-core'
import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../../app.css'
import { searchWords } from '../../words/search.ts'
import { exampleDesk } from '../exampleDesk.svelte.ts'
import SearchField from './SearchField.svelte'

let reader = exampleDesk()
let close = (): void => undefined
let said: string[] = []

async function open(...given: Parameters<typeof exampleDesk>): Promise<void> {
  close()
  said = []
  reader = exampleDesk(...given)
  const props = {
    get desk() {
      return reader.desk
    },
    say: (sentence: string) => said.push(sentence),
  }
  const panel = mount(SearchField, { target: document.body, props })
  close = () => void unmount(panel)
  flushSync()
  if (reader.desk.state.q !== '') await popup()
}
const field = (): HTMLInputElement => {
  const found = document.querySelector('input')
  if (!found) throw new Error('no field')
  return found
}
/** Fetched when it is first used: the first time takes as long as the network does. */
const popup = (): Promise<void> =>
  expect.poll(() => document.querySelector('.popup') !== null, { timeout: 10_000 }).toBe(true)
const options = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=option]')]
const names = (): string[] => options().map((option) => option.querySelector('.name')?.textContent.trim() ?? '')
const active = (): string =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''

async function focus(): Promise<void> {
  field().focus()
  flushSync()
  await popup()
}
function put(text: string, init: InputEventInit = {}): void {
  field().value = text
  field().dispatchEvent(new InputEvent('input', { bubbles: true, ...init }))
  flushSync()
}
function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = field()): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  flushSync()
  return event
}

beforeEach(async () => {
  localStorage.clear()
  await open()
})
afterEach(() => {
  close()
  close = () => undefined
  delete document.documentElement.dataset['theme']
})

describe('the search field', () => {
  it('pushes one step for a word, however many letters it has', async () => {
    await focus()
    for (const text of ['m', 'ma', 'map']) put(text)
    expect(reader.link).toBe('q=map')
    expect(names()).toContain('Map Room')
    expect(reader.pushes).toBe(1)
  })

  it('begins another step for what is typed after one', async () => {
    await focus()
    put('map')
    reader.desk.go({ ...reader.desk.state, kinds: ['room'] }, 'push')
    flushSync()
    put('map r')
    expect(reader.pushes).toBe(3)
  })

  it('finds what was typed before the search had arrived', async () => {
    field().value = '共读'
    await focus()
    await expect.poll(() => reader.link).toBe(`q=${encodeURIComponent('共读')}`)
    expect(options().length).toBeGreaterThan(0)
  })

  it('opens with its results where the link has them', async () => {
    await open('q=map')
    expect(field().value).toBe('map')
    expect(names()[0]).toBe('Map Room')
    expect(field().getAttribute('aria-expanded')).toBe('true')
  })

  it('chooses with arrows, round and round, and tells which is chosen', async () => {
    await focus()
    put('room')
    const first = active()
    expect(options()[0]?.getAttribute('aria-selected')).toBe('true')
    press('ArrowDown')
    expect(active()).toBe(options()[1]?.textContent)
    press('ArrowUp')
    press('ArrowUp')
    expect(active()).toBe(options().at(-1)?.textContent)
    press('ArrowDown')
    expect(active()).toBe(first)
  })

  it('goes to what is chosen, and leaves the search', async () => {
    await focus()
    put('map room')
    press('Enter')
    expect(reader.link).toBe('focus=map-room')
    expect(document.querySelector('.popup')).toBeNull()
  })

  it('closes with Esc, one step, and lets the next Esc through', async () => {
    await focus()
    put('map')
    expect(press('Escape').defaultPrevented).toBe(true)
    expect([reader.link, field().value, document.querySelector('.popup')]).toEqual(['', '', null])
    expect(press('Escape').defaultPrevented).toBe(false)
  })

  it('marks what matched', async () => {
    await focus()
    put('ibrar')
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('ibrar')
  })

  it('says of a hit that the filters hide it, and lifts those that do, by name', async () => {
    await open('kinds=library&bodies=north')
    await focus()
    put('诗歌周')
    expect(options()[0]?.textContent).toContain(searchWords.en.hidden)
    press('Enter')
    expect(reader.desk.visible.nodes.has('poetry-week')).toBe(true)
    expect(reader.link).toMatch(/^focus=poetry-week/)
    expect(said.at(-1)).toBe(searchWords.en.lifted(['Kind', 'Reported by']))
    document.querySelector<HTMLElement>('.search p a')?.click()
    flushSync()
    expect(reader.link).toBe('focus=poetry-week&kinds=library&bodies=north')
  })

  it('offers the nearest name where nothing is found', async () => {
    await focus()
    put('harbuor library')
    expect(document.querySelector('.popup')?.textContent).toContain(searchWords.en.nothing('harbuor library'))
    expect(names()[0]).toContain('Harbour Library')
    press('Enter')
    expect(reader.link).toBe('focus=harbour-library')
  })

  it('tells the count once, after the typing', async () => {
    await focus()
    for (const text of ['m', 'ma', 'map']) put(text)
    expect(said).toEqual([])
    await expect.poll(() => said).toEqual([document.querySelector('.count')?.textContent])
  })
})

describe('an input method', () => {
  it('is left alone until it is done', async () => {
    await focus()
    field().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    for (const text of ['g', 'gong', 'gong du']) put(text, { isComposing: true })
    const outside = { heard: 0 }
    const hear = (): void => void (outside.heard += 1)
    window.addEventListener('keydown', hear)
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      expect(press(key, { isComposing: true }).defaultPrevented).toBe(false)
      expect(press(key, { keyCode: 229 }).defaultPrevented).toBe(false)
    }
    window.removeEventListener('keydown', hear)
    expect([reader.link, options().length, outside.heard]).toEqual(['', 0, 0])
    field().value = '共读'
    field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '共读' }))
    flushSync()
    expect(reader.link).toBe(`q=${encodeURIComponent('共读')}`)
    expect(reader.pushes).toBe(1)
  })
})

describe('the key /', () => {
  it('goes to the field, and Esc back to where the reader was', async () => {
    const before = document.body.appendChild(document.createElement('button'))
    before.focus()
    expect(press('/', {}, before).defaultPrevented).toBe(true)
    expect(document.activeElement).toBe(field())
    await popup()
    press('Escape')
    expect(document.activeElement).toBe(before)
    before.remove()
  })

  it('is a letter like any other where somebody writes', () => {
    const other = document.body.appendChild(document.createElement('input'))
    expect(press('/', {}, other).defaultPrevented).toBe(false)
    other.remove()
  })

  it('can be switched off, and stays off', async () => {
    await focus()
    document.querySelector<HTMLInputElement>('[type=checkbox]')?.click()
    field().blur()
    expect(press('/', {}, document.body).defaultPrevented).toBe(false)
    await open()
    expect(press('/', {}, document.body).defaultPrevented).toBe(false)
  })
})

describe.each([
  ['zh', 'light'],
  ['en', 'dark'],
  ['zh', 'dark'],
  ['en', 'light'],
] as const)('in %s, %s', (lang, theme) => {
  it.each(['room', '共读', 'harbuor library'])('axe finds nothing wrong with the results of “%s”', async (query) => {
    document.documentElement.dataset['theme'] = theme
    await open(`q=${encodeURIComponent(query)}&kinds=library`, lang, theme)
    const rules = Object.fromEntries(
      ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang'].map(
        (rule) => [rule, { enabled: false }],
      ),
    )
    const { violations } = await axe.run(document.body, { rules })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})
