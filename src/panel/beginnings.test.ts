import { describe, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { beginnings } from './beginnings.ts'

describe('beginnings', () => {
  it('are what most reporting bodies name, the busiest speaker, and the most connected of what is shared', () => {
    expect(beginnings(openModel(example))).toEqual([
      { node: 'shared-reading', why: 'shared', count: 2 },
      { node: 'harbour-library', why: 'busiest', count: 6 },
      { node: 'evening-reading', why: 'connected', count: 3 },
    ])
  })
  it('fall back on the most connected nodes where nobody speaks', () => {
    const attributes = { ...example.attributes, bodies: [], claims: [] }
    const found = beginnings(openModel({ ...example, attributes }))
    expect(found.map(({ why }) => why)).toEqual(['largest', 'largest', 'largest'])
    expect(new Set(found.map(({ node }) => node)).size).toBe(3)
  })
  it('are fewer only where the graph is smaller', () => {
    expect(beginnings(openModel({ ...example, nodes: example.nodes.slice(0, 1), edges: [] }))).toHaveLength(1)
    expect(beginnings(openModel({ ...example, nodes: [], edges: [] }))).toEqual([])
  })
})
