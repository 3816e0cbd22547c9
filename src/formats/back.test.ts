import { expect, test } from 'vitest'
import { exampleExport, whole } from '../testing/exampleExport.ts'
import { graphJson } from './graphFile/writeGraphFile.ts'
import { graphml } from './graphml/writeGraphml.ts'
import { claimsCsv, edgesCsv, figuresCsv, nodesCsv } from './csv/writeTables.ts'
import { example } from '../testing/example.ts'
import { comeBack } from '../testing/exampleBack.ts'
import { given, opened } from '../testing/openedFiles.ts'

const context = exampleExport()
const back = async (...files: readonly (readonly [path: string, text: string])[]) =>
  opened(files.map(([path, text]) => given(path, text)))

test('our own graph file comes back as the very file', async () => {
  const text = whole(graphJson(context))
  const { file, format, notes } = await back(['a.json', text])
  expect(file).toEqual(JSON.parse(text))
  expect([format, notes]).toEqual(['verbatim', []])
})

test('our own four tables come back as one graph, with the documents of the passages', async () => {
  const { file, notes } = await back(
    ['figures.csv', whole(figuresCsv(context))],
    ['edges.csv', whole(edgesCsv(context))],
    ['nodes.csv', whole(nodesCsv(context))],
    ['claims.csv', whole(claimsCsv(context))],
  )
  expect(comeBack.of(file)).toEqual(comeBack.of(example))
  expect(file.attributes.documents.map(({ id }) => id).sort()).toEqual(
    example.attributes.documents.map(({ id }) => id).sort(),
  )
  expect(notes.filter(({ note }) => note === 'passed-over')).toEqual([{ note: 'passed-over', path: 'figures.csv' }])
})

test('what a file of ours says of bodies is evidence, and stands among no properties', async () => {
  const { file } = await back(['a.graphml', whole(graphml(context))])
  const properties = [...file.nodes, ...file.edges].flatMap(({ attributes }) =>
    Object.keys(attributes.properties ?? {}),
  )
  expect(new Set(properties)).toEqual(new Set(['initiative']))
})

test('tables of earlier releases, which call the bodies of the passages speakers, come back alike', async () => {
  const earlier = (text: string): string => text.replace('claim-bodies', 'speakers')
  const [nodes, edges] = [whole(nodesCsv(context)), whole(edgesCsv(context))]
  expect(earlier(nodes)).not.toBe(nodes)
  const now = await back(['nodes.csv', nodes], ['edges.csv', edges])
  const then = await back(['nodes.csv', earlier(nodes)], ['edges.csv', earlier(edges)])
  expect(comeBack.of(then.file)).toEqual(comeBack.of(now.file))
})

test('our own table of edges comes back alone: its nodes have their ids as names', async () => {
  const { file } = await back(['edges.csv', whole(edgesCsv(context))])
  const edges = comeBack.of(example).edges
  expect(comeBack.of(file).edges).toEqual(edges)
})

test('our own table of nodes comes back alone, at its places', async () => {
  const { file } = await back(['nodes.csv', whole(nodesCsv(context))])
  expect(comeBack.of(file).nodes).toEqual(comeBack.of(example).nodes)
  expect(Object.keys(file.attributes.derived.places['given'] ?? {})).toHaveLength(example.nodes.length)
})
