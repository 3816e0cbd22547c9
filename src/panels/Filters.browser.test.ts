import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleDesk } from './exampleDesk.svelte.ts'
import Filters from './Filters.svelte'

let reader = exampleDesk()
let close = (): void => undefined

function open(fragment = ''): void {
  reader = exampleDesk(fragment)
  const props = {
    get desk() {
      return reader.desk
    },
  }
  const panel = mount(Filters, { target: document.body, props })
  close = () => void unmount(panel)
  flushSync()
}
beforeEach(() => {
  open()
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
const link = (label: string): Element | undefined =>
  [...document.querySelectorAll('a')].find((one) => (one.ariaLabel ?? one.textContent) === label)
const ticked = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
    (one) => one.closest('li')?.querySelector('.name')?.textContent ?? '',
  )

describe('the filters', () => {
  it('begin with the types of initiatives, and leave out documents only where there is one', () => {
    const names = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(names).toEqual(['Initiative type', 'Kind', 'Relation', 'Reported by', 'Grounding', 'Document'])
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
})
