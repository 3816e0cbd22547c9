import { expect, test } from 'vitest'
import { openModel } from '../graph/openModel.ts'
import { example } from '../testing/example.ts'
import { arrowTips } from './arrowTip.ts'

test('a tip is filled once the words say that it is done, hollow before, open where they say nothing', () => {
  const tip = arrowTips(openModel(example))
  expect(['going-on', 'finished', 'unheard-of', null, undefined].map(tip)).toEqual([
    'hollow',
    'filled',
    'open',
    'open',
    'open',
  ])
})

test('without statuses every tip is filled', () => {
  const vocabulary = { ...example.attributes.vocabulary, statuses: [] }
  const model = openModel({ ...example, attributes: { ...example.attributes, vocabulary } })
  expect([null, 'finished'].map(arrowTips(model))).toEqual(['filled', 'filled'])
})
