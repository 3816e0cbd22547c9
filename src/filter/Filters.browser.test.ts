import { flushSync, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import { preload } from '../ui/preload.ts'
import { loadValues } from './loadValues.ts'
import Filters from './Filters.svelte'

let reader = exampleContext()
let close = (): void => undefined

function open(fragment = '', file = example): void {
  reader = exampleContext(fragment, 'en', 'light', file)
  const props = {}
  const panel = mountIn(reader.context, Filters, props)
  close = () => void unmount(panel)
  flushSync()
}
beforeEach(async () => {
  await preload(loadValues)
  open()
  unfold()
})
afterEach(() => {
  close()
})

const row = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll('li')].find((one) => one.querySelector('.name')?.textContent === name)
  if (!found) throw new Error(`no row ${name}`)
  return found
}
const box = (name: string): HTMLInputElement | null => row(name).querySelector('input')
const click = (target: Element | null | undefined, init: MouseEventInit = {}): void => {
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))
  flushSync()
}
/** The browser tells of an opened or folded group in a task of its own. */
const toggled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
const link = (label: string): Element | undefined =>
  [...document.querySelectorAll('a')].find((one) => (one.ariaLabel ?? one.textContent) === label)
const groups = (): HTMLDetailsElement[] => [...document.querySelectorAll('details')]
const group = (name: string): HTMLDetailsElement | undefined =>
  groups().find((one) => one.querySelector('h2')?.textContent === name)
const unfold = (): void => {
  for (const one of groups()) if (!one.open) one.querySelector('summary')?.click()
  flushSync()
}
/** What a folded group says. */
const saying = (name: string): string | undefined =>
  group(name)?.querySelector<HTMLElement>('summary .chosen')?.innerText
const ticked = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
    (one) => one.closest('li')?.querySelector('.name')?.textContent ?? '',
  )

describe('the filters', () => {
  it('begin with the types of initiatives, and leave out documents only where there is one', () => {
    const names = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(names).toEqual([
      'Initiative type',
      'Kind',
      'Relation',
      'Stage',
      'Reported by',
      'Grounding',
      'Document',
      'Section',
    ])
  })

  it('offer no sections where passages stand in a single one', () => {
    const { attributes } = example
    const claims = attributes.claims.map((claim) => ({ ...claim, document: 'yearbook', section: 'front' }))
    close()
    open('', { ...example, attributes: { ...attributes, claims } })
    const names = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(names).toEqual(['Initiative type', 'Kind', 'Relation', 'Stage', 'Reported by', 'Grounding'])
  })

  it('are one line for each facet, with no box, until the reader opens or uses one', () => {
    close()
    open()
    expect(groups().map((one) => one.open)).toEqual(groups().map(() => false))
    expect(document.querySelectorAll('input')).toHaveLength(0)
    expect(groups().map((one) => one.querySelector<HTMLElement>('.chosen')?.innerText)).toEqual(
      groups().map(() => 'all'),
    )
    close()
    open('kinds=room.prize&grounding=')
    expect([group('Kind')?.open, group('Grounding')?.open, group('Relation')?.open]).toEqual([true, true, false])
  })

  it('say what is chosen where a group that is used is folded', async () => {
    close()
    open('kinds=room.prize&grounding=')
    for (const name of ['Kind', 'Grounding']) group(name)?.querySelector('summary')?.click()
    await expect.poll(() => saying('Kind')).toBe('2 of 5: room, prize')
    expect(saying('Grounding')).toBe('none')
    expect(saying('Relation')).toBe('all')
  })

  it('do not fold under the pointer when the last box is ticked again', async () => {
    close()
    open('kinds=library.programme.activity.prize')
    await toggled()
    click(box('room'))
    expect(reader.link).toBe('')
    expect(group('Kind')?.open).toBe(true)
  })

  it('stay folded where the filters change before the browser has told of it', async () => {
    close()
    open('kinds=room')
    await toggled()
    group('Kind')?.querySelector('summary')?.click()
    reader.context.go({ ...reader.context.state, kinds: ['room', 'prize'] }, 'push')
    flushSync()
    expect(group('Kind')?.open).toBe(false)
    await toggled()
    expect(group('Kind')?.open).toBe(false)
    expect(saying('Kind')).toBe('2 of 5: room, prize')
  })

  it('stand as the reader left them where they are mounted again', async () => {
    close()
    open('kinds=room')
    await toggled()
    group('Kind')?.querySelector('summary')?.click()
    group('Relation')?.querySelector('summary')?.click()
    await toggled()
    close()
    const panel = mountIn(reader.context, Filters, {})
    close = () => void unmount(panel)
    flushSync()
    expect([group('Kind')?.open, group('Relation')?.open]).toEqual([false, true])
  })

  it('have the sections folded, and open where a link chooses one', () => {
    const sections = (): HTMLDetailsElement | undefined => groups().at(-1)
    close()
    open()
    expect([sections()?.querySelector('h2')?.textContent, sections()?.open]).toEqual(['Section', false])
    close()
    open('sections=yearbook%3Afront')
    expect(sections()?.open).toBe(true)
    expect(ticked()).toContain('Yearbook · Yearbook')
    expect(row('Harbour Library · Yearbook').querySelector('.count')?.textContent).toBe('0 / 3')
    click(box('Harbour Library · Yearbook'))
    expect(reader.link).toBe('sections=yearbook%3Afront.yearbook%3Aharbour-yearbook')
  })

  it('count what is shown and what there is', () => {
    expect(row('activity').querySelector('.count')?.textContent).toBe('4 / 4')
    click(box('library'))
    expect(row('library').querySelector('.count')?.textContent).toBe('0 / 3')
    expect(row('activity').querySelector('.spoken')?.textContent).toBe('4 of 4 shown')
  })

  it('let a value go and take it back, one step each', () => {
    click(box('room'))
    expect(reader.link).toBe('kinds=library.programme.activity.prize')
    expect(box('room')?.checked).toBe(false)
    click(box('room'))
    expect(reader.link).toBe('')
    expect(reader.steps).toBe(2)
  })

  it('show one value only, by its link or by an Alt-click, and all again', () => {
    click(link('Only “room”'))
    expect(reader.link).toBe('kinds=room')
    click(box('library'), { altKey: true })
    expect(reader.link).toBe('kinds=library')
    expect(box('library')?.checked).toBe(true)
    expect(box('room')?.checked).toBe(false)
    click(box('library'), { altKey: true })
    expect(reader.link).toBe('')
    expect(box('library')?.checked).toBe(true)
  })

  it('tick all or none of a facet', () => {
    click(link('Grounding: none'))
    expect(reader.link).toBe('grounding=')
    expect(ticked()).not.toContain('stated')
    click(link('Grounding: all'))
    expect(reader.link).toBe('')
    expect(ticked()).toContain('stated')
  })

  it('reset everything at once, and say what that is', () => {
    expect(link('Reset kind and grounding')).toBeUndefined()
    click(link('Only “room”'))
    click(box('derived'))
    click(link('Reset kind and grounding'))
    expect(reader.link).toBe('')
  })

  it('follow a link that was opened', () => {
    close()
    open('types=plan&bodies=north')
    expect(ticked()).toContain('plan')
    expect(ticked()).not.toContain('festival')
  })

  it('lists what the reader has hidden, each with the way back', async () => {
    close()
    open('without=map-room.hill-library--has-room--map-room')
    const listed = (): string[] =>
      [...document.querySelectorAll('section[aria-labelledby=withheld-title] li span')].map(
        ({ textContent }) => textContent,
      )
    await expect.poll(listed, { timeout: 10_000 }).toEqual(['Map Room', 'Hill Library 〔opened〕 Map Room'])
    expect(document.querySelector('#withheld-title')?.textContent).toBe('Hidden items')
    click(document.querySelector('section[aria-labelledby=withheld-title] a'))
    expect(reader.link).toBe('without=hill-library--has-room--map-room')
    expect(listed()).toEqual(['Hill Library 〔opened〕 Map Room'])
  })
})
