import { expect, test } from 'vitest'
import type { EdgeAttributes, GraphFile } from '../../graph/schema.ts'
import { openModel } from '../graph/openModel.ts'
import { exampleExport, exportContextOf, whole } from '../testing/exampleExport.ts'
import { graphJson } from './graphFile/writeGraphFile.ts'
import { graphml } from './graphml/writeGraphml.ts'
import { claimsCsv, edgesCsv, figuresCsv, nodesCsv } from './csv/writeTables.ts'
import { example } from '../testing/example.ts'
import { comeBack } from '../testing/exampleBack.ts'
import { given, opened } from '../testing/openedFiles.ts'
import type { FormatDefinition, GraphWriter } from './format.ts'
import { formats } from './formats.ts'

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

/** Other attributes for edges of the example, by key. */
const changedEdges: Readonly<Record<string, Partial<EdgeAttributes>>> = {
  // One passage with words for the relation, one without, and one that has no verb at all.
  'north-library--partners-with--harbour-library': {
    verbs: [
      {
        ...{ claim: 'north-partner', text: '结伴 | 结为\\', translations: { en: '\t partners | with', zh: ' \\| ' } },
        ...{ negated: true, note: { zh: '将来 | 才结伴。', en: ' Not yet.' } },
      },
      { claim: 'harbour-cards', text: '', translations: {}, negated: false },
    ],
    status: 'finished',
  },
  'north-library--runs--evening-reading': {
    verbs: [{ claim: 'north-course', text: '', translations: {}, negated: false, note: { en: 'A list.' } }],
  },
  'harbour-library--runs--story-hour': {
    verbs: [{ claim: 'harbour-runs', text: "'=办 |", translations: { en: "'-5" }, negated: false }],
  },
  'north-library--joins--shared-reading': {
    verbs: [{ claim: 'north-joins', text: '=参加', translations: {}, negated: false }],
  },
}
const unused = { id: 'planned', name: { zh: '计划中', en: 'planned' }, definition: { en: 'Not begun.' } }

/** The example with everything that verbs and statuses may have; the edge with the highest status stands first. */
const worded: GraphFile = {
  ...example,
  attributes: {
    ...example.attributes,
    vocabulary: {
      ...example.attributes.vocabulary,
      statuses: [unused, ...(example.attributes.vocabulary.statuses ?? [])],
    },
    claims: example.attributes.claims.map((claim) =>
      claim.id === 'north-joins' ? { ...claim, quote: `'=${claim.quote} | \\` } : claim,
    ),
  },
  edges: example.edges.map((edge) => ({ ...edge, attributes: { ...edge.attributes, ...changedEdges[edge.key] } })),
}
const usedAlone = (back: ReturnType<typeof comeBack.of>) => ({
  ...back,
  statuses: back.statuses.filter(({ id }) => id !== unused.id),
})

const readAndWritten = formats
  .map(({ id, reads, writes }: FormatDefinition) => ({
    id,
    isRead: reads !== null,
    writers: writes.filter((writer): writer is GraphWriter => writer.from === 'graph'),
  }))
  .filter(({ isRead, writers }) => isRead && writers.length > 0)

test.each(readAndWritten)(
  'in $id verbs come back with their notes, also empty ones, and statuses in their order with their names',
  async ({ id, writers }) => {
    const texts = await Promise.all(
      writers.map(async ({ load }) => whole((await load())(exportContextOf(openModel(worded))))),
    )
    const { file, format } = await back(...texts.map((text, at) => [`file-${String(at)}.txt`, text] as const))
    expect(format).toBe(id)
    const expected = comeBack.of(worded)
    // The dialog says which formats have no place for what is said of the whole graph.
    const isLost = writers.some(({ words }) => words.en.purpose.includes('without statuses that no edge has'))
    expect(comeBack.of(file)).toEqual(isLost ? usedAlone(expected) : expected)
    expect(writers.some(({ words }) => words.zh.purpose.includes('没有联系用到的进展不写入'))).toBe(isLost)
  },
)

test('files of earlier releases, which do not rank statuses or name them in every language, are still read', async () => {
  const earlier = whole(graphml(context))
    .replace('attr.name="status-rank"', 'attr.name="other"')
    .replace(/<data key="graph-statuses">.*<\/data>/u, '')
  const { file } = await back(['a.graphml', earlier])
  const used = comeBack.of(example)
  expect(comeBack.of(file)).toEqual({
    ...used,
    statuses: used.statuses.map(({ id, name }) => ({ id, name: { und: name['en'] } })),
  })
})
