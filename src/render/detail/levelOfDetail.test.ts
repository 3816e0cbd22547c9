import { expect, test } from 'vitest'
import type { GraphFile } from '../../../graph/schema.ts'
import { example } from '../../testing/example.ts'
import { openModel } from '../../graph/openModel.ts'
import { byClusters } from '../../layout/byClusters.ts'
import { counts as countsOf } from '../../filter/counts.ts'
import { initial, type ViewState } from '../../link/viewState.ts'
import { visible } from '../../filter/visible.ts'
import { clusterOf, largeScene } from './largeScene.ts'
import { mostElements } from './levelOfDetail.ts'
import { opened, clusterTreeOf } from './clusterTree.ts'

/** Villages of forty around a few who are known everywhere; two kinds, three nodes of a third one. */
function grown(count: number): GraphFile {
  let state = 3
  const chance = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const [first] = example.nodes
  const [edge] = example.edges
  if (!first || !edge) throw new Error('the example is empty')
  const kinds = [...new Set(example.nodes.map(({ attributes }) => attributes.kind))]
  const nodes = Array.from({ length: count }, (_, at) => ({
    key: `n${at}`,
    attributes: {
      ...first.attributes,
      kind: kinds[at < 3 ? 2 : at % 2] ?? '',
      claims: [],
      initiative: null,
      label: `名${at}`,
      was: [],
    },
  }))
  const edges = nodes.slice(1).flatMap(({ key }, at) =>
    [0, 1].map((nth) => {
      const near = Math.min(count - 1, at - (at % 40) + Math.floor(40 * chance()))
      const target = `n${chance() < 0.8 ? near : Math.floor(count * chance() ** 3)}`
      return {
        key: `${key}-${nth}-${target}`,
        source: key,
        target,
        attributes: { ...edge.attributes, claims: [], premises: [], grounding: 'editorial' as const },
      }
    }),
  )
  const { places, clusters } = byClusters(
    nodes.map(({ key }) => key),
    edges,
  )
  const stored = Object.fromEntries(Object.entries(places).map(([key, [x, y]]) => [key, [x, y] as [number, number]]))
  const derived = { places: { force: stored }, clusters: [...clusters] }
  return {
    ...example,
    nodes,
    edges,
    attributes: { ...example.attributes, bodies: [], claims: [], figures: [], derived },
  }
}

const file = grown(3000)
const model = openModel(file)
const tree = await clusterTreeOf(model)
const sceneOf = (change: Partial<ViewState> = {}, found: readonly string[] = []) => {
  const state = { ...initial, ...change }
  return largeScene(model, tree, state, visible(model, state), { lang: 'en', theme: 'light', found })
}
const counts = (label: string): number =>
  Number(/([\d,]+)(?: of [\d,]+)? nodes?/.exec(label)?.[1]?.replaceAll(',', '') ?? 0)
const clusters = (scene: ReturnType<typeof sceneOf>) => scene.marks.filter(({ key }) => clusterOf(key) !== null)
const windows = [null, { x: 0, y: 0, width: 2000 }, { x: 300, y: -200, width: 600 }, { x: 0, y: 0, width: 40 }]
const hub = model.graph.nodes().reduce((most, one) => (model.graph.degree(one) > model.graph.degree(most) ? one : most))

test('no window shows more than three hundred marks and lines', () => {
  for (const at of windows)
    for (const focus of [[], [hub]]) {
      const { marks, lines } = sceneOf({ at, focus })
      expect(marks.length + lines.length).toBeLessThanOrEqual(mostElements)
    }
  expect(sceneOf().marks.length).toBeGreaterThan(0)
})

test('the first picture does not wait for the graph to be built', async () => {
  const unbuilt = Object.defineProperty(openModel(file), 'graph', {
    get: (): never => {
      throw new Error('the graph was asked for')
    },
  })
  const shown = visible(unbuilt, initial)
  const looks = { lang: 'en', theme: 'light' } as const
  const scene = largeScene(unbuilt, await clusterTreeOf(unbuilt), initial, shown, looks)
  expect(scene.marks.map(({ key, label }) => [key, label])).toEqual(
    sceneOf().marks.map(({ key, label }) => [key, label]),
  )
  expect(countsOf(unbuilt, initial).kinds.map(({ total }) => total)).toEqual(
    countsOf(model, initial).kinds.map(({ total }) => total),
  )
})

test('the same view gives the same picture, also from a file that was read anew', async () => {
  const again = openModel(grown(3000))
  const state = { ...initial, at: { x: 100, y: 50, width: 1500 }, focus: [hub] }
  const looks = { lang: 'en', theme: 'light' } as const
  const other = largeScene(again, await clusterTreeOf(again), state, visible(again, state), looks)
  expect(JSON.stringify(other)).toBe(JSON.stringify(sceneOf(state)))
})

test('the overview stands for every node once', () => {
  const scene = sceneOf()
  const nodes = scene.marks.length - clusters(scene).length
  expect(clusters(scene).reduce((sum, { label }) => sum + counts(label), nodes)).toBe(3000)
})

test('what is in focus is drawn in every window, and its neighbours or the clusters that say they hold some', () => {
  for (const at of windows) {
    const { marks } = sceneOf({ at, focus: [hub] })
    expect(marks.filter(({ emphasis }) => emphasis === 'focus').map(({ key }) => key)).toEqual([hub])
  }
  const scene = sceneOf({ focus: [hub] })
  const drawn = new Set(scene.marks.map(({ key }) => key))
  const hidden = new Set(model.graph.neighbors(hub).filter((node) => node !== hub && !drawn.has(node)))
  const words = clusters(scene).reduce((sum, { label }) => sum + Number(/(\d+) linked/.exec(label)?.[1] ?? 0), 0)
  expect(hidden.size).toBeGreaterThan(0)
  expect(words).toBe(hidden.size)
})

test('what is found is drawn, or the cluster says that it holds it', () => {
  const found = model.graph.nodes().slice(500, 560)
  const scene = sceneOf({}, found)
  const drawn = scene.marks.filter(({ key }) => found.includes(key))
  const words = clusters(scene).reduce((sum, { label }) => sum + Number(/(\d+) found/.exec(label)?.[1] ?? 0), 0)
  expect(drawn.length).toBeGreaterThan(0)
  expect(drawn.length + words).toBe(found.length)
})

test('the few that a filter leaves are drawn one by one, and clusters count what it leaves of many', () => {
  const kinds = [...new Set(file.nodes.map(({ attributes }) => attributes.kind))]
  const few = sceneOf({ kinds: [kinds[0] ?? ''] })
  expect(few.marks.map(({ key }) => key)).toEqual(expect.arrayContaining(['n0', 'n1', 'n2']))
  const half = clusters(sceneOf({ kinds: [kinds[1] ?? ''] }))
  expect(half.every(({ label }) => label.includes(' of '))).toBe(true)
  expect(half.reduce((sum, { label }) => sum + counts(label), 0)).toBeLessThan(1600)
})

test('a cluster opens in its own window, and its nodes are there in the end', () => {
  let at = null as ViewState['at']
  for (let step = 0; step < 8; step++) {
    const scene = sceneOf({ at })
    const [next] = clusters(scene).sort((a, b) => b.size - a.size)
    const cluster = next && clusterOf(next.key)
    if (typeof cluster !== 'number') break
    at = opened(tree, cluster)
    expect(sceneOf({ at }).marks.map(({ key }) => key)).not.toContain(next?.key)
    if ((tree.clusters[cluster]?.nodes.length ?? 0) > 0) {
      const keys = tree.clusters[cluster]?.nodes.map((node) => tree.keys[node])
      expect(sceneOf({ at }).marks.map(({ key }) => key)).toEqual(expect.arrayContaining(keys ?? []))
      return
    }
  }
  expect.unreachable('no cluster held nodes')
})

test('clusters that a file has wrong are made anew from where its nodes stand', async () => {
  const { derived } = file.attributes
  const wrong = { ...derived, clusters: [{ of: 0, middle: [0, 0] as [number, number], radius: 1, nodes: ['nobody'] }] }
  const model = openModel({ ...file, attributes: { ...file.attributes, derived: wrong } })
  const { clusters: made } = await clusterTreeOf(model)
  expect(made[0]?.count).toBe(3000)
})
