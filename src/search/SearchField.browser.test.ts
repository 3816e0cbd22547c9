import axe from 'axe-core'
import { flushSync, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../app/app.css'
import { searchWords } from './search.words.ts'
import { example } from '../testing/example.ts'
import { figuresExample } from '../testing/figuresExample.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import SearchField from './SearchField.svelte'

/** Printed in the example, and quoted nowhere. */
const unquoted = '两封来信'
let shown = exampleContext()
let close = (): void => undefined
let announced: string[] = []

async function open(...given: Parameters<typeof exampleContext>): Promise<void> {
  close()
  announced = []
  shown = exampleContext(...given)
  const props = {
    announce: (sentence: string) => announced.push(sentence),
  }
  const panel = mountIn(shown.context, SearchField, props)
  close = () => void unmount(panel)
  flushSync()
  if (shown.context.state.q !== '') await popup()
}
const field = (): HTMLInputElement => {
  const found = document.querySelector('input')
  if (!found) throw new Error('no field')
  return found
}
/** Waits for the popup, which is fetched when it is first used. */
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
    expect(shown.link).toBe('q=map')
    expect(names()).toContain('Map Room')
    expect(shown.pushes).toBe(1)
  })

  it('begins another step for what is typed after one', async () => {
    await focus()
    put('map')
    shown.context.go({ ...shown.context.state, kinds: ['room'] }, 'push')
    flushSync()
    put('map r')
    expect(shown.pushes).toBe(3)
  })

  it('finds what was typed before the search had arrived', async () => {
    field().value = '共读'
    await focus()
    await expect.poll(() => shown.link).toBe(`q=${encodeURIComponent('共读')}`)
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
    expect(shown.link).toBe('focus=map-room')
    expect(document.querySelector('.popup')).toBeNull()
  })

  it('closes with Esc, one step, and lets the next Esc through', async () => {
    await focus()
    put('map')
    expect(press('Escape').defaultPrevented).toBe(true)
    expect([shown.link, field().value, document.querySelector('.popup')]).toEqual(['', '', null])
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
    expect(shown.context.visible.nodes.has('poetry-week')).toBe(true)
    expect(shown.link).toMatch(/^focus=poetry-week/)
    expect(announced.at(-1)).toBe(searchWords.en.lifted(['Kind', 'Reported by']))
    document.querySelector<HTMLElement>('.search p a')?.click()
    flushSync()
    expect(shown.link).toBe('focus=poetry-week&kinds=library&bodies=north')
  })

  it('offers the nearest name where nothing is found', async () => {
    await focus()
    put('harbuor library')
    expect(document.querySelector('.popup')?.textContent).toContain(searchWords.en.alone.none('harbuor library'))
    expect(names()[0]).toContain('Harbour Library')
    press('Enter')
    expect(shown.link).toBe('focus=harbour-library')
  })

  it('offers of two names first their edge, then to compare them, then the paths between them', async () => {
    await focus()
    put('harbour, north')
    const between = [...document.querySelectorAll('#search-results [aria-labelledby=search-pair] [role=option]')]
    expect(between.map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())).toEqual([
      `North Library partners with → Harbour Library ${shown.context.words.join(['North Library board', 'Harbour Library board'])}`,
      searchWords.en.pair.compare('Harbour Library', 'North Library'),
      `${searchWords.en.pair.paths('Harbour Library', 'North Library')} ${searchWords.en.pair.steps(1)}`,
    ])
    press('Enter')
    expect(shown.link).toBe('focus=north-library--partners-with--harbour-library')
    await open('kinds=room&q=harbour, north')
    await focus()
    press('ArrowDown')
    press('ArrowDown')
    press('Enter')
    expect(shown.link).toMatch(/^focus=harbour-library,north-library&paths=1/)
    expect(announced.at(-1)).toBe(searchWords.en.lifted(['Kind']))
  })

  it('says of a number that only has the same digits that it is another number', async () => {
    await open('q=25万', 'en', 'light', figuresExample)
    const [row] = options()
    expect(row?.querySelector('mark')?.textContent).toBe('2.5万')
    expect(row?.querySelector('.note')?.textContent).toBe(searchWords.en.parts.digits)
    await open('q=40万', 'en', 'light', figuresExample)
    expect(options()[0]?.querySelector('.name mark')?.textContent).toBe('40万')
    expect(document.querySelector('.popup .note')).toBeNull()
  })

  it('opens the text where the graph quotes nothing of what was found', async () => {
    await focus()
    put(unquoted)
    expect(options().map((option) => option.querySelector('.note')?.textContent)).toEqual([searchWords.en.unquoted])
    expect(document.querySelector('.popup mark')?.textContent).toBe(unquoted)
    press('Enter')
    expect(shown.link).toMatch(/^span=.*%3A\d+-\d+&view=source$/)
    const { span } = shown.context.state
    const text = shown.context.model.documents.get(span?.document ?? '')?.text
    expect(text?.slice(...(span?.span ?? []))).toBe(unquoted)
  })

  it('says where nothing has all of several words, and searches each of them alone', async () => {
    await focus()
    put(`lantern ${unquoted} qqqq`)
    expect(document.querySelector('.count')?.textContent).toBe(searchWords.en.alone.none(`lantern ${unquoted} qqqq`))
    const words = [...document.querySelectorAll('[aria-labelledby=search-alone] [role=option]')]
    expect(words.map((option) => option.hasAttribute('disabled'))).toEqual([false, false, true])
    press('ArrowUp')
    press('Enter')
    expect(field().value).toBe(unquoted)
    expect(document.querySelector('.note')?.textContent).toBe(searchWords.en.unquoted)
  })

  it('repeats of a very long query only the beginning', async () => {
    await focus()
    const height = (): number => document.querySelector('.popup')?.getBoundingClientRect().height ?? 0
    put('qxz')
    const usual = height()
    put('qxz'.repeat(3333))
    expect(document.querySelector('.count')?.textContent).toBe(searchWords.en.nothing(`${'qxz'.repeat(20)}…`))
    expect(height()).toBeLessThan(usual + 60)
    put(`lantern ${'qxz'.repeat(3333)}`)
    expect(document.querySelector('.popup')?.textContent.length).toBeLessThan(600)
    expect(field().value).toHaveLength(8 + 9999)
  })

  it('reads Chinese names for a graph whose build has not, in a worker', async () => {
    const derived = { places: {} }
    await open('', 'en', 'light', { ...example, attributes: { ...example.attributes, derived } })
    await focus()
    put('gangkou')
    await expect.poll(names, { timeout: 20_000 }).toContain('Harbour Library')
    put('港口圖書館')
    expect(names()).toContain('Harbour Library')
  })

  it('tells the count once, after the typing', async () => {
    await focus()
    for (const text of ['m', 'ma', 'map']) put(text)
    expect(announced).toEqual([])
    await expect.poll(() => announced).toEqual([document.querySelector('.count')?.textContent])
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
    expect([shown.link, options().length, outside.heard]).toEqual(['', 0, 0])
    field().value = '共读'
    field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '共读' }))
    flushSync()
    expect(shown.link).toBe(`q=${encodeURIComponent('共读')}`)
    expect(shown.pushes).toBe(1)
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
