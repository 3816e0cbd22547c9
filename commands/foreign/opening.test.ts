import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { ForeignGraph } from '../../src/formats/read/foreign.ts'
import { readGexf } from '../../src/formats/gexf/readGexf.ts'
import { readGraphml } from '../../src/formats/graphml/readGraphml.ts'
import { readJsonLd } from '../../src/formats/jsonLd/readJsonLd.ts'
import { readTurtle } from '../../src/formats/turtle/readTurtle.ts'

const folder = mkdtempSync(join(tmpdir(), 'foreign-'))
const notes: unknown[] = []
const note = (one: unknown) => notes.push(one)
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')

beforeAll(() => {
  execFileSync(process.env['VERBATIM_PYTHON'] ?? 'python3', ['commands/foreign/write_graphs.py', folder])
})

const relations = ({ edges }: ForeignGraph) =>
  edges.map(({ source, relation, target }) => [source, relation, target].join(' ')).sort()

test.each([
  ['GEXF', () => readGexf(text('networkx.gexf'), 'a', note)],
  ['GraphML', () => readGraphml(text('networkx.graphml'), 'a', note)],
])("networkx's multigraph is read from %s with its parallel edges, names and quotes", (_, read) => {
  const graph = read()
  expect(graph.nodes).toMatchObject([
    { id: 'mill', label: 'Mill & <Weir>', kind: 'building', properties: { built: '1900' } },
    { id: '河', kind: 'river', properties: { length: '12.5' } },
  ])
  expect(relations(graph)).toEqual(['mill draws from 河', 'mill stands by 河', '河 drives mill'])
  expect(graph.edges.flatMap(({ quotes = [] }) => quotes)).toMatchObject([{ quote: 'The mill stands "by" the 河.' }])
  expect(graph.edges.every(({ directed }) => directed)).toBe(true)
  expect(notes).toEqual([])
})

test("networkx's shipped graphs are read whole and undirected", () => {
  for (const graph of [
    readGexf(text('karate.gexf'), 'a', note),
    readGraphml(text('miserables.graphml'), 'a', note),
    readGraphml(text('zachary.graphml'), 'a', note),
  ]) {
    expect([34, 77]).toContain(graph.nodes.length)
    expect([78, 254]).toContain(graph.edges.length)
    expect(graph.edges.some(({ directed }) => directed)).toBe(false)
  }
})

test("igraph's GraphML is read with names and quotes", () => {
  const { nodes, edges } = readGraphml(text('igraph.graphml'), 'a', note)
  expect(nodes).toMatchObject([
    { label: 'Mill & <Weir>', kind: 'building' },
    { label: '河', kind: 'river' },
  ])
  expect(edges).toMatchObject([
    { relation: 'stands by', directed: true, quotes: [{ quote: 'The mill stands by it.' }] },
    { relation: 'drives', quotes: [] },
  ])
})

test.each(['ttl', 'nt', 'trig', 'nq', 'jsonld'])(
  'what rdflib writes as %s is read with names, quotes and speakers',
  async (ending) => {
    const graph =
      ending === 'jsonld'
        ? await readJsonLd(JSON.parse(text('rdflib.jsonld')), 'a', note)
        : readTurtle(text(`rdflib.${ending}`), 'a', note)
    expect(graph.nodes).toHaveLength(2)
    // If a node has names in two languages, the first in the file counts; rdflib writes them in any order.
    const mill = graph.nodes.find(({ id }) => id.endsWith('mill'))
    expect([mill?.label, ...Object.values(mill?.translations ?? {})].sort()).toEqual(['Mill', '磨坊'])
    expect(mill).toMatchObject({ kind: 'http://example.org/Building', properties: { built: '1900' } })
    expect(graph.edges).toMatchObject([
      { quotes: [{ quote: 'The mill stands\nby the river.', document: 'The Letter', body: 'Ann' }] },
    ])
  },
)
