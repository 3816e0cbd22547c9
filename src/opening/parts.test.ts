import { expect, test } from 'vitest'
import { example } from '../model/example.ts'
import { gather, partsOf, shellOf } from './parts.ts'

test('what left in parts is whole again', () => {
  const places = {
    given: Object.fromEntries(example.nodes.map(({ key }, at) => [key, [at, -at] as [number, number]])),
  }
  const file = {
    ...example,
    attributes: { ...example.attributes, derived: { ...example.attributes.derived, places } },
  }
  const gathering = gather()
  for (const part of partsOf(file)) gathering.add(part)
  expect(gathering.whole(shellOf(file))).toEqual(file)
})
