import axe from 'axe-core'
import { flushSync, tick, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import '../app/app.css'
import type { Lang } from '../link/viewState.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import ActionBar from './ActionBar.svelte'
import ActionMenu from './ActionMenu.svelte'
import { actionWords } from './actions/actions.words.ts'

const words = actionWords.en
let shown = exampleContext()
const ends: (() => void)[] = []
let closed = 0
let copied: string | null = null
afterEach(() => {
  for (const end of ends.splice(0)) end()
  document.body.replaceChildren()
  Reflect.deleteProperty(navigator, 'clipboard')
})

/** Opens the menu from a button that has the focus. */
function open(of: string, fragment = '', lang: Lang = 'en', at = { x: 40, y: 40 }): HTMLElement {
  shown = exampleContext(fragment, lang)
  closed = 0
  copied = null
  const opener = document.createElement('button')
  opener.textContent = 'opener'
  document.body.append(opener)
  opener.focus()
  const props = { of, at, announce: () => undefined, onclose: () => (closed += 1) }
  const menu = mountIn(shown.context, ActionMenu, props)
  ends.push(() => void unmount(menu))
  flushSync()
  return opener
}
function openBar(key: string, kind: 'node' | 'edge', lang: Lang = 'en'): void {
  shown = exampleContext(`focus=${key}`, lang)
  const bar = mountIn(shown.context, ActionBar, { thing: { kind, key } })
  ends.push(() => void unmount(bar))
  flushSync()
}
const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
const active = (): string => document.activeElement?.textContent.trim() ?? ''
const entry = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('[role=menuitem], .actions > *')]
  const one = found.find(({ textContent }) => textContent.trim() === name)
  if (!one) throw new Error(`no entry ${name}: ${found.map(({ textContent }) => textContent).join()}`)
  return one
}
function press(key: string, target: Element | null = document.activeElement): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  target?.dispatchEvent(event)
  flushSync()
  return event
}
const field = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('dialog [role=combobox]')
const options = (): string[] =>
  [...document.querySelectorAll('dialog [role=option] .name')].map(({ textContent }) => textContent.trim())
async function name(text: string): Promise<void> {
  await expect.poll(() => document.activeElement === field() && field() !== null, { timeout: 10_000 }).toBe(true)
  const input = field()
  if (input) input.value = text
  input?.dispatchEvent(new InputEvent('input', { bubbles: true }))
  flushSync()
}
function clipboard(isAllowed: boolean): void {
  const writeText = (text: string): Promise<void> => {
    if (!isAllowed) return Promise.reject(new DOMException('refused', 'NotAllowedError'))
    copied = text
    return Promise.resolve()
  }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}
const audit = async (): Promise<string[]> => {
  const rules = Object.fromEntries(
    ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => [id, { enabled: false }]),
  )
  const { violations } = await axe.run(document.body, { rules })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe('the menu of a node', () => {
  it('has the focus on its first entry, moves by keys and letters, and gives the focus back', () => {
    const opener = open('quiet-room')
    const all = items().map(({ textContent }) => textContent.trim())
    expect(active()).toBe(all[0])
    press('ArrowDown')
    expect(active()).toBe(all[1])
    press('End')
    expect(active()).toBe(all.at(-1))
    press('h')
    expect(active()).toBe(words.withhold)
    // Keys of the page hear nothing of it.
    expect(press('Escape').defaultPrevented).toBe(true)
    expect([closed, document.activeElement]).toEqual([1, opener])
    expect(items()).toEqual([])
  })

  it('leads to views by links, and is closed before', () => {
    const opener = open('quiet-room', 'focus=hill-library')
    const link = entry(words.compareWithSelected('Hill Library'))
    expect(link.getAttribute('href')).toBe('#focus=hill-library,quiet-room')
    link.focus()
    press(' ')
    expect([shown.link, closed, document.activeElement]).toEqual(['focus=hill-library,quiet-room', 1, opener])
  })

  it('is closed by a press beside it, which does nothing else', () => {
    open('quiet-room')
    let heard = 0
    const hear = (): void => void (heard += 1)
    document.body.addEventListener('pointerdown', hear)
    const target = document.elementFromPoint(innerWidth - 2, innerHeight - 2)
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    document.body.removeEventListener('pointerdown', hear)
    expect([closed, shown.steps, heard]).toEqual([1, 0, 0])
  })

  it('is closed by Back, and by another link', () => {
    open('quiet-room')
    dispatchEvent(new PopStateEvent('popstate'))
    flushSync()
    expect([closed, shown.steps, items()]).toEqual([1, 0, []])
  })

  it('stays inside the window, wherever it opens', () => {
    for (const at of [
      { x: 0, y: 0 },
      { x: innerWidth - 1, y: innerHeight - 1 },
      { x: innerWidth / 2, y: innerHeight - 40 },
    ]) {
      open('quiet-room', '', 'en', at)
      const box = document.querySelector('.menu')?.getBoundingClientRect()
      expect(box && [box.left >= 0, box.top >= 0, box.right <= innerWidth, box.bottom <= innerHeight]).toEqual(
        Array(4).fill(true),
      )
      ends.pop()?.()
      document.body.replaceChildren()
    }
  })

  it('copies the link of the node, and shows it where the browser refuses', async () => {
    clipboard(true)
    open('quiet-room')
    entry(words.copyLink).click()
    await expect.poll(() => closed).toBe(1)
    expect(copied).toBe('#focus=quiet-room')
    ends.pop()?.()
    clipboard(false)
    open('quiet-room')
    entry(words.copyLink).click()
    await expect
      .poll(() => document.querySelector<HTMLInputElement>('dialog[open] input')?.value)
      .toBe('#focus=quiet-room')
  })

  it('asks for the other node and goes to both, and the focus is back where the menu was asked for', async () => {
    const opener = open('quiet-room')
    entry(words.pathTo).click()
    await name('map')
    expect(items()).toEqual([])
    expect(options()).toEqual(['Map Room'])
    press('Enter')
    expect(shown.link).toBe('focus=quiet-room,map-room&paths=1')
    expect(document.activeElement).toBe(opener)
    await expect.poll(() => closed).toBe(1)
  })

  it.each(['zh', 'en'] as const)('has nothing that axe objects to (%s)', async (lang) => {
    open('quiet-room', 'focus=hill-library&depth=1', lang)
    await tick()
    expect(await audit()).toEqual([])
  })
})

describe('the buttons of the panel', () => {
  it('are those of the menu, but for the neighbourhoods', () => {
    openBar('quiet-room', 'node')
    const inPanel = [...document.querySelectorAll('.actions > *')].map(({ textContent }) => textContent.trim())
    ends.pop()?.()
    document.body.replaceChildren()
    open('quiet-room', 'focus=quiet-room')
    const inMenu = items().map(({ textContent }) => textContent.trim())
    expect(inMenu.filter((one) => one !== words.around(1))).toEqual(inPanel)
  })

  it('name the other node: itself is not offered, arrows choose, and a click does', async () => {
    openBar('quiet-room', 'node')
    entry(words.compareWith).click()
    await name('room')
    expect(options()).toEqual(['Map Room'])
    await name('library')
    expect(options().length).toBeGreaterThan(2)
    press('ArrowDown', field())
    const active = document.getElementById(field()?.getAttribute('aria-activedescendant') ?? '')
    expect(active?.querySelector('.name')?.textContent.trim()).toBe(options()[1])
    active?.click()
    expect(shown.link).toBe(active?.getAttribute('href')?.slice(1))
    expect(shown.link).toMatch(/^focus=quiet-room,[a-z-]+-library$/)
  })

  it('say where nothing is found, and what is spelt nearly so', async () => {
    openBar('quiet-room', 'node')
    entry(words.compareWith).click()
    await name('qqqq')
    expect(document.querySelector('dialog [role=status]')?.textContent).toContain('qqqq')
    expect(options()).toEqual([])
  })

  it.each(['zh', 'en'] as const)('have a dialog that axe does not object to (%s)', async (lang) => {
    openBar('quiet-room', 'node', lang)
    entry(actionWords[lang].compareWith).click()
    await name('library')
    expect(await audit()).toEqual([])
  })
})
