import { flushSync, mount, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { claimsOfEdge } from '../model/model.ts'
import { bodyName } from '../model/name.ts'
import { exampleDesk } from './exampleDesk.svelte.ts'
import NodePanel from './NodePanel.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(node: string, fragment = '', lang: 'zh' | 'en' = 'en') {
  const reader = exampleDesk(fragment, lang)
  const props = {
    get desk() {
      return reader.desk
    },
    node,
  }
  const panel = mount(NodePanel, { target: document.body, props })
  close = () => void unmount(panel)
  flushSync()
  return reader
}

const text = (root: ParentNode = document.body): string => (root as HTMLElement).innerText
const links = (): string[] => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
const figures = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('figure')]

describe('the panel of a node', () => {
  const nodes = exampleDesk().desk.model.graph.nodes()
  it.each(nodes)('%s: lists every edge both ways, each passage in place with its speaker', (node) => {
    const { desk } = open(node)
    const found = links()
    for (const edge of desk.model.graph.edges(node)) {
      expect(found).toContain(`#focus=${edge}`)
      expect(found).toContain(`#focus=${desk.model.graph.opposite(node, edge)}`)
      for (const claim of claimsOfEdge(desk.model, edge)) {
        const speaker = bodyName(desk.model, claim.body, 'en').text
        const passage = figures().find((one) => one.querySelector('blockquote')?.textContent.includes(claim.quote))
        expect(passage?.querySelector('figcaption')?.textContent).toContain(speaker)
      }
    }
  })

  it('says the relation in its own direction, and by its inverse name for edges that arrive', () => {
    open('shared-reading')
    const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent)
    expect(headings).toContain('is joined by 2')
    expect(headings).toContain('has the part 2')
  })

  it('marks the printed forms in the quotes', () => {
    open('shared-reading')
    const marked = new Set([...document.querySelectorAll('mark')].map((mark) => mark.textContent))
    expect(marked).toContain('共读计划')
    expect(marked).toContain('北岸图书馆')
  })

  it('shows the printed name in its language, and our rendering marked as ours', () => {
    open('shared-reading')
    expect(document.querySelector('h2 [lang=zh]')?.textContent).toBe('共读计划')
    expect(text()).toContain('Shared Reading Plan our translation')
  })

  it('prints a passage once where several edges rest on it alike', () => {
    open('harbour-library')
    const runs = figures().filter((one) => one.textContent.includes('举办诗歌周和故事时间'))
    expect(runs).toHaveLength(2)
  })

  it('lists what a filter hides apart, with a link that shows it', () => {
    const reader = open('harbour-library', 'relations=runs')
    const apart = document.querySelector('.hidden-edges')
    expect(apart?.querySelectorAll('li')).toHaveLength(3)
    expect(apart?.textContent).toContain('3 edges hidden by the filters')
    expect(figures().every((one) => apart?.contains(one) === false)).toBe(true)
    apart?.querySelector('p a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    flushSync()
    expect(document.querySelector('.hidden-edges')).toBeNull()
    expect(reader.link).toBe('')
  })

  it('stays open when a filter hides the node, says so, and lifts no other filter to show it', () => {
    const reader = open('shared-reading', 'kinds=library&grounding=stated')
    expect(text()).toContain('The filters do not show this node.')
    const show = [...document.querySelectorAll('a')].find((link) => link.textContent === 'Show')
    expect(show?.getAttribute('href')).toBe('#grounding=stated')
    show?.click()
    flushSync()
    expect(text()).not.toContain('do not show this node')
    expect(reader.steps).toBe(1)
  })

  it('lists the passages that name it without an edge', () => {
    open('lantern-prize')
    expect(text()).toContain('Passages that name it without an edge')
    expect(figures()[0]?.textContent).toContain('Nobody won the Lantern Prize')
  })

  it('says where a passage stands', () => {
    open('harbour-library', '', 'zh')
    const place = figures()
      .find((one) => one.textContent.includes('设有儿童角'))
      ?.querySelector('figcaption')
    expect(place?.textContent).toContain('第 1 段')
  })
})
