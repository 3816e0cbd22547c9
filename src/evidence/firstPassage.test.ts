import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { edgesOfNode } from './edgesOfNode.ts'
import { firstPassage } from './firstPassage.ts'

const model = openModel(example)
const first = (node: string, claims: readonly string[] = []): string | null =>
  firstPassage(model, node, edgesOfNode(model, node), claims)

test('where a body speaks for the node, its own words come before those of others', () => {
  const own = model.speakers.get('harbour-library') ?? []
  expect(own.length).toBeGreaterThan(0)
  expect(own).toContain(model.claims.get(first('harbour-library') ?? '')?.body)
  const others = [...model.claims.values()].find(({ body }) => !own.includes(body))?.id ?? ''
  expect(firstPassage(model, 'harbour-library', [], [others, ...model.claims.keys()])).not.toBe(others)
})

test('a node for which nobody speaks begins with the first passage of its first edge that has one', () => {
  expect(model.speakers.has('shared-reading')).toBe(false)
  const [claim] = edgesOfNode(model, 'shared-reading').flatMap(({ edges }) =>
    edges.flatMap((edge) => model.graph.getEdgeAttribute(edge, 'claims').flat()),
  )
  expect(first('shared-reading')).toBe(claim)
})

test('without an edge it is a passage that names the node, and without any there is none', () => {
  expect(firstPassage(model, 'shared-reading', [], ['press-plan', 'harbour-cards'])).toBe('press-plan')
  expect(firstPassage(model, 'shared-reading', [], [])).toBeNull()
})
