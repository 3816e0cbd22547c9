import { expect, test } from 'vitest'
import { example } from '../model/example.ts'
import { joinParts, partsOf, shellOf } from './parts.ts'

test('what left in parts is whole again', () => {
  const places = {
    given: Object.fromEntries(example.nodes.map(({ key }, at) => [key, [at, -at] as [number, number]])),
  }
  const file = {
    ...example,
    attributes: { ...example.attributes, derived: { ...example.attributes.derived, places } },
  }
  const parts = [...partsOf(file)]
  expect(joinParts(parts, shellOf(file))).toEqual(file)
})
