import { describe, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { initial } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import { inListOrder, neighboursOf } from './neighbours.ts'
import { enterSentence, stepSentence } from './spoken.ts'
import { comeIn, stepInList, stepRound, stepToward } from './walkSteps.ts'

const model = openModel(example)
const shown = { model, visible: visible(model, initial) }
const none = { model, visible: visible(model, { ...initial, kinds: [] }) }
const hub = [...model.graph.nodes()].sort((a, b) => model.graph.degree(b) - model.graph.degree(a))[0] ?? ''
const around = neighboursOf(model, shown.visible, hub).map(({ node }) => node)
const [first = '', second = ''] = around

describe('a step by arrow', () => {
  it('goes to the neighbour that lies there, and remembers where it came from', () => {
    const asked: (readonly string[])[] = []
    const step = stepToward(shown, { at: hub, from: null }, (from, among) => {
      asked.push([from, ...among])
      return first
    })
    expect(step).toEqual({ at: first, from: hub })
    expect(asked).toEqual([[hub, ...around]])
  })
  it('goes on to the next neighbour of the node it came from, where no neighbour of its own lies there', () => {
    const toSecond = (_: string, among: readonly string[]) => (among.includes(second) ? second : null)
    const lonely = neighboursOf(model, shown.visible, first).every(({ node }) => node !== second)
    expect(lonely).toBe(true)
    expect(stepToward(shown, { at: first, from: hub }, toSecond)).toEqual({ at: second, from: hub })
    expect(stepToward(shown, { at: first, from: null }, toSecond)).toBeNull()
  })
  it('never stays where it is', () => {
    const among: string[] = []
    stepToward(shown, { at: first, from: hub }, (_, keys) => {
      among.push(...keys)
      return null
    })
    expect(among).not.toContain(first)
  })
})

describe('the other steps', () => {
  it('go round all neighbours once and come back', () => {
    let stand = stepRound(shown, { at: hub, from: null }, 1)
    const seen: string[] = []
    while (stand !== null && !seen.includes(stand.at)) {
      seen.push(stand.at)
      stand = stepRound(shown, stand, 1)
    }
    expect(seen).toEqual(around)
    expect(stepRound(shown, { at: hub, from: null }, -1)?.at).toBe(around.at(-1))
    expect(stepRound(shown, { at: first, from: hub }, -1)?.at).toBe(around.at(-1))
  })
  it('follow the list from its first to its last node, and end there', () => {
    const list = inListOrder(model, shown.visible)
    expect([...list].sort()).toEqual([...model.graph.nodes()].sort())
    let stand = stepInList(shown, { at: hub, from: null }, 'first')
    const seen: string[] = []
    while (stand !== null) {
      seen.push(stand.at)
      stand = stepInList(shown, stand, 1)
    }
    expect(seen).toEqual(list)
    expect(stepInList(shown, { at: hub, from: null }, 'last')?.at).toBe(list.at(-1))
    expect(stepInList(shown, { at: list[0] ?? '', from: null }, -1)).toBeNull()
  })
  it('begin where the keyboard was, else at what is selected, else at the first of the list', () => {
    expect(comeIn(shown, { at: first, from: hub }, [second])).toEqual({ at: first, from: hub })
    expect(comeIn(shown, null, ['no-node', second])?.at).toBe(second)
    expect(comeIn(shown, null, [])?.at).toBe(inListOrder(model, shown.visible)[0])
    expect(comeIn(none, { at: first, from: null }, [second])).toBeNull()
  })
})

describe('what a step says', () => {
  it('is the relation read in the direction walked, the name and the place among the neighbours', () => {
    const fair = 'book-fair'
    const reading = 'shared-reading'
    const context = { ...shown, lang: 'en' as const }
    const there = stepSentence(context, { at: reading, from: fair })
    const back = stepSentence(context, { at: fair, from: reading })
    const relation = model.relations.get('part-of')
    expect(there).toContain(`${relation?.name['en'] ?? '?'}, `)
    expect(back).toContain(`${relation?.inverse['en'] ?? '?'}, `)
    const place = neighboursOf(model, shown.visible, reading).findIndex(({ node }) => node === fair) + 1
    expect(back).toMatch(new RegExp(`, ${place} of ${neighboursOf(model, shown.visible, reading).length}$`))
  })
  it('counts in the list where no edge was walked, and how many neighbours there are', () => {
    const context = { ...shown, lang: 'en' as const }
    const list = inListOrder(model, shown.visible)
    expect(stepSentence(context, { at: list[1] ?? '', from: null })).toContain(`2 of ${list.length} in the list`)
    expect(enterSentence(context, hub)).toContain(`${around.length} neighbours`)
  })
  it('gives each neighbour once, with all that joins both', () => {
    for (const node of model.graph.nodes()) {
      const found = neighboursOf(model, shown.visible, node)
      expect(new Set(found.map((one) => one.node)).size).toBe(found.length)
      const edges = model.graph.edges(node).filter((edge) => model.graph.opposite(node, edge) !== node)
      expect(found.flatMap((one) => one.edges).sort()).toEqual(edges.sort())
    }
  })
})
