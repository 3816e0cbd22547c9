import { flushSync, unmount } from 'svelte'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import Panel from './Panel.svelte'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import { notedExample } from '../testing/notedExample.ts'
import { preload } from '../ui/preload.ts'
import { loadSelected } from './loadSelected.ts'

beforeAll(() => preload(loadSelected))

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(fragment: string, lang: 'zh' | 'en' = 'en') {
  const shown = exampleContext(fragment, lang, 'light', notedExample)
  const props = {}
  const panel = mountIn(shown.context, Panel, props)
  close = () => void unmount(panel)
  flushSync()
  return shown
}

const link = (name: string): HTMLAnchorElement => {
  const found = [...document.querySelectorAll('a')].find((one) => one.textContent.trim() === name)
  if (!found) throw new Error(`no link “${name}”`)
  return found
}
const quotes = (): string[] => [...document.querySelectorAll('blockquote')].map((one) => one.textContent.trim())
const renderings = (): string[] => [...document.querySelectorAll('p.rendering')].map((one) => one.textContent.trim())

describe('a passage in a panel', () => {
  it('leads to its place in the text, the focus kept', () => {
    const shown = open('focus=north-partner')
    link('in the text').click()
    flushSync()
    const { focus, view, span } = shown.context.state
    const text = shown.context.model.documents.get('letters')?.text.slice(...(span?.span ?? []))
    expect([focus, view, text]).toEqual([['north-partner'], 'source', '北岸图书馆与港口图书馆结为伙伴'])
  })

  it('leads to each of its printings', () => {
    open('focus=north-joins')
    expect(link('in the text, place 2').getAttribute('href')).toMatch(/span=letters%3A\d+-\d+&view=source/)
    expect(link('in the text, place 1').href).not.toBe(link('in the text, place 2').href)
  })

  it('is read as printed, beside our rendering, or in our rendering alone, as the link asks', () => {
    open('focus=north-joins')
    expect([quotes().length, renderings()]).toEqual([
      1,
      ['our translation The North Library joins the Shared Reading Plan'],
    ])
    link('Original').click()
    flushSync()
    expect([quotes().length, renderings().length]).toEqual([1, 0])
    link('Translation').click()
    flushSync()
    expect([quotes().length, renderings().length]).toEqual([0, 1])
  })

  it('is read as printed where we have no rendering, whatever the link asks', () => {
    open('focus=north-partner&wording=translation')
    expect([quotes().length, renderings().length]).toEqual([1, 0])
  })

  it('is shown to a reader of its language without a rendering, unless one is asked for', () => {
    open('focus=north-joins', 'zh')
    expect(renderings()).toEqual([])
    link('对照').click()
    flushSync()
    expect(renderings()).toEqual(['我们的译文 The North Library joins the Shared Reading Plan'])
  })

  it('leads to the other passages that share words with it', () => {
    open('focus=north-course')
    expect(link('北岸图书馆参加共读计划，开设晚间共读课程，建成静读室').getAttribute('href')).toBe('#focus=north-room')
  })

  it('can be reported, with its place, its link and the file and line that made it', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    open('focus=north-partner')
    ;[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Report a mistake'))?.click()
    await new Promise((done) => setTimeout(done))
    flushSync()
    const report = document.querySelector('dialog textarea')
    const text = report instanceof HTMLTextAreaElement ? report.value : ''
    expect(text).toContain('Passage: 北岸图书馆与港口图书馆结为伙伴')
    expect(text).toMatch(/Place: Two letters · 北岸图书馆 · characters \d+–\d+/)
    expect(text).toContain('Made in: claims/north-letters.yaml, line 7')
    expect(text).toMatch(/Link: http.*#focus=north-partner&span=letters%3A\d+-\d+&view=source/)
    if (own) Object.defineProperty(navigator, 'clipboard', own)
    else Reflect.deleteProperty(navigator, 'clipboard')
  })
})
