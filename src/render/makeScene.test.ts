import { beforeAll, describe, expect, test } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { placeRadialClusters } from '../layout/radialClusters.ts'
import { grownFile, grownModel } from '../testing/grownModel.ts'
import { initial, type ViewState } from '../link/viewState.ts'
import { visible } from '../filter/visible.ts'
import { loadPlaces } from './layoutNodes.ts'
import { makeScene } from './makeScene.ts'
import { isDrawn, type Mark, type Scene } from './scene.ts'

const model = grownModel()
beforeAll(() => loadPlaces(model))
const scene = (change: Partial<ViewState> = {}, lang = 'zh'): Scene => {
  const state = { ...initial, ...change }
  return makeScene(model, state, visible(model, state), { lang, theme: 'light' })
}
const mark = ({ marks }: Scene, key: string): Mark => {
  const found = marks.find((one) => one.key === key)
  if (found === undefined) throw new Error(`no mark ${key}`)
  return found
}
const node = ({ marks }: Scene) => marks.map(({ key, x, y, size, shape }) => ({ key, x, y, size, shape }))

describe('makeScene', () => {
  test('draws every node and edge once', () => {
    expect(scene().marks.map(({ key }) => key)).toEqual(model.graph.nodes())
    expect(scene().lines.map(({ key }) => key)).toEqual(model.graph.edges())
  })

  test('takes stored places, and grows flowers for a file that has none', () => {
    const places = placeRadialClusters(model)
    expect(scene().marks.map(({ x, y }) => [x, y])).toEqual(model.graph.mapNodes((node) => places[node]))
    const file = grownFile()
    const moved = Object.fromEntries(
      Object.entries(places).map(([node, [x, y]]) => [node, [x + 1, y] as [number, number]]),
    )
    const stored = openModel({ ...file, attributes: { ...file.attributes, derived: { places: { flowers: moved } } } })
    const { marks } = makeScene(stored, initial, visible(stored, initial), { lang: 'zh', theme: 'light' })
    expect(marks.map(({ x, y }) => [x, y])).toEqual(model.graph.mapNodes((node) => moved[node]))
  })

  test('moves nothing under a filter, a focus, another language or colouring', () => {
    const before = node(scene())
    expect(node(scene({ kinds: ['plan'] }))).toEqual(before)
    expect(node(scene({ focus: ['region-3'], depth: 1 }))).toEqual(before)
    expect(node(scene({ colour: 'body' }, 'en'))).toEqual(before)
  })

  test('greys what a filter does not show', () => {
    const filtered = scene({ kinds: ['plan', 'region'] })
    expect(mark(filtered, 'plan-0').shown).toBe(true)
    expect(mark(filtered, 'own-0-0').shown).toBe(false)
    expect(filtered.lines.some(({ source, shown }) => source === 'meeting' && shown)).toBe(false)
  })

  test('draws nothing of what the reader has taken out of sight, and greys nothing for it', () => {
    const without = scene({ without: ['meeting'] })
    const drawn = [...without.marks, ...without.lines].filter((one) => isDrawn(one, without))
    expect(without.marks.filter((one) => !drawn.includes(one)).map(({ key }) => key)).toEqual(['meeting'])
    const joined = without.lines.filter(({ source, target }) => [source, target].includes('meeting'))
    expect(joined.length).toBeGreaterThan(0)
    expect(without.lines.filter((one) => !drawn.includes(one))).toEqual(joined)
    expect(drawn.every(({ shown }) => shown)).toBe(true)
    expect(node(without)).toEqual(node(scene()))
  })

  test('emphasises the focus and what is near, dims the rest, and leaves all plain without a focus', () => {
    expect(new Set(scene().marks.map(({ emphasis }) => emphasis))).toEqual(new Set(['plain']))
    const focused = scene({ focus: ['meeting'] })
    expect(mark(focused, 'meeting').emphasis).toBe('focus')
    expect(mark(focused, 'lead-3').emphasis).toBe('near')
    expect(mark(focused, 'own-0-0').emphasis).toBe('dim')
    const edge = focused.lines.find(({ target }) => target === 'lead-3')
    expect(edge?.emphasis).toBe('near')
  })

  test('tells of two that are compared what is shared and what is each one’s own, as far as it is shown', () => {
    const sidesOf = (change: Partial<ViewState>) => {
      const { marks, lines } = scene(change)
      const side = new Map([...marks, ...lines].map((one) => [one.key, one.side]))
      const near = new Map(['region-4', 'region-0'].map((end) => [end, new Set(model.graph.neighbors(end))]))
      return { side, first: near.get('region-4') ?? new Set(), second: near.get('region-0') ?? new Set() }
    }
    const { side, first, second } = sidesOf({ focus: ['region-4', 'region-0'] })
    expect([side.get('region-4'), side.get('region-0')]).toEqual(['first', 'second'])
    const others = model.graph.nodes().filter((key) => key !== 'region-4' && key !== 'region-0')
    const expected = (key: string) =>
      first.has(key) ? (second.has(key) ? 'both' : 'first') : second.has(key) ? 'second' : undefined
    for (const key of others) expect(`${key} ${side.get(key) ?? ''}`).toBe(`${key} ${expected(key) ?? ''}`)
    expect(new Set(others.map(expected))).toEqual(new Set(['both', 'first', 'second', undefined]))
    model.graph.forEachEdge('region-4', (edge) => expect(side.get(edge)).toBe('first'))
    model.graph.forEachEdge('region-0', (edge) => expect(side.get(edge)).toBe('second'))
    // One alone has no sides, and what filters leave out joins nothing.
    expect([...sidesOf({ focus: ['region-4'] }).side.values()].filter(Boolean)).toEqual([])
    const left = sidesOf({ focus: ['region-4', 'region-0'], kinds: ['region'] }).side
    expect([...left.values()].filter(Boolean).toSorted()).toEqual(['first', 'second'])
  })

  test('picks out the edges that a filter of edges leaves, if they are few', () => {
    const count = (relation: string) => model.graph.filterEdges((_, edge) => edge.relation === relation).length
    const relations = [...model.relations.keys()].filter((id) => count(id) > 0).sort((a, b) => count(a) - count(b))
    const [rare = ''] = relations
    expect(count(rare)).toBeLessThan(model.graph.size / 3)
    const emphasis = (change: Partial<ViewState>) =>
      new Set(scene(change).lines.map((line) => `${line.emphasis} ${String(line.shown)}`))
    expect(emphasis({})).toEqual(new Set(['plain true']))
    expect(emphasis({ relations: [rare] })).toEqual(new Set(['picked true', 'plain false']))
    expect(emphasis({ relations: relations.slice(1) })).toEqual(new Set(['plain true', 'plain false']))
  })

  test('lifts only neighbours that a shown edge joins to what is selected', () => {
    const [key = ''] = model.graph.edges('region-4')
    const relation = model.graph.getEdgeAttribute(key, 'relation')
    const near = (change: Partial<ViewState>) =>
      new Set(
        scene({ focus: ['region-4'], ...change }).marks.flatMap((one) => (one.emphasis === 'near' ? [one.key] : [])),
      )
    const joined = model.graph
      .edges('region-4')
      .filter((edge) => model.graph.getEdgeAttribute(edge, 'relation') === relation)
      .map((edge) => model.graph.opposite('region-4', edge))
    expect(near({}).size).toBeGreaterThan(new Set(joined).size)
    expect(near({ relations: [relation] })).toEqual(new Set(joined))
  })

  test('names marks in the reader’s language, broken into lines', () => {
    expect(mark(scene(), 'plan-2').label.replace('\n', '')).toBe('旅行促进各地往来交流融合计划')
    expect(mark(scene(), 'plan-2').label).toContain('\n')
    expect(mark(scene({}, 'en'), 'plan-2').label).toContain('plan')
  })

  test('ranks heads above hub and parts, these above what else is shared, and own nodes last', () => {
    const priority = (key: string): number => mark(scene(), key).priority
    expect(priority('region-0')).toBeGreaterThan(priority('plans'))
    expect(priority('plan-1')).toBeGreaterThan(priority('meeting'))
    expect(priority('meeting')).toBeGreaterThan(priority('own-0-0'))
    expect(mark(scene(), 'own-0-0').rank).toBe('own')
  })

  test('bends a line that would run under another mark, and two between the same ends', () => {
    const hits = scene().lines.filter(({ bend }) => bend !== 0)
    expect(hits.length).toBeGreaterThan(0)
    const short = scene().lines.filter(({ key }) => key.startsWith('meeting--calls-for'))
    for (const { bend } of short) expect(bend).toBe(0)
  })
})
