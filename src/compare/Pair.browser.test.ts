import { flushSync, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { claimsOfEdge } from '../graph/model.ts'
import { bodyName } from '../graph/name.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import Pair from './Pair.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(fragment: string, lang: 'zh' | 'en' = 'en') {
  const shown = exampleContext(fragment, lang)
  const props = {}
  const panel = mountIn(shown.context, Pair, props)
  close = () => void unmount(panel)
  flushSync()
  return shown
}

const text = (): string => document.body.innerText
const link = (name: string): HTMLAnchorElement => {
  const found = [...document.querySelectorAll('a')].find((one) => one.innerText.trim() === name)
  if (!found) throw new Error(`no link “${name}”`)
  return found
}
const follow = (name: string): void => {
  link(name).click()
  flushSync()
}
const section = (heading: string): HTMLElement => {
  const found = [...document.querySelectorAll('section')].find((one) => one.innerText.startsWith(heading))
  if (!found) throw new Error(`no section “${heading}”`)
  return found
}
const passages = (): string[] => [...document.querySelectorAll('blockquote')].map((quote) => quote.innerText.trim())

const two = 'focus=north-library,harbour-library'

describe('two nodes compared', () => {
  it('tells the edges between them, what both link to with the relation of each, and what only one does', () => {
    open(two)
    expect(section('Between the two').innerText).toContain('partners with')
    const shared = section('What both link to')
    expect([...shared.querySelectorAll('dt')].map((one) => one.innerText)).toEqual(['North Library', 'Harbour Library'])
    expect([...shared.querySelectorAll('dd')].map((one) => one.innerText.replaceAll(/\s+/g, ' '))).toEqual([
      'stated: joins derived: runs',
      'stated: joins',
    ])
    const alone = section('Only “Harbour Library” links to')
    expect([...alone.querySelectorAll('h4')].map((one) => one.textContent)).toEqual(['runs 3', 'has the room 1'])
  })

  it('unfolds in place every passage behind what both link to', async () => {
    const { context } = open(two)
    const shared = section('What both link to')
    expect(passages()).toEqual([])
    const unfolded = new Promise((done) => shared.querySelector('details')?.addEventListener('toggle', done))
    shared.querySelector('summary')?.click()
    await unfolded
    flushSync()
    const joins = ['north-library--joins--shared-reading', 'harbour-library--joins--shared-reading']
    for (const claim of joins.flatMap((edge) => claimsOfEdge(context.model, edge))) {
      const passage = [...shared.querySelectorAll('figure')].find((one) => one.textContent.includes(claim.quote))
      expect(passage?.querySelector('figcaption')?.textContent).toContain(
        bodyName(context.model, claim.body, 'en').text,
      )
    }
  })

  it('says that silence is no denial', () => {
    open(two, 'zh')
    expect(text()).toContain('一方没有写到，不等于没有。')
  })

  it('lists what the filters hide apart, with a link that shows it', () => {
    const shown = open(`${two}&relations=joins`)
    expect(text()).toContain('8 edges hidden by the filters')
    expect(section('Only “North Library” links to').innerText).toContain('Nothing.')
    follow('Show')
    expect(shown.link).toBe(two)
  })

  it('swaps them, leaves one, and leads to the paths between them', () => {
    const shown = open(two)
    follow('Swap')
    expect(shown.link).toBe('focus=harbour-library,north-library')
    follow('Paths between them')
    expect(shown.link).toBe('focus=harbour-library,north-library&paths=1')
    follow('Only “North Library”')
    expect(shown.link).toBe('focus=north-library')
  })

  it('shows their figures with who reports them', () => {
    open(two)
    expect(section('Their figures').innerText).toContain('超过3000人次')
    expect(section('Their figures').innerText).toContain('Harbour Library')
  })
})

describe('the paths between two nodes', () => {
  it('are chains of passages: node, edge in its printed direction, quote with its body, node', () => {
    open('focus=evening-reading,quiet-room&paths=1')
    const chain = document.querySelector('section ol ol')
    const lines = [...(chain?.children ?? [])].map((one) =>
      (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim(),
    )
    expect(lines).toHaveLength(5)
    expect(lines[0]).toContain('Evening Reading Course')
    expect(lines[1]).toMatch(/^North Library runs Evening Reading Course stated/)
    expect(lines[2]).toContain('North Library')
    expect(lines[3]).toMatch(/^North Library has the room Quiet Room stated/)
    expect(lines[4]).toContain('Quiet Room')
    expect(passages().length).toBeGreaterThanOrEqual(2)
    expect(text()).toContain('every step is stated')
  })

  it('tell the stated ones first, then what is shorter with its weakest grounding', () => {
    open('focus=quiet-room,shared-reading&paths=1')
    const headings = [...document.querySelectorAll('h3')].map((one) => one.innerText)
    expect(headings).toEqual([
      'Stated all the way: 1 path of 2 steps',
      'Shorter, but not stated all the way: 1 path of 1 step',
    ])
    expect(text()).toContain('its weakest step is derived')
  })

  it('say what the filters hide, with a link that shows it and lifts no other filter', () => {
    const shown = open('focus=quiet-room,hill-library&paths=1&grounding=stated&kinds=library.room')
    expect(text()).toContain('Under the present filters there is no path between them.')
    expect(text()).toContain('The filters hide 1 path of 2 steps.')
    follow('Show')
    expect(shown.link).toBe('focus=quiet-room,hill-library&kinds=library.room&paths=1')
    expect(text()).toContain('No path is stated all the way.')
    expect(text()).toContain('Not stated all the way: 1 path of 2 steps')
  })

  it('say that there is none, and how far each end reaches', () => {
    open('focus=lantern-prize,quiet-room&paths=1', 'zh')
    expect(text()).toContain('两者之间没有路径。')
    expect(text()).toContain('“Lantern Prize”与别的节点都没有联系。')
    expect(text()).toContain('能走到 10 个节点，其中没有“Lantern Prize”。')
  })
})

describe('two of another sort', () => {
  it('can be swapped and left, but have no paths', () => {
    const shown = open('focus=north-library--runs--evening-reading,press-plan')
    expect(text()).not.toContain('Paths between them')
    follow('Only “North Library runs Evening Reading Course”')
    expect(shown.link).toBe('focus=north-library--runs--evening-reading')
  })
})
