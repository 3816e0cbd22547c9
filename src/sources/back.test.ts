import { expect, test } from 'vitest'
import { cytoscapeJson } from '../exports/cytoscape.ts'
import { exampleLeaving, whole } from '../exports/exampleLeaving.ts'
import { gexf } from '../exports/gexf.ts'
import { graphJson } from '../exports/graphJson.ts'
import { graphml } from '../exports/graphml.ts'
import { jsonLd } from '../exports/jsonLd.ts'
import { claimsCsv, edgesCsv, figuresCsv, nodesCsv } from '../exports/tables.ts'
import { turtle } from '../exports/turtle.ts'
import { example } from '../model/example.ts'
import { comeBack } from './exampleBack.ts'
import { given, opened } from './opened.ts'

const leaving = exampleLeaving()
const back = async (...files: readonly (readonly [path: string, text: string])[]) =>
  opened(files.map(([path, text]) => given(path, text)))

test('our own graph file comes back as the very file', async () => {
  const text = whole(graphJson(leaving))
  const { file, format, notes } = await back(['a.json', text])
  expect(file).toEqual(JSON.parse(text))
  expect([format, notes]).toEqual(['verbatim', []])
})

test.each([
  ['cytoscape', cytoscapeJson],
  ['gexf', gexf],
  ['graphml', graphml],
  ['json-ld', jsonLd],
  ['turtle', turtle],
] as const)(
  'our own %s comes back with the same nodes, edges and quotes, whatever it is called',
  async (name, write) => {
    const { file, format } = await back(['file.txt', whole(write(leaving))])
    expect(format).toBe(name)
    expect(comeBack.of(file)).toEqual(comeBack.of(example))
  },
)

test('our own four tables come back as one graph, with the documents of the passages', async () => {
  const { file, notes } = await back(
    ['figures.csv', whole(figuresCsv(leaving))],
    ['edges.csv', whole(edgesCsv(leaving))],
    ['nodes.csv', whole(nodesCsv(leaving))],
    ['claims.csv', whole(claimsCsv(leaving))],
  )
  expect(comeBack.of(file)).toEqual(comeBack.of(example))
  expect(file.attributes.documents.map(({ id }) => id).sort()).toEqual(
    example.attributes.documents.map(({ id }) => id).sort(),
  )
  expect(notes.filter(({ note }) => note === 'passed-over')).toEqual([{ note: 'passed-over', path: 'figures.csv' }])
})

test('our own table of edges comes back alone: its nodes have their ids as names', async () => {
  const { file } = await back(['edges.csv', whole(edgesCsv(leaving))])
  const edges = comeBack.of(example).edges
  expect(comeBack.of(file).edges).toEqual(edges)
})

test('our own table of nodes comes back alone, at its places', async () => {
  const { file } = await back(['nodes.csv', whole(nodesCsv(leaving))])
  expect(comeBack.of(file).nodes).toEqual(comeBack.of(example).nodes)
  expect(Object.keys(file.attributes.derived.places['given'] ?? {})).toHaveLength(example.nodes.length)
})
