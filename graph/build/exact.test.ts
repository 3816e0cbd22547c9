import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { exactly } from '../exact.ts'
import { EdgeAttributes, GraphFile, NodeAttributes, Span } from '../schema.ts'
import { example } from '../../src/testing/example.ts'

const node = example.nodes[0]?.attributes
const edge = example.edges[0]?.attributes

test('a whole graph file that leaves nothing to convert is known as such', () => {
  expect(exactly(GraphFile)(JSON.parse(JSON.stringify(example)))).toBe(true)
})

test.each([
  ['a field too many', NodeAttributes, { ...node, more: 1 }],
  ['a field too few', NodeAttributes, { ...node, label: undefined }],
  ['a field of another type', NodeAttributes, { ...node, label: 3 }],
  ['an empty key', NodeAttributes, { ...node, kind: '' }],
  ['a value that is not listed', EdgeAttributes, { ...edge, grounding: 'certain' }],
  ['a list where a record should be', NodeAttributes, { ...node, translations: [] }],
  [
    'a key of a record that would be passed over',
    NodeAttributes,
    { ...node, translations: JSON.parse('{"__proto__":"a"}') as unknown },
  ],
  ['a span that ends before it starts', Span, [4, 3]],
  ['a span of three', Span, [1, 2, 3]],
  ['a span with a fraction', Span, [0.5, 2]],
])('%s is left to the schema', (_, schema, value) => {
  expect(exactly(schema as v.GenericSchema)(value)).toBe(false)
})

test('what is called exact is what the schema would have given', () => {
  const schema = v.object({
    key: v.pipe(v.string(), v.nonEmpty()),
    span: v.optional(Span),
    list: v.array(v.union([v.number(), v.nullable(v.string())])),
    via: v.nullable(v.looseObject({ label: v.string() })),
    text: v.record(v.string(), v.boolean()),
  })
  const isExact = exactly(schema)
  let exact = 0
  const text = fc.dictionary(
    fc.constantFrom('a', 'b', '__proto__'),
    fc.oneof({ weight: 5, arbitrary: fc.boolean() }, fc.string()),
  )
  const fields = {
    key: fc.oneof({ weight: 5, arbitrary: fc.string({ minLength: 1 }) }, fc.integer(), fc.constant('')),
    span: fc.oneof(fc.tuple(fc.nat(9), fc.nat(9)), fc.constant(undefined)),
    list: fc.array(fc.oneof({ weight: 5, arbitrary: fc.integer() }, fc.constant(null), fc.boolean()), { maxLength: 2 }),
    via: fc.oneof(fc.constant(null), fc.record({ label: fc.string(), more: fc.integer() })),
    text,
  }
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.record(fields) },
    fc.record({ ...fields, extra: fc.constant(1) }, { requiredKeys: [] }),
  )
  fc.assert(
    fc.property(value, (one) => {
      if (!isExact(one)) return
      exact += 1
      expect(v.safeParse(schema, one)).toMatchObject({ success: true, output: one })
    }),
    { numRuns: 4000 },
  )
  expect(exact).toBeGreaterThan(40)
})
