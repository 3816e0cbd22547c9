import { expect, test } from 'vitest'
import { parseGraph, type GraphFile } from '../../../graph/schema.ts'
import { brokenClaims } from '../../../graph/text/verify.ts'
import { buildGraph } from '../../../graph/build/compile.ts'
import { editionOf } from '../../../graph/build/edition.ts'
import { example } from '../../testing/example.ts'
import { openModel } from '../../graph/openModel.ts'
import { exampleExport, exportContextOf, whole } from '../../testing/exampleExport.ts'
import { graphJson } from './writeGraphFile.ts'

function opened(text: string): GraphFile {
  const parsed = parseGraph(JSON.parse(text))
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return parsed.file
}
const partOf = (...changes: Parameters<typeof exampleExport>) => {
  const text = whole(graphJson(exampleExport(...changes)))
  return { file: opened(text), raw: JSON.parse(text) as { attributes: { part?: unknown } } }
}

test('all of the graph is the file that was opened', () => {
  const { file, raw } = partOf()
  const { edition } = file.attributes
  expect({ ...file, attributes: { ...file.attributes, edition: example.attributes.edition } }).toEqual(example)
  expect(edition).toBe(editionOf(example))
  expect(raw.attributes.part).toBeUndefined()
})

/** Built before any test's time runs: it takes seconds on a busy machine. */
const { file: shipped } = buildGraph('graph')

test('the shipped graph is exported with its own edition', () => {
  const file = shipped
  if (file === null) throw new Error('the shipped graph has problems')
  const left = opened(whole(graphJson(exportContextOf(openModel(file)))))
  expect(left).toEqual(file)
})

test('a part is a graph of its own: nothing that it names is missing, every quote stands in its text, its edition is its own', () => {
  const { file, raw } = partOf({ bodies: ['harbour'] })
  const model = openModel(file)
  expect(file.nodes.length).toBeLessThan(example.nodes.length)
  expect(file.attributes.edition).not.toBe(editionOf(example))
  expect(file.attributes.edition).toBe(editionOf(raw as unknown as GraphFile))
  expect(brokenClaims(file)).toEqual([])
  const named = [
    ...file.nodes.flatMap(({ attributes }) => attributes.claims),
    ...file.edges.flatMap(({ attributes }) => attributes.claims.flat()),
    ...file.attributes.figures.map(({ claim }) => claim),
  ]
  expect(named.filter((id) => !model.claims.has(id))).toEqual([])
  const keys = [
    ...file.edges.flatMap(({ attributes }) => attributes.premises),
    ...file.attributes.figures.flatMap(({ about }) => about),
    ...file.attributes.bodies.flatMap(({ node }) => node ?? []),
  ]
  expect(keys.filter((key) => !model.graph.hasNode(key) && !model.graph.hasEdge(key))).toEqual([])
})

test('a part brings the edges that shown ones follow from, and says which those are', () => {
  const { file, raw } = partOf({ grounding: ['derived'], relations: ['serves'] })
  expect(raw.attributes.part).toEqual({
    of: example.attributes.edition,
    link: 'https://example.org/libraries/#kinds=library',
    nodes: 12,
    edges: 1,
    premises: [
      'north-library--has-room--quiet-room',
      'north-library--runs--shared-reading--derived',
      'north-library--runs--evening-reading',
      'evening-reading--part-of--shared-reading',
    ],
  })
  expect(file.edges).toHaveLength(5)
})

test('a passage that does not count is no longer named by an edge that another one carries', () => {
  const { file } = partOf({ bodies: ['harbour'] })
  const partners = file.edges.find(({ key }) => key === 'north-library--partners-with--harbour-library')
  expect(partners?.attributes.claims).toEqual(['harbour-cards'])
})
