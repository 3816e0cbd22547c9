import { flushSync, unmount } from 'svelte'
import { afterEach, describe, expect, it } from 'vitest'
import { claimsOfEdge } from '../graph/model.ts'
import { bodyName } from '../graph/name.ts'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import NodePanel from './NodePanel.svelte'

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(node: string, fragment = '', lang: 'zh' | 'en' = 'en') {
  const shown = exampleContext(fragment, lang)
  const props = {
    node,
  }
  const panel = mountIn(shown.context, NodePanel, props)
  close = () => void unmount(panel)
  flushSync()
  // All of it at once, as on paper.
  dispatchEvent(new Event('beforeprint'))
  return shown
}

const text = (root: ParentNode = document.body): string => (root as HTMLElement).innerText
const links = (): string[] => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
const figures = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('figure')]

describe('the panel of a node', () => {
  const nodes = exampleContext().context.model.graph.nodes()
  it.each(nodes)('%s: lists every edge both ways, each passage in place with its speaker', (node) => {
    const { context } = open(node)
    const found = links()
    for (const edge of context.model.graph.edges(node)) {
      expect(found).toContain(`#focus=${edge}`)
      expect(found).toContain(`#focus=${context.model.graph.opposite(node, edge)}`)
      for (const claim of claimsOfEdge(context.model, edge)) {
        const body = bodyName(context.model, claim.body, 'en').text
        const passage = figures().find((one) => one.querySelector('blockquote')?.textContent.includes(claim.quote))
        expect(passage?.querySelector('figcaption')?.textContent).toContain(body)
      }
    }
  })

  it('shows its beginning at once, and the rest when the browser has nothing else to do', async () => {
    const { context } = exampleContext('', 'en')
    const passagesOf = (node: string) => context.model.graph.getNodeAttributes(node).claims.length
    const [node = ''] = [...nodes].sort((one, other) => passagesOf(other) - passagesOf(one))
    const panel = mountIn(context, NodePanel, { node })
    close = () => void unmount(panel)
    flushSync()
    const atFirst = figures().length
    expect(atFirst).toBeGreaterThan(0)
    await expect.poll(() => figures().length).toBeGreaterThan(atFirst)
    await expect
      .poll(() => context.model.graph.edges(node).filter((edge) => !links().includes(`#focus=${edge}`)))
      .toEqual([])
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

  it('lists what a filter hides hidden, with a link that shows it', () => {
    const shown = open('harbour-library', 'relations=runs')
    const hidden = document.querySelector('.hidden-edges')
    expect(hidden?.querySelectorAll('li')).toHaveLength(3)
    expect(hidden?.textContent).toContain('3 edges hidden by the filters')
    expect(figures().every((one) => hidden?.contains(one) === false)).toBe(true)
    hidden?.querySelector('p a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    flushSync()
    expect(document.querySelector('.hidden-edges')).toBeNull()
    expect(shown.link).toBe('')
  })

  it('stays open when a filter hides the node, says so, and lifts no other filter to show it', () => {
    const shown = open('shared-reading', 'kinds=library&grounding=stated')
    expect(text()).toContain('The filters do not show this node.')
    const show = [...document.querySelectorAll('a')].find((link) => link.textContent === 'Show')
    expect(show?.getAttribute('href')).toBe('#grounding=stated')
    show?.click()
    flushSync()
    expect(text()).not.toContain('do not show this node')
    expect(shown.steps).toBe(1)
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
