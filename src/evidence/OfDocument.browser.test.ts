import { flushSync, unmount, type Component } from 'svelte'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import EvidenceSheet from '../sheet/EvidenceSheet.svelte'
import { exampleContext, mountIn } from '../testing/exampleContext.svelte.ts'
import FiguresView from '../figures/FiguresView.svelte'
import Panel from '../panel/Panel.svelte'
import { preload } from '../ui/preload.ts'
import { loadSelected } from '../panel/loadSelected.ts'

beforeAll(() => preload(loadSelected))

let close = (): void => undefined
afterEach(() => {
  close()
})

function open(view: Component<never>, fragment: string, file: GraphFile = example): void {
  close()
  const shown = exampleContext(fragment, 'en', 'light', file)
  const props = {}
  const mounted = mountIn(shown.context, view, props)
  close = () => {
    void unmount(mounted)
    close = () => undefined
  }
  flushSync()
}

const { attributes } = example
/** The example with the letters alone, and what rests on them. */
const letters: GraphFile = {
  ...example,
  attributes: {
    ...attributes,
    documents: attributes.documents.slice(0, 1),
    claims: attributes.claims.filter(({ document }) => document === 'letters'),
  },
}
const named = (): readonly string[] => [...document.querySelectorAll('[data-of]')].map(({ textContent }) => textContent)
const text = (): string => document.body.textContent.replace(/\s+/gu, ' ')

describe('where a graph reads several documents', () => {
  it('each passage of an edge says which it is of, and the edge how many state it', () => {
    open(Panel, 'focus=north-library--partners-with--harbour-library')
    expect(named()).toEqual(['Two letters', 'Yearbook'])
    expect(text()).toContain('in 2 documents')
    const links = [...document.querySelectorAll('a')].filter(({ textContent }) => textContent === 'in the text')
    expect(links.map(({ href }) => /span=(\w+)/.exec(href)?.[1])).toEqual(['letters', 'yearbook'])
  })

  it('a passage that a filter leaves out stands there and says so', () => {
    open(Panel, 'focus=north-library--partners-with--harbour-library&documents=yearbook')
    const [first, second] = [...document.querySelectorAll('figure')].map(({ textContent }) => textContent)
    expect(first).toContain('left out by the filters')
    expect(second).not.toContain('left out by the filters')
  })

  it('a figure says it in the table and in the panel of what it is about', () => {
    open(FiguresView, 'view=figures')
    expect(named()).toEqual(['Two letters'])
    open(Panel, 'focus=harbour-library')
    expect(document.querySelector('details.figures h4')?.textContent).toContain('Two letters')
  })

  it('the evidence sheet has a heading for each, and does not repeat it below each passage', () => {
    open(EvidenceSheet, 'view=evidence')
    expect([...document.querySelectorAll('h3.document')].map(({ textContent }) => textContent)).toEqual([
      'Two letters',
      'Yearbook',
    ])
    expect(document.querySelectorAll('h4.body')).toHaveLength(4)
    expect(named()).toEqual([])
    expect(text()).toContain('by document, by reporting body')
  })
})

describe('where a graph reads one document', () => {
  it('nothing says which it is', () => {
    for (const [view, fragment] of [
      [Panel, 'focus=north-library--joins--shared-reading'],
      [FiguresView, 'view=figures'],
      [EvidenceSheet, 'view=evidence'],
    ] as const) {
      open(view, fragment, letters)
      expect(named(), fragment).toEqual([])
      expect(text(), fragment).not.toContain('Two letters')
      expect(document.querySelector('h4.body, h3.document'), fragment).toBeNull()
    }
  })
})

describe('a very long page', () => {
  const [claim] = attributes.claims
  const [figure] = attributes.figures
  if (!claim || !figure) throw new Error('the example is empty')
  const many = (count: number): GraphFile => {
    const claims = Array.from({ length: count }, (_, at) => ({ ...claim, id: `claim-${String(at)}` }))
    return {
      ...example,
      attributes: {
        ...attributes,
        claims,
        figures: claims.map(({ id }) => ({ ...figure, id: `of-${id}`, claim: id, conflict: null })),
      },
      nodes: example.nodes.map((node) => ({
        ...node,
        attributes: { ...node.attributes, claims: node.key === 'shared-reading' ? claims.map(({ id }) => id) : [] },
      })),
      edges: [],
    }
  }

  it('of evidence shows its beginning, more when asked, and all of it on paper', async () => {
    await page.viewport(1000, 800)
    open(EvidenceSheet, 'view=evidence', many(2100))
    const count = (): number => document.querySelectorAll('.sheet-passage').length
    expect(count()).toBe(500)
    expect(text()).toContain('2,100 passages')
    await page.getByRole('button', { name: '500 more' }).click()
    expect(count()).toBe(1000)
    window.dispatchEvent(new Event('beforeprint'))
    expect(count()).toBe(2100)
    window.dispatchEvent(new Event('afterprint'))
    flushSync()
    expect(count()).toBe(1000)
  }, 60_000)

  it('of figures shows its beginning, and a page that is not so long shows all of it', async () => {
    open(FiguresView, 'view=figures', many(2100))
    const count = (): number => document.querySelectorAll('tbody tr').length
    expect(count()).toBe(500)
    await expect.element(page.getByRole('button', { name: '500 more' })).toBeVisible()
    open(FiguresView, 'view=figures', many(600))
    expect(count()).toBe(600)
  }, 60_000)
})
