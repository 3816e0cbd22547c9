import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OpeningOptions } from '../../src/formats/read/openResult.ts'
import { openFiles, type OpenedFile } from '../../src/formats/read/openFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'opening-'))
execFileSync(process.env['VERBATIM_PYTHON'] ?? 'python3', ['commands/foreign/networkx_json.py', folder])
const open = (name: string, opening: OpeningOptions = {}): Promise<OpenedFile> =>
  openFiles([{ path: name, bytes: readFileSync(join(folder, name)) }], opening)

test('a multigraph of networkx is read with tuples as ids, words as keys, and NaN as a word', async () => {
  const opened = await open('multi.json')
  if (opened.kind !== 'graph') throw new Error(JSON.stringify(opened))
  const { nodes, edges, attributes } = opened.file
  expect(nodes.map((node) => node.attributes.label)).toEqual(['Ann', 'Pair'])
  expect(nodes[0]?.attributes.properties).toEqual({ age: 'NaN', weight: 'Infinity' })
  expect(nodes[1]?.attributes['source-id']).toBe('[1,2]')
  expect(edges.map((edge) => edge.attributes.relation)).toEqual(['knows', 'likes', 'likes'])
  expect(attributes.claims.map(({ quote }) => quote)).toEqual(['Ann knows the pair.'])
  expect(opened.notes).toContainEqual({ note: 'not-numbers', count: 2, example: 'NaN' })
})

test.each([
  ['links.json', 'node-link'],
  ['edges.json', 'node-link'],
  ['cytoscape.json', 'cytoscape'],
  ['karate.graphml', 'graphml'],
  ['karate.gexf', 'gexf'],
])('the karate club of networkx comes in whole as %s, undirected', async (name, format) => {
  const opened = await open(name)
  if (opened.kind !== 'graph') throw new Error(JSON.stringify(opened))
  const { nodes, edges, attributes } = opened.file
  expect([opened.format, nodes.length, edges.length]).toEqual([format, 34, 78])
  expect(attributes.vocabulary.relations.every(({ symmetric }) => symmetric)).toBe(true)
})

test('a list of edges without names of columns is asked about, and comes in whole', async () => {
  const asked = await open('karate.csv')
  if (asked.kind !== 'tables') throw new Error(JSON.stringify(asked))
  const [table] = asked.tables
  if (!table) throw new Error('no table')
  const opened = await open('karate.csv', { mappings: { 'karate.csv': table.guess } })
  expect(opened.kind === 'graph' && [opened.file.nodes.length, opened.file.edges.length]).toEqual([34, 78])
})
