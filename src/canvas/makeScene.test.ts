import { describe, expect, test } from 'vitest'
import { openModel } from '../model/model.ts'
import { flowers } from '../places/flowers.ts'
import { grownFile, grownModel } from '../places/grownModel.ts'
import { initial, type ViewState } from '../view/state.ts'
import { visible } from '../view/visible.ts'
import { makeScene } from './makeScene.ts'
import type { Mark, Scene } from './scene.ts'

const model = grownModel()
const scene = (change: Partial<ViewState> = {}, lang = 'zh'): Scene => {
  const state = { ...initial, ...change }
  return makeScene(model, state, visible(model, state), { lang, theme: 'light' })
}
const mark = ({ marks }: Scene, key: string): Mark => {
  const found = marks.find((one) => one.key === key)
  if (found === undefined) throw new Error(`no mark ${key}`)
  return found
}
const standing = ({ marks }: Scene) => marks.map(({ key, x, y, size, shape }) => ({ key, x, y, size, shape }))

describe('makeScene', () => {
  test('draws every node and edge once', () => {
    expect(scene().marks.map(({ key }) => key)).toEqual(model.graph.nodes())
    expect(scene().lines.map(({ key }) => key)).toEqual(model.graph.edges())
  })

  test('takes stored places, and grows flowers for a file that has none', () => {
    const places = flowers(model)
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
    const before = standing(scene())
    expect(standing(scene({ kinds: ['plan'] }))).toEqual(before)
    expect(standing(scene({ focus: ['region-3'], depth: 1 }))).toEqual(before)
    expect(standing(scene({ colour: 'body' }, 'en'))).toEqual(before)
  })

  test('greys what a filter does not show', () => {
    const filtered = scene({ kinds: ['plan', 'region'] })
    expect(mark(filtered, 'plan-0').shown).toBe(true)
    expect(mark(filtered, 'own-0-0').shown).toBe(false)
    expect(filtered.lines.some(({ source, shown }) => source === 'meeting' && shown)).toBe(false)
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
