import { flushSync, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import ListView from './ListView.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(fragment = '') {
  const { context } = exampleContext(fragment)
  const panel = mountIn(context, ListView, {})
  close = () => void unmount(panel)
  flushSync()
  return context
}
const targets = (): Set<string> =>
  new Set([...document.querySelectorAll('a')].map((link) => (link.getAttribute('href') ?? '').split('focus=')[1] ?? ''))
const names = (): string[] => [...document.querySelectorAll('.name')].map((name) => name.textContent.trim())

describe('the list', () => {
  it('holds every node and every edge of the graph, each a link', () => {
    const { model } = open()
    const found = targets()
    for (const key of [...model.graph.nodes(), ...model.graph.edges()]) expect(found).toContain(key)
  })

  it('lists what is shown alone, and says how many nodes are left out', () => {
    open('kinds=library')
    expect(names()).toHaveLength(3)
    expect(document.body.textContent).toContain('9 more nodes are left out by the filters and not listed.')
  })

  it('has the kinds in the order of the vocabulary, and in each what several name first', () => {
    open()
    const kinds = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(kinds).toEqual(['library 3', 'programme 1', 'activity 4', 'room 3', 'prize 1'])
    expect(document.querySelector('h3')?.textContent).toBe('Named by several')
  })
})
