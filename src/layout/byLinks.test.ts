import { describe, expect, it } from 'vitest'
import { byLinks } from './byLinks.ts'

const nodes = Array.from({ length: 40 }, (_, at) => `n${String(at)}`)
const star = nodes.slice(1, 20).map((target) => ({ source: 'n0', target }))

describe('an arrangement by links', () => {
  it('gives the same graph the same places', () => {
    expect(byLinks(nodes, star)).toEqual(byLinks(nodes, star))
  })

  it('puts no two nodes at one place, and linked ones nearer than others', () => {
    const places = byLinks(nodes, star)
    const distance = (one: string, other: string): number => {
      const [[x, y], [toX, toY]] = [places[one] ?? [0, 0], places[other] ?? [0, 0]]
      return Math.hypot(x - toX, y - toY)
    }
    for (const one of nodes)
      for (const other of nodes) if (one < other) expect(distance(one, other)).toBeGreaterThan(20)
    const mean = (list: readonly string[]): number =>
      list.reduce((sum, node) => sum + distance('n0', node), 0) / list.length
    expect(mean(nodes.slice(1, 20))).toBeLessThan(mean(nodes.slice(20)))
  })

  it('accepts an edge from a node to itself', () => {
    expect(Object.keys(byLinks(['a'], [{ source: 'a', target: 'a' }]))).toEqual(['a'])
  })
})
