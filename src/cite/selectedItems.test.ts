import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { openModel } from '../graph/openModel.ts'
import { selectedItems } from './selectedItems.ts'

const model = openModel(example)

test('figures, passages, and stretches of a text are gathered in the order of the link; what the graph does not know is not', () => {
  expect(
    selectedItems(model, { pick: ['north-joins', 'gone', 'letters:0-4', 'visits-of-a-year', 'letters:0-99999'] }),
  ).toEqual([
    { key: 'north-joins', what: { kind: 'claim', key: 'north-joins' } },
    { key: 'letters:0-4', what: { kind: 'span', document: 'letters', span: [0, 4] } },
    { key: 'visits-of-a-year', what: { kind: 'figure', key: 'visits-of-a-year' } },
  ])
})
