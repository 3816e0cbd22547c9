import { expect, test } from 'vitest'
import { example } from '../testing/example.ts'
import { gather } from './fileParts.ts'
import { readInWorker } from './readInWorker.ts'

const bytesOf = (value: unknown): ArrayBuffer =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).buffer

test('a graph file is sent in parts and is complete after them', () => {
  const gathering = gather()
  const whole = [...readInWorker(bytesOf(example))].flatMap((report) => {
    if (report.kind === 'part') gathering.add(report.part)
    return report.kind === 'shell' ? [gathering.whole(report.shell)] : []
  })
  expect(whole).toEqual([example])
})

test('a large file without clusters gets those of its places', () => {
  const [node] = example.nodes
  if (!node) throw new Error('no node')
  const nodes = Array.from({ length: 700 }, (_, at) => ({ ...node, key: `n${String(at)}` }))
  const given = Object.fromEntries(nodes.map(({ key }, at): [string, [number, number]] => [key, [at % 30, at]]))
  const ends = ['n1', 'n2', 'n699'].map((target, at) => ({
    ...example.edges[0],
    key: `e${String(at)}`,
    source: 'n0',
    target,
  }))
  const derived = { places: { given } }
  const file = { ...example, nodes, edges: ends, attributes: { ...example.attributes, derived } }
  const reports = [...readInWorker(bytesOf(file))]
  const inside = reports.flatMap((report) =>
    report.kind === 'part' && report.part.of === 'clusters'
      ? report.part.all.flatMap(({ nodes: some }) => [...some])
      : [],
  )
  expect(inside.toSorted((one, other) => one - other)).toEqual(nodes.map((_, at) => at))
  expect(reports.at(-1)).toMatchObject({ kind: 'shell', clustered: true })
})

const [edge] = example.edges
test.each([
  ['text that is no JSON', '{"nodes": ['],
  ['a value of another shape', { nodes: [] }],
  ['a field that the format does not have', { ...example, more: true }],
  ['an edge to a missing node', { ...example, edges: [{ ...edge, target: 'nobody' }] }],
])('%s is sent back unchanged', (_, value) => {
  const bytes = bytesOf(value)
  expect([...readInWorker(bytes)]).toEqual([{ kind: 'back', bytes }])
})
