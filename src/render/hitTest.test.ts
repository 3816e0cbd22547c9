import { describe, expect, test } from 'vitest'
import { bowOf } from './bow.ts'
import { aims, hit, targetsOf, type Aim, type NameBox } from './hitTest.ts'
import type { Line, Mark, Scene } from './scene.ts'

const mark = (key: string, x: number, y: number, more: Partial<Mark> = {}): Mark => ({
  ...{ key, x, y, shape: 'ellipse', colour: '#000', size: 10, label: key, rank: 'own', priority: 0, outward: null },
  ...{ emphasis: 'plain', shown: true, ...more },
})
const line = (source: string, target: string, more: Partial<Line> = {}): Line => ({
  ...{ key: `${source}-${target}`, source, target, grounding: 'stated', label: '', colour: '#000', bend: 0 },
  ...{ emphasis: 'plain', shown: true, ...more },
})
const scene = (marks: readonly Mark[], lines: readonly Line[] = [], hide = false): Scene => ({
  ...{ marks, lines, guides: [], camera: null, theme: 'light', lang: 'en', tinted: false, faint: false, hide },
})
const still = { zoom: 1, pan: { x: 0, y: 0 } }
const at = (on: Scene, x: number, y: number, aim: Aim = aims.mouse, names: readonly NameBox[] = [], view = still) =>
  hit(targetsOf(on), names, view, { x, y }, aim)?.key ?? null

describe('a point of the drawing', () => {
  const shapes = ['ellipse', 'diamond', 'star', 'vee', 'triangle', 'hexagon', 'rectangle', 'round-rectangle']

  test.each(shapes)('in the middle of a mark (%s) means the mark, whatever runs over it', (shape) => {
    const marks = [mark('a', -100, 0), mark('b', 100, 0), mark('middle', 0, 0, { shape })]
    expect(at(scene(marks, [line('a', 'b')]), 0, 0)).toBe('middle')
    // Also a small mark on a large one, and one under a name.
    const under = [mark('large', 3, 3, { size: 30, shape }), mark('small', 0, 0, { size: 6, shape })]
    const name = { key: 'other', x: 0, y: 0, width: 80, height: 12 }
    for (const order of [under, under.toReversed()]) {
      expect(at(scene(order), 0, 0, aims.mouse, [name])).toBe('small')
      expect(at(scene(order), 3, 3, aims.mouse, [name])).toBe('large')
    }
  })

  test.each([
    ['mouse', 12],
    ['finger', 24],
  ] as const)('for a %s means a mark up to %i pixels around its edge, at every zoom', (aiming, reach) => {
    for (const zoom of [0.4, 1, 5]) {
      const view = { zoom, pan: { x: 300, y: 200 } }
      const one = scene([mark('one', 10, 20)])
      const edge = 300 + 10 * zoom + 5 * zoom
      expect(at(one, edge + reach - 0.1, 200 + 20 * zoom, aims[aiming], [], view)).toBe('one')
      expect(at(one, edge + reach + 0.1, 200 + 20 * zoom, aims[aiming], [], view)).toBeNull()
    }
  })

  test('means the nearest mark, by its edge', () => {
    const two = scene([mark('small', 0, 0), mark('large', 30, 0, { size: 30 })])
    expect(at(two, 9, 0)).toBe('small')
    expect(at(two, 11, 0)).toBe('large')
  })

  test('on a name means its node, before the edge beneath and before the mark beside it', () => {
    const marks = [mark('a', -100, 40), mark('b', 100, 40), mark('named', 0, 0), mark('beside', 30, 52)]
    const name = { key: 'named', x: 0, y: 40, width: 60, height: 14 }
    const on = scene(marks, [line('a', 'b')])
    expect(at(on, -20, 40, aims.mouse, [name])).toBe('named')
    expect(at(on, 24, 46, aims.mouse, [name])).toBe('named')
    expect(at(on, 30, 52, aims.mouse, [name])).toBe('beside')
    // Where the name runs over a mark's rim, the name is what is seen.
    expect(at(on, 29, 46.9, aims.mouse, [name])).toBe('named')
    expect(at(on, 31, 48, aims.finger, [name])).toBe('beside')
    expect(at(on, -60, 40, aims.mouse, [name])).toBe('a-b')
    // The name has moved with the window.
    expect(at(on, -20 * 2 + 7, 40 * 2 + 9, aims.mouse, [name], { zoom: 2, pan: { x: 7, y: 9 } })).toBe('named')
  })

  test('near a line means the line, as it is drawn, but never before a mark', () => {
    const marks = [mark('a', 0, 0), mark('b', 200, 0)]
    const straight = scene(marks, [line('a', 'b')])
    expect(at(straight, 100, aims.mouse.line - 0.1)).toBe('a-b')
    expect(at(straight, 100, aims.mouse.line + 0.1)).toBeNull()
    expect(at(straight, 100, aims.finger.line - 0.1, aims.finger)).toBe('a-b')
    expect(at(straight, 15, 1)).toBe('a')
    for (const bend of [25, -25]) {
      const bent = scene(marks, [line('a', 'b', { bend })])
      const [, by] = bowOf([0, 0], [200, 0], bend) ?? [0, 0]
      expect(at(bent, 100, by / 2)).toBe('a-b')
      expect(at(bent, 100, 0)).toBeNull()
    }
    expect(at(scene(marks, [line('a', 'b', { width: 30 })]), 100, 20)).toBe('a-b')
  })

  test('of two lines means the nearer one', () => {
    const marks = [mark('a', 0, 0), mark('b', 200, 0), mark('c', 0, 10), mark('d', 200, 10)]
    const two = scene(marks, [line('a', 'b'), line('c', 'd')])
    expect(at(two, 100, 4)).toBe('a-b')
    expect(at(two, 100, 6)).toBe('c-d')
  })

  test('in a cluster means the cluster, before lines over it and after the nodes in it', () => {
    const disc = mark('disc', 0, 0, { size: 200, rank: 'cluster' })
    const on = scene([disc, mark('node', 50, 0), mark('far', 400, 0)], [line('node', 'far')])
    expect(at(on, 0, 0)).toBe('disc')
    expect(at(on, 80, 2)).toBe('disc')
    expect(at(on, 60, 5)).toBe('node')
    expect(at(on, 150, 2)).toBe('node-far')
    expect(at(on, 0, 104)).toBeNull()
  })

  test('means nothing that filters hide, and all that they grey', () => {
    const marks = [mark('a', 0, 0), mark('b', 200, 0, { shown: false })]
    const lines = [line('a', 'b', { shown: false })]
    expect(at(scene(marks, lines), 200, 0)).toBe('b')
    expect(at(scene(marks, lines), 100, 0)).toBe('a-b')
    expect(at(scene(marks, lines, true), 200, 0)).toBeNull()
    expect(at(scene(marks, lines, true), 100, 0)).toBeNull()
  })
})
