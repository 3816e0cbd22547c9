import { expect, test } from 'vitest'
import type { GraphFile } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import { gather, partsOf, shellOf } from './fileParts.ts'

function sent(file: GraphFile): GraphFile {
  const gathering = gather()
  for (const part of structuredClone([...partsOf(file)])) gathering.add(part)
  return gathering.whole(structuredClone(shellOf(file)))
}
const places = Object.fromEntries(example.nodes.map(({ key }, at) => [key, [at, -at] as [number, number]]))
const clusters = [
  { of: null, middle: [0, 0] as [number, number], radius: 5, nodes: [] },
  { of: 0, middle: [1, 0] as [number, number], radius: 2, nodes: example.nodes.map(({ key }) => key) },
]
const derived = { ...example.attributes.derived, places: { given: places }, clusters }
const file: GraphFile = { ...example, attributes: { ...example.attributes, derived } }

test('a file that is sent in parts is put together again', () => {
  expect(sent(file)).toEqual(file)
})

test('a file without clusters has none afterwards', () => {
  const plain = { ...file, attributes: { ...file.attributes, derived: { places: { given: places } } } }
  expect(sent(plain)).toEqual(plain)
})

test('edges with equal attributes share one value', () => {
  const [edge] = file.edges
  if (!edge) throw new Error('no edge')
  const many = Array.from({ length: 2500 }, (_, at) => ({ ...structuredClone(edge), key: `edge-${at}` }))
  const { edges } = sent({ ...file, edges: many })
  expect(edges).toEqual(many)
  expect(new Set(edges.map(({ attributes }) => attributes)).size).toBe(1)
})

test('a place without a node is left out, and nothing else is', () => {
  const strange = { ...derived, places: { given: { ...places, nobody: [3, 4] as [number, number] } } }
  const whole = sent({ ...file, attributes: { ...file.attributes, derived: strange } })
  expect(whole.attributes.derived.places).toEqual({ given: places })
})
