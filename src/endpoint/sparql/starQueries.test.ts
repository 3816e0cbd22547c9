import { expect, test } from 'vitest'
import { starQueries } from './starQueries.ts'

const relation = 'urn:r'
const edge = (source: string, target: string) => ({ source, relation, target })

test('edges that share an end are one group, whichever end it is, and every edge is in one', () => {
  const [out, back] = [['b', 'c', 'd'].map((end) => edge('a', end)), ['e', 'f'].map((end) => edge(end, 'z'))]
  expect(starQueries([...out, ...back], 9)).toEqual([
    { query: { source: 'a', relation, target: null, ends: ['b', 'c', 'd'] }, edges: out },
    { query: { source: null, relation, target: 'z', ends: ['e', 'f'] }, edges: back },
  ])
})

test('no group is larger than it may be, and another relation is another group', () => {
  const edges = [...['b', 'c', 'd'].map((end) => edge('a', end)), { ...edge('a', 'b'), relation: 'urn:s' }]
  const grouped = starQueries(edges, 2)
  expect(grouped.map(({ query }) => query.ends)).toEqual([['b', 'c'], ['d'], ['b']])
  expect(grouped.flatMap((one) => one.edges)).toEqual(edges)
  expect(starQueries([], 2)).toEqual([])
})
