import { expect, test } from 'vitest'
import { example } from '../../model/example.ts'
import { openModel } from '../../model/model.ts'
import { voices } from './voices.ts'

const model = openModel(example)
const apart = (node: string) =>
  voices(model, node, model.graph.edges(node), model.graph.getNodeAttribute(node, 'claims').slice(0, 0))

test('what a node says of itself stands apart from what others say; an edge that both say stands under both', () => {
  const [own, others, ours] = apart('north-library')
  expect(own).toMatchObject({ voice: { kind: 'own' } })
  expect(own?.edges).toContain('north-library--joins--shared-reading')
  expect(others).toEqual({
    voice: { kind: 'others' },
    edges: ['north-library--partners-with--harbour-library'],
    claims: [],
  })
  expect(own?.edges).toContain('north-library--partners-with--harbour-library')
  expect(ours).toEqual({ voice: { kind: 'ours' }, edges: ['north-library--runs--shared-reading--derived'], claims: [] })
})

test('a body that stands for no node is told apart from the other reports, by name', () => {
  const found = voices(model, 'north-library', [], ['harbour-cards', 'press-plan'])
  expect(found).toEqual([
    { voice: { kind: 'others' }, edges: [], claims: ['harbour-cards'] },
    { voice: { kind: 'lead', body: 'press' }, edges: [], claims: ['press-plan'] },
  ])
})

test('a node that no body speaks for is not divided', () => {
  expect(apart('shared-reading')).toEqual([])
})
