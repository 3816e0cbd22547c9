import { expect, test } from 'vitest'
import { starsOf } from './stars.ts'

const relation = 'urn:r'
const edge = (source: string, target: string) => ({ source, relation, target })

test('edges that share an end are one group, whichever end it is, and every edge is in one', () => {
  const [out, back] = [['b', 'c', 'd'].map((end) => edge('a', end)), ['e', 'f'].map((end) => edge(end, 'z'))]
  expect(starsOf([...out, ...back], 9)).toEqual([
    { star: { source: 'a', relation, target: null, ends: ['b', 'c', 'd'] }, edges: out },
    { star: { source: null, relation, target: 'z', ends: ['e', 'f'] }, edges: back },
  ])
})

test('no group is larger than it may be, and another relation is another group', () => {
  const edges = [...['b', 'c', 'd'].map((end) => edge('a', end)), { ...edge('a', 'b'), relation: 'urn:s' }]
  const stars = starsOf(edges, 2)
  expect(stars.map(({ star }) => star.ends)).toEqual([['b', 'c'], ['d'], ['b']])
  expect(stars.flatMap((one) => one.edges)).toEqual(edges)
  expect(starsOf([], 2)).toEqual([])
})
