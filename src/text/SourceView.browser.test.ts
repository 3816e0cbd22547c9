import axe from 'axe-core'
import { flushSync, unmount } from 'svelte'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '../app/app.css'
import { passagesOf } from '../evidence/passages.ts'
import { union } from './textCoverage.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import { noted, notedExample } from '../testing/notedExample.ts'
import SourceView from './SourceView.svelte'

let close = (): void => undefined
let frame: HTMLElement
beforeEach(() => {
  frame = document.createElement('div')
  frame.style.height = '600px'
  document.body.append(frame)
})
afterEach(() => {
  close()
  frame.remove()
  delete document.documentElement.dataset['theme']
})

interface Setting {
  readonly lang?: 'zh' | 'en'
  readonly native?: boolean
  readonly file?: typeof notedExample
}

function open(fragment: string, { lang = 'en', native = true, file = notedExample }: Setting = {}) {
  const shown = exampleContext(`view=source&${fragment}`, lang, 'light', file)
  const props = {
    native,
  }
  const view = mountIn(shown.context, SourceView, props, frame)
  close = () => void unmount(view)
  flushSync()
  return shown
}

const find = (selector: string): HTMLElement => {
  const found = frame.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const words = (selector: string): string[] => [...frame.querySelectorAll(selector)].map((one) => one.textContent.trim())
const parameter = (link: string, name: string): string | null => new URLSearchParams(link).get(name)

/** The words that a layer marks, whichever way the browser does it. */
function marked(layer: string, native: boolean): string {
  if (!native) return words(`[data-start].${layer}`).join('')
  const ranges = [...(CSS.highlights.get(`text-${layer}`) ?? [])]
  // Live ranges would be adjusted at each change of the page, which made a step in the text three times as slow.
  expect(ranges.filter((one) => !(one instanceof StaticRange))).toEqual([])
  // Each of them is within one node.
  return ranges.map((one) => one.startContainer.textContent?.slice(one.startOffset, one.endOffset)).join('')
}

function press(key: string): void {
  find('.region').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  flushSync()
}

/** Clicks on a letter of the text as a mouse would: at the middle of its box. */
function clickOn(text: string): void {
  for (const element of frame.querySelectorAll('[data-start]')) {
    const at = element.textContent.indexOf(text)
    if (at < 0 || !element.firstChild) continue
    const range = new Range()
    range.setStart(element.firstChild, at)
    range.setEnd(element.firstChild, at + 1)
    const box = range.getBoundingClientRect()
    const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2]
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY }))
    flushSync()
    return
  }
  throw new Error(`“${text}” is not on the page`)
}

describe.each([true, false])('the text, marked by the browser: %s', (native) => {
  it('is every printed letter and nothing else, its column breaks healed', () => {
    const { context } = open('focus=north-room', { native })
    for (const { id, text } of context.model.attributes.documents)
      expect(words(`[data-document=${id}] [data-start]`).join('').replaceAll(/\s/gu, '')).toBe(
        text.replaceAll(/\s/gu, ''),
      )
    expect(words('p.paragraph')[0]).toContain('建成静读室。')
  })

  it('marks exactly what supports something, and what is selected', () => {
    const { context } = open('focus=harbour-visits', { native })
    const printed = context.model.attributes.documents.map(({ id, text }) =>
      union(passagesOf(context.model).flatMap((one) => (one.document === id ? [one.span] : [])))
        .map((span) => text.slice(...span))
        .join(''),
    )
    expect(marked('marked', native)).toBe(printed.join('').replaceAll('\n', ''))
    expect(marked('focused', native)).toBe('港口图书馆全年到馆超过3000人次')
  })

  it('marks only what the filters leave, and says how much that is', () => {
    open('bodies=press', { native })
    expect(marked('marked', native)).toBe(
      'Hill Library opened the Map RoomThe fair belongs to the Shared Reading PlanNobody won the Lantern Prize',
    )
    expect(frame.textContent).toContain('Under the filters 3 of 5 passages are marked.')
  })

  it('shows what the graph does not quote when it is asked to', () => {
    open('', { native })
    expect(marked('silent', native)).toBe('')
    find('input[type=checkbox]:not(:checked)').closest('fieldset')?.querySelectorAll('input')[1]?.click()
    flushSync()
    expect(marked('silent', native)).toBe('两封来信北岸图书馆港口图书馆YearbookHarbour Library')
  })

  it('puts the shortest passage under a click in focus, and lists all that lie there', () => {
    const shown = open('', { native })
    clickOn('图书馆参加')
    expect(parameter(shown.link, 'focus')).toBe('north-joins')
    expect(marked('selected', native)).toBe('北岸图书馆参加共读计划')
    expect(words('.card li > a')).toHaveLength(3)
    expect(find('.card li > a[aria-current]').textContent.trim()).toBe('北岸图书馆参加共读计划')
  })
})

describe('walking from passage to passage', () => {
  it('reaches every passage by the arrow keys, in reading order, and says which one it is', () => {
    const shown = open('')
    const passages = passagesOf(shown.context.model)
    const walked = passages.map((_, index) => {
      press('ArrowRight')
      expect(find('.bar [role=status]').textContent.replace(/\s·.*/u, '')).toBe(
        `place ${String(index + 1)} of ${String(passages.length)}`,
      )
      return parameter(shown.link, 'focus')
    })
    expect(walked).toEqual(passages.map(({ claim }) => claim))
    press('ArrowRight')
    press('ArrowLeft')
    expect(parameter(shown.link, 'focus')).toBe(passages.at(-2)?.claim)
  })

  it('is done by links as well, each with the address of its passage', () => {
    open('focus=north-joins&span=letters%3A11-22')
    const links = [...frame.querySelectorAll<HTMLAnchorElement>('.bar nav a')].map((link) => link.getAttribute('href'))
    expect(links).toHaveLength(2)
    expect(links[1]).toContain('focus=north-partner')
  })
})

describe('a place in the text', () => {
  it('tells its other printing, our rendering and the speaker whom the passage quotes', () => {
    open('focus=north-joins&span=letters%3A11-22')
    const card = find('.card').textContent
    expect(card).toContain('place 2 of 2')
    expect(card).toContain('our translation The North Library joins the Shared Reading Plan')
    close()
    const { context } = exampleContext('', 'en', 'light', notedExample)
    const [start, end] = context.model.claims.get('harbour-course')?.spans[0] ?? [0, 0]
    open(`focus=harbour-course&span=letters%3A${String(start)}-${String(end)}`)
    expect(find('.card').textContent).toContain('relaying Hill Library')
  })

  it('says so where the graph quotes nothing, and may be left again', () => {
    const shown = open('span=yearbook%3A0-8')
    expect(find('.card').textContent).toContain('The graph quotes nothing here.')
    find('.card .head a').click()
    flushSync()
    expect([shown.link, frame.querySelector('.card')]).toEqual(['view=source', null])
  })

  it('shows the notices that stand there, by kind, with the way to their other places and to the next in the text', () => {
    open('')
    const signs = [...frame.querySelectorAll<HTMLElement>('a.sign')]
    expect(signs.map((sign) => sign.getAttribute('aria-label'))).toEqual([
      'Note: repeat',
      'Note: repeat',
      'Note: Order',
    ])
    signs[0]?.click()
    flushSync()
    expect(find('.card .notice').textContent).toContain('Printed twice.')
    expect(words('.card .notice a')).toEqual(['place 1 of 2', 'place 2 of 2', 'Next note'])
    expect(marked('selected', true)).toBe(noted.twice)
  })
})

describe('before the text', () => {
  it('the notices are listed by kind with their counts, each leading to its place', () => {
    const shown = open('')
    expect(find('header details:last-of-type summary').textContent).toBe('2 places to be read with care')
    expect(words('dt')).toEqual(['Order 1', 'repeat 1'])
    find('dd a').click()
    flushSync()
    expect(marked('selected', true)).toBe(noted.order)
    expect(shown.context.state.view).toBe('source')
  })

  it('how much the graph quotes is said in words', () => {
    open('')
    expect(find('header').textContent).toContain(
      'Of 8 sentences and headings, 5 hold words that the graph quotes and 3 hold none',
    )
  })

  it('the text can be taken away as it was received', async () => {
    const { context } = open('')
    const link = find('a[download]') as HTMLAnchorElement
    const bytes = await (await fetch(link.href)).text()
    expect([link.download, bytes]).toEqual(['letters.txt', context.model.attributes.documents[0]?.text])
  })
})

describe('the page', () => {
  it('shows column breaks on request, without a letter more', () => {
    open('')
    expect(frame.querySelectorAll('.column')).toHaveLength(0)
    find('.bar input').click()
    flushSync()
    expect(find('.column').getAttribute('aria-label')).toBe('column break')
    expect(words('p.paragraph')[0]).toContain('建成静读室。')
  })

  it('renders a document that declares no breaks and no sections', () => {
    const { attributes } = notedExample
    const documents = attributes.documents.map((one) => ({ ...one, breaks: [], sections: [] }))
    open('', { file: { ...notedExample, attributes: { ...attributes, documents } } })
    expect(frame.querySelectorAll('p.paragraph')).toHaveLength(2)
  })

  it('offers a link to selected words, and keeps the selection for it', () => {
    const shown = open('')
    const text = frame.querySelector('p.paragraph [data-start]')?.firstChild
    if (!text) throw new Error('no text')
    document.getSelection()?.setBaseAndExtent(text, 0, text, 5)
    document.dispatchEvent(new Event('selectionchange'))
    flushSync()
    expect(find('section.tools').textContent).toContain('5 characters selected')
    find('section.tools a').click()
    flushSync()
    const { text: printed = '' } = shown.context.model.attributes.documents[0] ?? {}
    expect(printed.slice(...(shown.context.state.span?.span ?? []))).toBe('北岸图书馆')
    document.getSelection()?.removeAllRanges()
  })

  it('keeps selected words for a finger that is on their tools, though the browser has let them go', () => {
    open('')
    const text = frame.querySelector('p.paragraph [data-start]')?.firstChild
    if (!text) throw new Error('no text')
    document.getSelection()?.setBaseAndExtent(text, 0, text, 5)
    document.dispatchEvent(new Event('selectionchange'))
    flushSync()
    const letGo = (): boolean => {
      document.getSelection()?.removeAllRanges()
      document.dispatchEvent(new Event('selectionchange'))
      flushSync()
      return frame.querySelector('section.tools') === null
    }
    find('section.tools').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    expect(letGo()).toBe(false)
  })

  it('puts our renderings beside headings, or not, as the link asks', () => {
    open('')
    expect(words('.rendered')).toEqual(['our translation (北岸图书馆)', 'our translation (港口图书馆)'])
    close()
    open('wording=original')
    expect(words('.rendered')).toEqual([])
    close()
    open('wording=both', { lang: 'zh' })
    expect(words('.rendered')[0]).toBe('我们的译文 (北岸图书馆)')
  })

  it.each([
    ['light', 'zh'],
    ['dark', 'en'],
  ] as const)('has nothing that axe objects to, %s, in %s', async (theme, lang) => {
    document.documentElement.dataset['theme'] = theme
    open('focus=north-joins&span=letters%3A11-22&breaks=1&coverage=1', { lang })
    const found = await axe.run(frame, { rules: { 'heading-order': { enabled: false } } })
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  })
})
