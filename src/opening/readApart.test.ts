import { expect, test } from 'vitest'
import { example } from '../model/example.ts'
import { gather } from './parts.ts'
import { readApart } from './readApart.ts'

const bytesOf = (value: unknown): ArrayBuffer =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).buffer

test('a graph file comes in parts and is whole behind them', () => {
  const gathering = gather()
  const whole = [...readApart(bytesOf(example))].flatMap((report) => {
    if (report.kind === 'part') gathering.add(report.part)
    return report.kind === 'shell' ? [gathering.whole(report.shell)] : []
  })
  expect(whole).toEqual([example])
})

const [edge] = example.edges
test.each([
  ['text that is no JSON', '{"nodes": ['],
  ['a value of another shape', { nodes: [] }],
  ['a field that the format does not have', { ...example, more: true }],
  ['an edge that ends nowhere', { ...example, edges: [{ ...edge, target: 'nobody' }] }],
])('%s goes back as it came', (_, value) => {
  const bytes = bytesOf(value)
  expect([...readApart(bytes)]).toEqual([{ kind: 'back', bytes }])
})
