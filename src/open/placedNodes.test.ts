import { expect, test } from 'vitest'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { derivedFrom, placedOf } from './placedNodes.ts'

const keys = example.nodes.map(({ key }) => key)
const places = Object.fromEntries(keys.map((key, nth): [string, [number, number]] => [key, [nth + 0.5, -nth]]))
const clusters = [
  { of: null, middle: [0, 0] as [number, number], radius: 50, nodes: [] },
  { of: 0, middle: [1.5, 2] as [number, number], radius: 20, nodes: keys.toReversed() },
]
const withDerived = (derived: object): GraphFile => ({
  ...example,
  attributes: { ...example.attributes, derived: { ...example.attributes.derived, ...derived } },
})
const placed = withDerived({ places: { force: places }, clusters })

test('what is persisted of a file gives the same places and clusters to the same file, read again', () => {
  const persisted = structuredClone(placedOf(placed))
  const again = withDerived({ places: {}, clusters: undefined })
  expect(persisted && derivedFrom(persisted, again)).toEqual(placed.attributes.derived)
})

test('nothing is persisted of a file whose nodes are not all placed, or that is drawn whole', () => {
  expect(placedOf(withDerived({ places: { force: { [keys[0] ?? '']: [0, 0] } }, clusters }))).toBeNull()
  expect(placedOf(withDerived({ places: { force: places }, clusters: undefined }))).toBeNull()
  expect(
    placedOf(withDerived({ places: { force: places }, clusters: [{ ...clusters[0], nodes: ['nobody'] }] })),
  ).toBeNull()
})

test('what was persisted of another file places nothing', () => {
  const persisted = placedOf(placed)
  expect(persisted && derivedFrom(persisted, { ...placed, nodes: placed.nodes.slice(1) })).toBeNull()
})
