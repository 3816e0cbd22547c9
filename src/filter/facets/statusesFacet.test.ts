import { expect, test } from 'vitest'
import { openModel } from '../../graph/openModel.ts'
import { example } from '../../testing/example.ts'
import { statusesFacet } from './statusesFacet.ts'

const { vocabulary } = example.attributes
const [known] = vocabulary.statuses ?? []
const statuses = [...(known === undefined ? [] : [{ ...known, id: 'planned' }]), ...(vocabulary.statuses ?? [])]
const model = openModel({
  ...example,
  attributes: { ...example.attributes, vocabulary: { ...vocabulary, statuses } },
})

test('a status that no edge has is no choice', () => {
  expect([...model.statuses.keys()]).toEqual(['planned', 'going-on', 'finished'])
  expect(statusesFacet.values(model)).toEqual(['going-on', 'finished', 'unsaid'])
})
