import { expect, test } from 'vitest'
import { statusListIn, statusListText } from './statusList.ts'

test('statuses come back from their text', () => {
  const statuses = [
    { id: 'planned', name: { zh: '计划中', en: 'planned' }, definition: {} },
    { id: 'done', name: {}, definition: { en: 'Done.' } },
  ]
  expect(statusListIn(statusListText(statuses))).toEqual(statuses)
})

test('a field of another program with the same name has no statuses', () => {
  for (const text of ['', 'open, closed', '{"id":"a"}', '[1, null, {"id":""}, {"id":2}]', undefined, 7])
    expect(statusListIn(text)).toEqual([])
  expect(statusListIn('[{"id":"a","name":{"en":1,"zh":"甲"},"definition":"b"}]')).toEqual([
    { id: 'a', name: { zh: '甲' }, definition: {} },
  ])
})
