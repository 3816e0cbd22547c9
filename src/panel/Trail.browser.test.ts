import { flushSync, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../app/app.css'
import { change, select } from '../link/steer.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import Trail from './Trail.svelte'

let close = (): void => undefined
// Other tests of the same page may have left a trail.
beforeEach(() => sessionStorage.clear())
afterEach(() => {
  close()
})

function open(lang: 'zh' | 'en' = 'en', earlier: readonly string[] = []) {
  const shown = exampleContext('', lang)
  const props = {
    arrival: 'new' as const,
    takeSteps: () => earlier.map((key) => ({ state: select(shown.context.state, key), arrival: 'new' as const })),
  }
  const trail = mountIn(shown.context, Trail, props)
  close = () => void unmount(trail)
  flushSync()
  const visit = (key: string): void => {
    shown.context.go(select(shown.context.state, key), 'push')
    flushSync()
  }
  return { shown, visit }
}

const nav = (): HTMLElement | null => document.querySelector('nav')
const steps = (): string[] =>
  [...document.querySelectorAll('nav li')].map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim())

describe('the trail', () => {
  it('takes no room until there is a way', () => {
    const { visit } = open()
    expect(document.body.innerText).toBe('')
    visit('north-library')
    expect(nav()).toBeNull()
    visit('quiet-room')
    expect(nav()).not.toBeNull()
  })

  it('knows the steps that were made before it was loaded', () => {
    const { visit } = open('en', ['north-library', 'quiet-room'])
    visit('map-room')
    expect(steps()).toEqual(['North Library', 'stated: has the room→ Quiet Room', 'drawn by us: resembles→ Map Room'])
  })

  it('says each step with its grounding, and every part of it is a link', () => {
    const { visit } = open()
    for (const key of ['north-library', 'quiet-room', 'map-room', 'lantern-prize']) visit(key)
    expect(steps()).toEqual([
      'North Library',
      'stated: has the room→ Quiet Room',
      'drawn by us: resembles→ Map Room',
      '· Lantern Prize',
    ])
    expect([...document.querySelectorAll('nav li a')].map((one) => one.getAttribute('href'))).toEqual([
      '#focus=north-library',
      '#focus=north-library--has-room--quiet-room',
      '#focus=quiet-room',
      '#focus=quiet-room--resembles--map-room--editorial',
      '#focus=map-room',
      '#focus=lantern-prize',
    ])
    expect(document.querySelector('nav [aria-current=step]')?.textContent).toBe('Lantern Prize')
  })

  it('follows the language of the page', () => {
    const { visit } = open('zh')
    visit('quiet-room')
    visit('north-library')
    expect(steps()).toEqual(['静读室', '原文所说：被建成→ 北岸图书馆'])
  })

  it('stays out of the link, and stands in nothing but the reader’s own tab', () => {
    const { shown, visit } = open()
    visit('north-library')
    visit('quiet-room')
    expect(shown.link).toBe('focus=quiet-room')
    close()
    open()
    expect(steps()).toHaveLength(2)
  })

  it('begins again where the reader stands', () => {
    const { visit } = open()
    visit('north-library')
    visit('quiet-room')
    document.querySelector('button')?.click()
    flushSync()
    expect(nav()).toBeNull()
    visit('map-room')
    expect(steps()).toEqual(['Quiet Room', 'drawn by us: resembles→ Map Room'])
  })

  it('offers to compare with the node before, and shows nobody as present where nothing is selected', () => {
    const { shown, visit } = open()
    visit('north-library')
    visit('quiet-room')
    const compare = [...document.querySelectorAll('nav a')].at(-1)
    expect(compare?.textContent).toBe('Compare with “North Library”')
    expect(compare?.getAttribute('href')).toBe('#focus=quiet-room,north-library')
    shown.context.go(change(shown.context.state, { focus: [] }), 'push')
    flushSync()
    expect(document.querySelector('nav [aria-current]')).toBeNull()
  })
})
