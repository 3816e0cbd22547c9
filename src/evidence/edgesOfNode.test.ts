import { describe, expect, it } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { edgesOfNode, sameEvidence } from './edgesOfNode.ts'

const model = openModel(example)

describe('edgesOfNode', () => {
  it('has every edge of a node once', () => {
    for (const node of model.graph.nodes()) {
      const found = edgesOfNode(model, node).flatMap((group) => group.edges)
      expect([...found].sort()).toEqual([...model.graph.edges(node)].sort())
    }
  })
  it('follows the order of the vocabulary, outgoing before incoming', () => {
    const groups = edgesOfNode(model, 'evening-reading').map(({ relation, incoming }) => [relation, incoming])
    expect(groups).toEqual([
      ['runs', true],
      ['part-of', false],
      ['resembles', false],
    ])
  })
  it('reads a symmetric relation the same from both ends', () => {
    const arriving = edgesOfNode(model, 'harbour-library').find((group) => group.relation === 'partners-with')
    expect(arriving?.incoming).toBe(false)
  })
})

describe('sameEvidence', () => {
  it('joins edges that rest on the same passages in the same way, and no others', () => {
    const edges = ['poetry-week', 'story-hour', 'book-fair'].map((activity) => `harbour-library--runs--${activity}`)
    expect(sameEvidence(model, edges)).toEqual([edges.slice(0, 2), edges.slice(2)])
  })
})
