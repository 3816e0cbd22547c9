import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { attributions } from './attributions.ts'

const model = openModel(example)
const attributed = (node: string) =>
  attributions(model, node, model.graph.edges(node), model.graph.getNodeAttribute(node, 'claims').slice(0, 0))

test('what a node says of itself stands apart from what others say; an edge that both say stands under both', () => {
  const [own, others, ours] = attributed('north-library')
  expect(own).toMatchObject({ by: { kind: 'own' } })
  expect(own?.edges).toContain('north-library--joins--shared-reading')
  expect(others).toEqual({
    by: { kind: 'others' },
    edges: ['north-library--partners-with--harbour-library'],
    claims: [],
  })
  expect(own?.edges).toContain('north-library--partners-with--harbour-library')
  expect(ours).toEqual({ by: { kind: 'ours' }, edges: ['north-library--runs--shared-reading--derived'], claims: [] })
})

test('a body that stands for no node is listed by its name, beside the other reports', () => {
  const found = attributions(model, 'north-library', [], ['harbour-cards', 'press-plan'])
  expect(found).toEqual([
    { by: { kind: 'others' }, edges: [], claims: ['harbour-cards'] },
    { by: { kind: 'lead', body: 'press' }, edges: [], claims: ['press-plan'] },
  ])
})

test('a node that no body speaks for is not divided', () => {
  expect(attributed('shared-reading')).toEqual([])
})
