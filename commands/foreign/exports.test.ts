import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseGraph } from '../../graph/schema.ts'
import { makeScene } from '../../src/render/makeScene.ts'
import { graphWriters } from '../../src/formats/formats.ts'
import type { ExportContext } from '../../src/formats/write/exportContext.ts'
import { visibleOf, wholeOf } from '../../src/formats/write/exportedPart.ts'
import { looksOf } from '../../src/formats/write/drawnValues.ts'
import { claimsOfEdge, type Model } from '../../src/graph/model.ts'
import { openModel } from '../../src/graph/openModel.ts'
import { initial } from '../../src/link/viewState.ts'
import { visible } from '../../src/filter/visible.ts'

const address = 'https://example.org/corpus/'
const folder = mkdtempSync(join(tmpdir(), 'exports-'))

function shipped(): Model {
  const parsed = parseGraph(JSON.parse(readFileSync('dist/graph.json', 'utf8')))
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
  return openModel(parsed.file)
}
const model = shipped()
const view = { ...initial, types: ['project', 'action'] }
const shown = visible(model, view)
const scene = makeScene(model, view, shown, { lang: 'zh', theme: 'light' })
const common = { model, looks: looksOf(scene), lang: 'zh', address, link: `${address}#types=project.action` }
const parts: readonly (readonly [name: string, context: ExportContext])[] = [
  ['all', { ...common, part: wholeOf(model) }],
  ['what is visible', { ...common, part: visibleOf(model, shown) }],
]

type GraphFormat = (typeof graphWriters)[number]['id']

async function write(format: GraphFormat, context: ExportContext): Promise<string> {
  const writer = graphWriters.find(({ id }) => id === format)
  if (!writer) throw new Error(format)
  const { ending, load } = writer
  const path = join(folder, `${context.part.whole ? 'all' : 'part'}${ending}`)
  writeFileSync(path, [...(await load())(context)].join(''))
  return path
}

const python = (script: string, ...words: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(process.env['VERBATIM_PYTHON'] ?? 'python3', [`commands/foreign/${script}`, ...words], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  )

const text = v.nullish(v.string())
const Network = v.object({
  nodes: v.array(
    v.object({ key: v.string(), printed: text, kind: text, x: v.nullish(v.number()), colour: v.array(v.number()) }),
  ),
  edges: v.array(
    v.object({
      key: v.string(),
      source: v.string(),
      target: v.string(),
      relation: text,
      grounding: text,
      quotes: text,
      verbs: text,
      status: text,
    }),
  ),
})
const Table = v.object({ rows: v.array(v.record(v.string(), v.string())) })

const sorted = <T extends { key: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.key < b.key ? -1 : 1))

const edgesOf = ({ part }: ExportContext) =>
  sorted(
    part.edges.map((key) => {
      const [source, target] = model.graph.extremities(key)
      const { relation, grounding, verbs = [], status } = model.graph.getEdgeAttributes(key)
      const claims = claimsOfEdge(model, key)
      // One for each passage, and none where no passage states the edge.
      const printed = claims.map(({ id }) => verbs.find(({ claim }) => claim === id)?.text ?? '')
      return {
        ...{ key, source, target, relation, grounding, status: status ?? '' },
        quotes: claims.map(({ quote }) => quote).join(' | '),
        verbs: verbs.length === 0 ? '' : printed.join(' | '),
      }
    }),
  )

const nodesOf = ({ part }: ExportContext) =>
  sorted(
    part.nodes.map((key) => {
      const { label, kind } = model.graph.getNodeAttributes(key)
      return { key, printed: label, kind }
    }),
  )

test('what is visible is less than all, and both have words in Chinese and quotation marks', () => {
  const [all, some] = parts.map(([, { part }]) => part)
  expect(some?.edges.length).toBeGreaterThan(20)
  expect(some?.edges.length).toBeLessThan(all?.edges.length ?? 0)
  expect(some?.claims.some(({ quote }) => /“.+”/u.test(quote))).toBe(true)
})

for (const [name, context] of parts) {
  test.each(['gexf', 'graphml', 'cytoscape'] as const)(
    `networkx reads the nodes and edges of ${name} in %s`,
    async (format) => {
      const read = v.parse(Network, python('read_export.py', format, await write(format, context)))
      expect(sorted(read.nodes).map(({ key, printed, kind }) => ({ key, printed, kind }))).toEqual(nodesOf(context))
      // Python reads an empty element as None, and not as an empty text.
      const edges = sorted(read.edges).map((edge) => ({
        ...edge,
        quotes: edge.quotes ?? '',
        verbs: edge.verbs ?? '',
        status: edge.status ?? '',
      }))
      expect(edges).toEqual(edgesOf(context))
    },
  )

  test(`networkx finds ${name} in GEXF where it is drawn, in its colours`, async () => {
    const { nodes } = v.parse(Network, python('read_export.py', 'gexf', await write('gexf', context)))
    for (const { key, x, colour } of nodes) {
      const look = context.looks.nodes.get(key)
      expect([key, x]).toEqual([key, look?.x])
      expect(`#${colour.map((one) => one.toString(16).padStart(2, '0')).join('')}`).toBe(look?.colour)
    }
  })

  test.each(['gexf', 'graphml'] as const)(
    `an XML parser finds ${name} in %s as its schema wants it`,
    async (format) => {
      const path = await write(format, context)
      const checked = spawnSync('xmllint', ['--noout', '--relaxng', `commands/foreign/${format}.rng`, path], {
        encoding: 'utf8',
      })
      expect(checked.stderr).toBe(`${path} validates\n`)
    },
  )

  test(`rdflib reads the same from Turtle and JSON-LD of ${name}: who says what, where, and asserts none of it`, async () => {
    const Rdf = v.object({
      triples: v.number(),
      same: v.boolean(),
      asserted: v.number(),
      problems: v.array(v.string()),
      passages: v.array(v.object({ claim: v.string(), quote: v.string(), body: v.string() })),
      edges: v.array(v.record(v.string(), v.string())),
      verbs: v.array(v.record(v.string(), v.string())),
    })
    const paths = [await write('turtle', context), await write('jsonld', context)]
    const read = v.parse(Rdf, python('read_export.py', 'rdf', ...paths))
    expect(read.problems).toEqual([])
    expect(read.same).toBe(true)
    expect(read.asserted).toBe(0)
    const edges = edgesOf(context).map(({ key, source, target, relation, grounding, status }) => ({
      edge: `${address}#focus=${key}`,
      subject: `${address}#focus=${source}`,
      predicate: `${address}#relations=${relation}`,
      object: `${address}#focus=${target}`,
      grounding,
      ...(status === '' ? {} : { status: `${address}#statuses=${status}` }),
    }))
    const verbs = context.part.edges.flatMap((key) =>
      (model.graph.getEdgeAttribute(key, 'verbs') ?? []).map(({ claim, text: printed, translations: { en } }) => ({
        ...{ edge: `${address}#focus=${key}`, claim: `${address}#focus=${claim}`, printed },
        ...(en === undefined ? {} : { rendering: en }),
      })),
    )
    const written = (all: readonly object[]): readonly string[] => all.map((one) => JSON.stringify(one)).sort()
    const named = read.verbs.map(({ edge, claim, printed, rendering }) => ({
      ...{ edge, claim, printed },
      ...(rendering === undefined ? {} : { rendering }),
    }))
    expect(written(named)).toEqual(written(verbs))
    expect([...read.edges].sort((a, b) => ((a['edge'] ?? '') < (b['edge'] ?? '') ? -1 : 1))).toEqual(edges)
    const passages = context.part.claims.flatMap(({ id, quote, body, spans }) =>
      spans.map(() => ({ claim: `${address}#focus=${id}`, quote, body: model.bodies.get(body)?.label ?? body })),
    )
    const order = (a: { claim: string }, b: { claim: string }) => (a.claim < b.claim ? -1 : 1)
    expect([...read.passages].sort(order)).toEqual([...passages].sort(order))
  })

  test(`pandas reads ${name} from CSV, with the printed verbs and the status of each edge, and no cell begins like a formula`, async () => {
    const rows = async (format: GraphFormat) =>
      v.parse(Table, python('read_export.py', 'csv', await write(format, context))).rows
    const [nodes, edges, claims, figures] = [
      await rows('nodes'),
      await rows('edges'),
      await rows('claims'),
      await rows('figures'),
    ]
    const { part } = context
    expect(nodes.map((row) => [row['id'], row['printed']])).toEqual(
      part.nodes.map((key) => [key, model.graph.getNodeAttribute(key, 'label')]),
    )
    expect(edges.map((row) => [row['source'], row['relation'], row['target']])).toEqual(
      part.edges.map((key) => [
        model.graph.source(key),
        model.graph.getEdgeAttribute(key, 'relation'),
        model.graph.target(key),
      ]),
    )
    expect(sorted(edges.map((row) => ({ key: row['id'] ?? '', verbs: row['verbs'], status: row['status'] })))).toEqual(
      edgesOf(context).map(({ key, verbs, status }) => ({ key, verbs, status })),
    )
    expect(claims.map((row) => row['quote'])).toEqual(part.claims.map(({ quote }) => quote))
    expect(figures.map((row) => [row['printed'], Number(row['value'])])).toEqual(
      part.figures.map((one) => [one.printed, one.value]),
    )
    const cells = [nodes, edges, claims, figures].flat().flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^\s*[=+@＝＋＠]/u.test(cell))).toEqual([])
  })

  test(`networkx and Python find every quote of ${name} in the graph file, and the edition that it names`, async () => {
    const Reading = v.object({
      nodes: v.number(),
      edges: v.number(),
      edition: v.string(),
      problems: v.array(v.string()),
    })
    const path = await write('graph', context)
    const read = v.parse(Reading, python('read.py', path))
    const parsed = parseGraph(JSON.parse(readFileSync(path, 'utf8')))
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'))
    expect(read.problems).toEqual([])
    expect(read.edition).toBe(parsed.file.attributes.edition)
    expect(read.edges).toBeGreaterThanOrEqual(context.part.edges.length)
    if (context.part.whole) expect(read.edition).toBe(model.attributes.edition)
    else expect(read.edition).not.toBe(model.attributes.edition)
  })
}
