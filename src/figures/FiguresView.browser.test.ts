import axe from 'axe-core'
import { flushSync, unmount, type Component } from 'svelte'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import '../app/app.css'
import { figuresExample } from '../testing/figuresExample.ts'
import type { Lang, Theme } from '../link/viewState.ts'
import EdgePanel from '../panel/EdgePanel.svelte'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import NodePanel from '../panel/NodePanel.svelte'
import Panel from '../panel/Panel.svelte'
import FiguresView from './FiguresView.svelte'
import { preload } from '../ui/preload.ts'
import { loadSelected } from '../panel/loadSelected.ts'

beforeAll(() => preload(loadSelected))

let close = (): void => undefined
afterEach(() => {
  close()
  delete document.documentElement.dataset['theme']
})

function open(panel: Component<never>, fragment = '', more: object = {}, lang: Lang = 'en', theme: Theme = 'light') {
  const shown = exampleContext(fragment, lang, theme, figuresExample)
  const mounted = mountIn(shown.context, panel, more)
  close = () => void unmount(mounted)
  flushSync()
  return shown
}

const all = <E extends Element = HTMLElement>(selector: string): E[] => [...document.querySelectorAll<E>(selector)]
const one = (selector: string): HTMLElement => {
  const [found] = all(selector)
  if (!found) throw new Error(`nothing is ${selector}`)
  return found
}
/** The field for words of the measure. */
const wanted = (): HTMLInputElement => {
  const [input] = all<HTMLInputElement>('input[type=search]')
  if (!input) throw new Error('there is no search')
  return input
}
const text = (selector = 'body'): string => one(selector).innerText.replaceAll(/\s+/gu, ' ')
const rows = (): string[] => all('tbody tr').map((row) => row.innerText.replaceAll(/\s+/gu, ' ').trim())
const numbers = (): string[] => all('tbody th a').map((link) => link.innerText.replaceAll(/\s+/gu, ' '))
const press = (element: HTMLElement): void => {
  element.click()
  flushSync()
}

describe('the table of figures', () => {
  const printed = ['3000余 人次', '20 场', '近2.5万 人次', '约40万 人次', '1200 册', '12册以上', '21 册']

  it('gives each number as printed and what it means in words and digits, unit and period as printed', () => {
    open(FiguresView)
    expect(numbers()).toEqual(printed)
    const [first = '', , third = '', fourth = ''] = rows()
    expect(first).toContain('more than 3,000 人次')
    expect(first).toContain('近3年')
    expect(first).toContain('cumulative')
    expect(first).toContain('visits')
    expect(first).toContain('Harbour Library board')
    expect(third).toContain('nearly 25,000 人次')
    expect(third).not.toContain('cumulative')
    expect(fourth).toContain('about 400,000 人次')
    expect(rows()[4]).toContain('none printed')
  })
  it('leads from a row to its figure, to what it is about and to its place in the text', () => {
    const { context } = open(FiguresView)
    const links = all<HTMLAnchorElement>('tbody tr:first-child a').map((link) => decodeURIComponent(link.hash))
    const [start, end] = context.model.figures.get('visits-three-years')?.span ?? []
    expect(links).toContain('#focus=visits-three-years')
    expect(links).toContain('#focus=harbour-library--runs--book-fair')
    expect(links).toContain(`#focus=visits-three-years&span=tickets:${String(start)}-${String(end)}&view=source`)
  })
  it('keeps figures in conflict together with the notice, and says what a filter leaves out of them', () => {
    open(FiguresView)
    const note = rows().findIndex((row) => row.includes('Two counts differ.'))
    expect(rows()[note - 2]).toContain('12册以上')
    expect(rows()[note - 1]).toContain('21 册')
    expect(rows()[note]).not.toContain('not in the present list')
  })
  it('sorts by a column at a press, says so, and by size shows one group for each unit', () => {
    const shown = open(FiguresView)
    press(one('th.value button'))
    expect(shown.link).toBe('sort=value')
    expect(one('th.value').getAttribute('aria-sort')).toBe('ascending')
    expect(all('tr.unit').map((row) => row.innerText.replaceAll(/\s+/gu, ' '))).toEqual([
      '册 3 figures',
      '人次 3 figures',
      '场 1 figure',
    ])
    expect(text()).toContain('only within one unit')
    press(one('th.value button'))
    expect(numbers().slice(0, 3)).toEqual(['1200 册', '21 册', '12册以上'])
    press(one('th.value button'))
    expect(shown.link).toBe('')
  })
  it('lists numbers that only count a name apart, when asked', () => {
    const shown = open(FiguresView)
    expect(text('.counts')).toContain('Reported figures: 7 / 7')
    expect(text('.counts')).toContain('1 more number only counts what a name or a list holds, and is not listed.')
    press(one('.structural input'))
    expect(shown.link).toBe('structural=1')
    expect(numbers()).toEqual([...printed, '三 室'])
    expect(rows().at(-2)).toBe('Numbers that only count a name or a list: 1 / 1')
  })
  it('is filtered by words of the measure, one step for one word, and by unit and period', () => {
    const shown = open(FiguresView)
    const input = wanted()
    for (const typed of ['v', 'vi', 'vis']) {
      input.value = typed
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      flushSync()
    }
    expect(shown.link).toBe('measure=vis')
    expect(text('.counts')).toContain('3 / 7')
    press(one('[aria-label="Only “近3年”"]'))
    expect(numbers()).toEqual(['3000余 人次'])
    press(one('form > a.control'))
    expect(numbers()).toEqual(printed)
  })
  it('asks for nothing while an input method is not settled', () => {
    const shown = open(FiguresView)
    const input = wanted()
    input.dispatchEvent(new CompositionEvent('compositionstart'))
    input.value = 'guji'
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    flushSync()
    expect(shown.link).toBe('')
    input.value = '古籍'
    input.dispatchEvent(new CompositionEvent('compositionend'))
    expect(decodeURIComponent(shown.link)).toBe('measure=古籍')
  })
  it('says that nothing is left, and leads back', () => {
    const shown = open(FiguresView, 'measure=nothing&bodies=')
    expect(text('.empty')).toContain('No such figure')
    expect(all('.empty a')).toHaveLength(2)
    press(one('.empty a'))
    expect(shown.link).toBe('bodies=')
    press(one('.empty a'))
    expect(shown.link).toBe('')
    expect(numbers()).toEqual(printed)
  })
})

describe('the comparison', () => {
  it('puts figures that agree on one scale, with open ends where the words leave the number open', () => {
    const shown = open(FiguresView)
    for (const name of ['近2.5万 人次, Visits', '约40万 人次, visits'])
      press(one(`input[aria-label="Choose for comparison: ${name}"]`))
    expect(shown.link).toBe('pick=visits-harbour.visits-north')
    expect(all('ol.bars > li')).toHaveLength(2)
    expect(all('svg .limit')).toHaveLength(1)
    expect(text('section')).toContain('Even scale from zero.')
    expect(text('section')).toContain('nearly the number printed, and short of it')
    const [nearly, about] = all<SVGRectElement>('svg .bar').map((bar) => bar.getBoundingClientRect())
    expect(nearly?.left).toBe(about?.left)
    expect((about?.width ?? 0) / (nearly?.width ?? 1)).toBeCloseTo(400_000 / 25_000, 0)
  })
  it.each([
    ['visits-three-years.visits-harbour', ['the periods differ: 近3年, 全年', 'some are cumulative']],
    ['events.books', ['the units differ: 场, 册', 'the periods differ: 近3年, none printed', 'different things']],
  ])('refuses %s one scale and says what differs', (pick, reasons) => {
    open(FiguresView, `pick=${pick}`)
    expect(all('ol.bars')).toEqual([])
    for (const reason of reasons) expect(text('section .reasons')).toContain(reason)
    expect(all('section .reasons li').length).toBe(pick.startsWith('events') ? 3 : 2)
    expect(text('section')).toContain('not to scale, and not added')
  })
  it('shows with figures in conflict why they differ, and that no period is printed', () => {
    open(FiguresView, 'pick=rare-21.rare-12')
    expect(text('section')).toContain('Two counts differ.')
    expect(text('section')).toContain('No period is printed')
  })
  it('asks for another where one is chosen, and goes when all are let go', () => {
    const shown = open(FiguresView, 'pick=books')
    expect(text('section')).toContain('Choose another')
    press(one('.selection a'))
    expect(shown.link).toBe('')
    expect(all('section')).toEqual([])
  })
})

describe('the panel of a figure', () => {
  it.each([...figuresExample.attributes.figures.map(({ id }) => id)])(
    '%s: marks this very number in its passage',
    (id) => {
      const { context } = open(Panel, `focus=${id}`)
      const { printed = '', claim = '' } = context.model.figures.get(id) ?? {}
      const quote = one('blockquote')
      expect(quote.textContent.trim()).toBe(context.model.claims.get(claim)?.quote)
      expect(all('blockquote mark').map((mark) => mark.textContent)).toEqual([printed])
    },
  )
  it('marks the second number where the same digits are printed before', () => {
    open(Panel, 'focus=rare-12')
    const [before = ''] = one('blockquote').innerHTML.split('<mark')
    expect(before.replaceAll(/<[^>]*>/gu, '').endsWith('其中古籍')).toBe(true)
  })
  it('shows the other value of a conflict with the notice', () => {
    open(Panel, 'focus=rare-12')
    expect(text('.conflict')).toContain('Two counts differ.')
    expect(all('.conflict a').map((link) => link.getAttribute('href'))).toEqual(['#focus=rare-21'])
  })
})

describe('the panels of nodes and edges', () => {
  it('show the figures about them, conflicts together with the notice', () => {
    open(NodePanel, '', { node: 'north-library' })
    const section = text('details.figures')
    expect(section).toContain('12册以上')
    expect(section.match(/Two counts differ/g)).toHaveLength(1)
  })
  it('show the figures of an edge, and how many a filter leaves out', () => {
    open(EdgePanel, 'bodies=north', { edge: 'harbour-library--runs--book-fair' })
    expect(text('details.figures')).toContain('1 more figure is left out')
  })
  it('show no heading where there is no figure', () => {
    open(NodePanel, '', { node: 'hill-library' })
    expect(all('details.figures')).toEqual([])
  })
})

describe.each<[Theme, Lang]>([
  ['light', 'zh'],
  ['dark', 'en'],
])('in the %s theme, %s', (theme, lang) => {
  const rules = Object.fromEntries(
    [
      'region',
      'landmark-one-main',
      'page-has-heading-one',
      'heading-order',
      'bypass',
      'document-title',
      'html-has-lang',
    ].map((rule) => [rule, { enabled: false }]),
  )
  it.each([
    ['the table', FiguresView, 'structural=1&focus=books&units=人次.册.室'],
    ['bars', FiguresView, 'pick=visits-harbour.visits-north&sort=value'],
    ['a refusal', FiguresView, 'pick=events.books'],
    ['nothing left', FiguresView, 'measure=x'],
    ['a figure', Panel, 'focus=rare-12'],
  ] as const)('axe finds nothing wrong with %s', async (_, panel, fragment) => {
    document.documentElement.dataset['theme'] = theme
    open(panel, fragment, {}, lang, theme)
    const found = await axe.run(document.body, { rules })
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})
