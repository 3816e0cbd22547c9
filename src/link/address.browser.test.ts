import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAddress } from './address.ts'
import type { Address } from './address.ts'

let heard: string[] = []
let address: Address
const here = location.href.replace(/#.*$/s, '')

beforeEach(() => {
  history.pushState(null, '', `${here}#start=1`)
  heard = []
  address = createAddress((fragment) => heard.push(fragment))
})
afterEach(() => {
  address.destroy()
})

const next = (event: 'popstate' | 'hashchange'): Promise<unknown> =>
  new Promise((resolve) => {
    addEventListener(event, resolve, { once: true })
  })

/** Resolves once the address holds the fragment. */
const settles = (fragment: string): Promise<void> => expect.poll(() => location.hash).toBe(`#${fragment}`)

test('opening a link rewrites nothing', () => {
  const { length } = history
  expect(address.read()).toBe('start=1')
  expect([location.hash, history.length, heard]).toEqual(['#start=1', length, []])
})

test('a push is one new entry, and is not heard', async () => {
  const { length } = history
  address.push('focus=a')
  expect([location.hash, history.length]).toEqual(['#focus=a', length + 1])
  address.push('focus=a')
  expect(history.length).toBe(length + 1)
  address.push('')
  expect([location.href, history.length]).toEqual([here, length + 2])
  await new Promise((resolve) => setTimeout(resolve))
  expect(heard).toEqual([])
})

test('back and forward walk, each step heard once', async () => {
  address.push('focus=a')
  address.push('focus=b')
  const changed = next('hashchange')
  history.back()
  await changed
  expect(heard).toEqual(['focus=a'])
  const again = next('hashchange')
  history.forward()
  await again
  expect(heard).toEqual(['focus=a', 'focus=b'])
  expect(address.read()).toBe('focus=b')
})

test('says which way an entry was reached, also after a new start on it', async () => {
  const ways: string[] = []
  const other = createAddress((fragment, arrival) => ways.push(`${fragment} ${arrival}`))
  address.destroy()
  const walk = async (step: () => void): Promise<void> => {
    const changed = next('hashchange')
    step()
    await changed
  }
  other.push('focus=a')
  await walk(() => (location.hash = '#focus=typed'))
  await walk(() => history.go(-2))
  await walk(() => history.go(1))
  other.destroy()
  const again = createAddress((fragment, arrival) => ways.push(`${fragment} ${arrival}`))
  await walk(() => history.go(1))
  await walk(() => history.go(-1))
  again.destroy()
  expect(ways).toEqual(['focus=typed new', 'start=1 back', 'focus=a forward', 'focus=typed forward', 'focus=a back'])
})

test('a fragment typed into the address bar is heard once', async () => {
  const changed = next('hashchange')
  location.hash = '#q=typed'
  await changed
  expect(heard).toEqual(['q=typed'])
})

test('many replacements rewrite the present entry once they have come to rest', async () => {
  const { length } = history
  let written = 0
  const original = history.replaceState.bind(history)
  history.replaceState = (...changes) => {
    written++
    original(...changes)
  }
  for (let x = 0; x < 200; x++) address.replace(`at=${x},0,100`)
  expect(location.hash).toBe('#start=1')
  await settles('at=199,0,100')
  history.replaceState = original
  expect([written, history.length, heard]).toEqual([1, length, []])
})

test('what waits is written before the next entry', async () => {
  address.replace('q=ab')
  address.push('q=ab&focus=a')
  const back = next('popstate')
  history.back()
  await back
  expect(location.hash).toBe('#q=ab')
  expect(heard).toEqual(['q=ab'])
})

test('what waits is written when the page is left, and when listening ends', () => {
  address.replace('q=leaving')
  dispatchEvent(new PageTransitionEvent('pagehide'))
  expect(location.hash).toBe('#q=leaving')
  address.replace('q=ended')
  address.destroy()
  expect(location.hash).toBe('#q=ended')
})

test('what waited for an entry that the reader left is not written into another', async () => {
  address.push('focus=a')
  address.replace('focus=a&at=1,2,3')
  const back = next('popstate')
  history.back()
  await back
  address.destroy()
  expect([location.hash, heard]).toEqual(['#start=1', ['start=1']])
})

test('nothing is heard after listening ends', async () => {
  address.destroy()
  const changed = next('hashchange')
  location.hash = '#q=later'
  await changed
  expect(heard).toEqual([])
})

test('a link is absolute, and the page’s own address where the fragment is empty', () => {
  expect(address.link('focus=a')).toBe(`${here}#focus=a`)
  expect(address.link('')).toBe(here)
})
