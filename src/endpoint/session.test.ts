import { expect, test } from 'vitest'
import { buildGraph } from '../../graph/build/compile.ts'
import { openModel } from '../graph/openModel.ts'
import { modelSource } from './modelSource.ts'
import { SourceTrouble, type GraphSource } from './source.ts'
import type { LoadStep } from '../link/loadSteps.ts'
import { createSession } from './session.ts'

const { file: shipped } = buildGraph('graph')
if (!shipped) throw new Error('the corpus has problems')
const source = modelSource(openModel(shipped), 'zh')
const origin = { name: 'query.example.net', data: 'sparql:https://query.example.net/sparql' }
const loading = { signal: new AbortController().signal, onprogress: () => undefined }

const [start] = (await source.find('包头市', { ...loading, limit: 1 })).of
if (!start) throw new Error('the corpus has another shape')
const related = (await source.relations(start.id, loading)).of
const way = related.find(({ direction }) => direction === 'out')
if (!way) throw new Error('nothing leads from there')
const neighbours = await source.neighbours(start.id, {
  ...loading,
  relation: way.relation.id,
  direction: 'out',
  after: null,
  limit: 50,
})
const of = { node: start.id, relation: way.relation.id, direction: 'out' } as const
const node: LoadStep = { step: 'node', node: start.id }
const page: LoadStep = { step: 'page', ...of, page: 1 }

test('the same steps give the same graph in another tab, quotes and places included', async () => {
  const [one, other] = [createSession(source, origin), createSession(source, origin)]
  await one.load([node], loading)
  await one.load([node, page], loading)
  await other.load([node, page], loading)
  for (const session of [one, other]) await session.loadEvidence([node, page], loading)
  const file = one.ready([node, page])?.file
  expect(file).toEqual(other.ready([node, page])?.file)
  expect(file?.nodes).toHaveLength(1 + neighbours.of.length)
  expect(file?.attributes.claims.length).toBeGreaterThan(0)
})

test('a later step moves nothing and renames nothing', async () => {
  const session = createSession(source, origin)
  const back: LoadStep = { step: 'page', ...of, node: neighbours.of[0]?.id ?? '', direction: 'in', page: 1 }
  await session.load([node, page, back], loading)
  const [before, after] = [
    [node, page],
    [node, page, back],
  ].map((steps) => session.ready(steps)?.file)
  expect(after?.nodes.slice(0, before?.nodes.length).map(({ key }) => key)).toEqual(before?.nodes.map(({ key }) => key))
  expect(after?.attributes.derived.places['given']).toMatchObject(before?.attributes.derived.places['given'] ?? {})
})

test('neighbours that were chosen are those alone, and one that is none is told', async () => {
  const session = createSession(source, origin)
  const chosen = [neighbours.of[1]?.id ?? '', 'no-such-thing']
  const some: LoadStep = { step: 'some', ...of, chosen }
  await session.load([node, some], loading)
  expect(session.loadedStep(some)).toMatchObject({ missing: 1, things: [{ id: chosen[0] }] })
  expect(session.ready([node, some])?.file.edges).toHaveLength(1)
})

test('before anything was brought there is an empty graph', () => {
  expect(createSession(source, origin).ready([])?.file).toMatchObject({ nodes: [], edges: [] })
})

test('a source that fails changes nothing, and is asked again for what is lacking alone', async () => {
  let fails = true
  let described = 0
  const failing: GraphSource = {
    ...source,
    describe: (id, ask) => {
      described += 1
      return source.describe(id, ask)
    },
    neighbours: (id, ask) =>
      fails ? Promise.reject(new SourceTrouble('time-out', { address: origin.data })) : source.neighbours(id, ask),
  }
  const session = createSession(failing, origin)
  await expect(session.load([node, page], loading)).rejects.toThrow('time-out')
  expect(session.ready([node, page])).toBeNull()
  expect(session.ready([node])).not.toBeNull()
  fails = false
  await session.load([node, page], loading)
  expect(described).toBe(1)
})

test('edges are there before their evidence, are told to wait for it, and keep their keys when it comes', async () => {
  let asked = 0
  let fails = true
  const slow: GraphSource = {
    ...source,
    evidence: (edges, ask) => {
      asked += 1
      return fails
        ? Promise.reject(new SourceTrouble('time-out', { address: origin.data }))
        : source.evidence(edges, ask)
    },
  }
  const session = createSession(slow, origin)
  await session.load([node, page], loading)
  expect(asked).toBe(0)
  const before = session.ready([node, page])
  const keys = before?.file.edges.map(({ key }) => key)
  expect([...(before?.awaited ?? [])]).toEqual(keys)
  await expect(session.loadEvidence([node, page], loading)).rejects.toThrow('time-out')
  expect(session.ready([node, page])).toEqual(before)
  fails = false
  await session.loadEvidence([node, page], loading)
  await session.loadEvidence([node, page], loading)
  expect(asked).toBe(2)
  const after = session.ready([node, page])
  expect(after?.awaited.size).toBe(0)
  expect(after?.file.edges.map(({ key }) => key)).toEqual(keys)
  expect(after?.file.edges[0]?.attributes.grounding).toBe('stated')
  expect(after?.file.attributes.edition).not.toBe(before?.file.attributes.edition)
})

test('an edge that follows from others has their passages, and is derived', async () => {
  const session = createSession(source, origin)
  const derived: LoadStep = { step: 'page', node: 'baotou', relation: 'participates-in', direction: 'out', page: 1 }
  await session.load([derived], loading)
  await session.loadEvidence([derived], loading)
  const edge = session.ready([derived])?.file.edges.find(({ key }) => key.endsWith('three-plans'))
  expect(edge?.attributes.grounding).toBe('derived')
  expect(edge?.attributes.claims.length).toBeGreaterThan(3)
})

test('what is stopped rejects with its reason', async () => {
  const stopping = new AbortController()
  stopping.abort()
  await expect(createSession(source, origin).load([node], { ...loading, signal: stopping.signal })).rejects.toThrow(
    'abort',
  )
})
