import { flushSync, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import EdgePanel from './EdgePanel.svelte'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(edge: string, lang: 'zh' | 'en' = 'en', fragment = ''): HTMLElement {
  const { context } = exampleContext(fragment, lang)
  const panel = mountIn(context, EdgePanel, { edge })
  close = () => void unmount(panel)
  flushSync()
  return document.body
}
const sentence = (): string => document.querySelector('h2')?.textContent ?? ''

describe('the panel of an edge', () => {
  it('is a sentence that begins with who reports it, and every name in it is a link', () => {
    open('north-library--joins--shared-reading')
    expect(sentence()).toBe('North Library board reports: North Library joins Shared Reading Plan.')
    const targets = [...document.querySelectorAll('h2 a')].map((link) => link.getAttribute('href'))
    expect(targets).toEqual(['#focus=north-library', '#focus=north-library', '#focus=shared-reading'])
  })

  it('names every body that says the same', () => {
    open('north-library--partners-with--harbour-library')
    expect(sentence()).toContain('North Library board and Harbour Library board')
    expect(sentence()).toContain(' report: ')
  })

  it('speaks the language of the reader', () => {
    open('north-library--joins--shared-reading', 'zh')
    expect(sentence()).toMatch(/^.+报告：北岸图书馆 参加 共读计划。$/u)
  })

  it('never lets a derived or editorial edge look like one that is stated', () => {
    const derived = open('north-library--runs--shared-reading--derived').innerText
    expect(sentence()).toMatch(/^Derived from the text: /u)
    expect(derived).toContain('The library runs a course that is part of the plan.')
    expect([...document.querySelectorAll('.premises a')].map((link) => link.getAttribute('href'))).toEqual([
      '#focus=north-library--runs--evening-reading',
      '#focus=evening-reading--part-of--shared-reading',
    ])
    close()
    open('evening-reading--resembles--story-hour--editorial')
    expect(sentence()).toMatch(/^Drawn by us: /u)
  })

  it('keeps passages together that carry it only together', () => {
    open('book-fair--part-of--shared-reading')
    const together = document.querySelector('.together')
    expect(together?.textContent).toContain('Only together do these passages say it')
    expect(together?.querySelectorAll('blockquote')).toHaveLength(2)
  })

  it('says when a filter hides it', () => {
    open('north-library--joins--shared-reading', 'en', 'relations=runs')
    expect(document.body.textContent).toContain('The filters do not show this edge.')
  })
})
