import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { containment, containmentOf } from './containment.ts'

type Edges = typeof example.edges
const [first] = example.edges
if (!first) throw new Error('the example has no edge')

const edge = (source: string, relation: string, target: string, grounding: 'stated' | 'editorial' = 'stated') => ({
  key: `${source}--${relation}--${target}`,
  source,
  target,
  attributes: { ...first.attributes, relation, grounding },
})
const modelOf = (edges: Edges) => openModel({ ...example, edges })

test('it is the one-way relation that joins nodes of one kind in the most kinds', () => {
  const parts = [edge('quiet-room', 'part-of', 'map-room'), edge('story-hour', 'part-of', 'poetry-week')]
  const others = [edge('story-hour', 'serves', 'book-fair'), edge('north-library', 'partners-with', 'hill-library')]
  expect(containmentOf(modelOf([...others, ...parts]))).toBe('part-of')
})

test('symmetric relations, edges that we drew and relations that go in circles contain nothing', () => {
  expect(containmentOf(modelOf([edge('north-library', 'partners-with', 'hill-library')]))).toBeNull()
  expect(containmentOf(modelOf([edge('quiet-room', 'part-of', 'map-room', 'editorial')]))).toBeNull()
  const circle = [
    edge('quiet-room', 'serves', 'map-room'),
    edge('map-room', 'serves', 'children-corner'),
    edge('children-corner', 'serves', 'quiet-room'),
  ]
  expect(containmentOf(modelOf(circle))).toBeNull()
})

test('wholes come nearest first, across kinds, and parts one step down', () => {
  const model = modelOf([
    edge('quiet-room', 'part-of', 'map-room'),
    edge('map-room', 'part-of', 'children-corner'),
    edge('story-hour', 'part-of', 'quiet-room'),
  ])
  const { wholesOf, partsOf } = containment(model)
  expect(wholesOf('story-hour')).toEqual(['quiet-room', 'map-room', 'children-corner'])
  expect(partsOf('children-corner')).toEqual(['map-room'])
  expect(wholesOf('children-corner')).toEqual([])
})
