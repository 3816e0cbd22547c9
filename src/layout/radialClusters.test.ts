import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphFile, Place } from '../../graph/schema.ts'
import { openModel } from '../graph/openModel.ts'
import { placeRadialClusters } from './radialClusters.ts'
import { grownFile, grownModel } from '../testing/grownModel.ts'

const model = grownModel()
const places = placeRadialClusters(model)
const at = (key: string): Place => places[key] ?? [NaN, NaN]
const far = ([x, y]: Place): number => Math.hypot(x, y)

function closest(given: Record<string, Place>): number {
  const all = Object.values(given)
  const gaps = all.flatMap(([x, y], one) => all.slice(one + 1).map((other) => Math.hypot(other[0] - x, other[1] - y)))
  return Math.min(Infinity, ...gaps)
}

function smallGraph(order: number, pairs: readonly (readonly [number, number])[], spoken: number): GraphFile {
  const file = grownFile()
  const [first] = file.nodes
  const [edge] = file.edges
  if (first === undefined || edge === undefined) throw new Error('the grown graph is empty')
  const nodes = Array.from({ length: order }, (_, key) => ({
    key: `n${key}`,
    attributes: { ...first.attributes, claims: [`c-${key % 9}`] },
  }))
  const edges = pairs
    .filter(([source, target]) => source < order && target < order && source !== target)
    .map(([source, target], key) => ({ ...edge, key: `e${key}`, source: `n${source}`, target: `n${target}` }))
  const bodies = file.attributes.bodies.map((body, nth) => ({ ...body, node: nth < spoken ? `n${nth}` : null }))
  return { ...file, attributes: { ...file.attributes, bodies }, nodes, edges }
}

describe('radial clusters', () => {
  test('give each node one place, rounded to halves', () => {
    expect(Object.keys(places).sort()).toEqual(model.graph.nodes().sort())
    for (const value of Object.values(places).flat()) expect(value * 2).toBe(Math.round(value * 2))
  })

  test('give the same places twice, whatever languages the labels are in', () => {
    const file = grownFile()
    const renamed = file.nodes.map(({ key, attributes }) => ({
      key,
      attributes: { ...attributes, label: key, lang: 'en' },
    }))
    expect(placeRadialClusters(openModel({ ...file, nodes: renamed }))).toEqual(places)
  })

  test('keep marks at least 15 units apart', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(closest(placeRadialClusters(grownModel(seed)))).toBeGreaterThanOrEqual(15)
  })

  test('put the speakers around the middle in the order of their bearings', () => {
    const byBearing = [5, 6, 7, 8, 0, 1, 2, 3, 4].map((region) => at(`region-${region}`))
    const turns = byBearing.map(([x, y], nth) => {
      const [nextX, nextY] = byBearing[(nth + 1) % byBearing.length] ?? [0, 0]
      return Math.atan2(x * nextY - y * nextX, x * nextX + y * nextY)
    })
    for (const turn of turns) expect(turn).toBeGreaterThan(0)
    expect(turns.reduce((sum, turn) => sum + turn, 0)).toBeCloseTo(2 * Math.PI)
  })

  test('put nodes that only one speaker names outside of its head, on average', () => {
    for (let region = 0; region < 9; region++) {
      const own = model.graph.filterNodes((node) => node.startsWith(`own-${region}-`)).map(at)
      const [x, y] = [0, 1].map((axis) => own.reduce((sum, place) => sum + (place[axis] ?? 0) / own.length, 0))
      expect(far([x ?? 0, y ?? 0])).toBeGreaterThan(far(at(`region-${region}`)) + 10)
    }
  })

  test('put a hub innermost, with its parts in a row under it', () => {
    expect(far(at('plans'))).toBeLessThan(60)
    const rows = new Set(['plan-0', 'plan-1', 'plan-2'].map((plan) => at(plan)[1]))
    expect(rows.size).toBe(1)
    expect(Math.min(...rows)).toBeGreaterThan(at('plans')[1] + 40)
  })

  test('keep the whole near the shape of the canvas', () => {
    const all = Object.values(places)
    const [width, height] = [0, 1].map((axis) => {
      const values = all.map((place) => place[axis] ?? 0)
      return Math.max(...values) - Math.min(...values)
    })
    expect((height ?? 0) / (width ?? 1)).toBeGreaterThan(0.9)
    expect((height ?? 0) / (width ?? 1)).toBeLessThan(1.2)
  })

  test('give each node of any small graph a finite place, and no two the same', () => {
    const pair = fc.tuple(fc.nat(29), fc.nat(29))
    fc.assert(
      fc.property(fc.nat(30), fc.array(pair, { maxLength: 60 }), fc.nat(9), (order, pairs, spoken) => {
        const given = placeRadialClusters(openModel(smallGraph(order, pairs, spoken)))
        expect(Object.keys(given)).toHaveLength(order)
        for (const value of Object.values(given).flat()) expect(Number.isFinite(value)).toBe(true)
        expect(closest(given)).toBeGreaterThanOrEqual(15)
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
