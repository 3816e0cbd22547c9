import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GraphFile, Place } from '../../graph/schema.ts'
import { example } from '../testing/example.ts'
import type { Model } from '../graph/model.ts'
import { openModel } from '../graph/openModel.ts'
import { loadLayouts } from '../appearance/arrangements.ts'
import type { Arrangement } from './arrangement.ts'
import { grownFile, grownModel } from '../testing/grownModel.ts'

/** The grown graph, in which every third node of two kinds has a type. */
function typedFile(seed = 1): GraphFile {
  const file = grownFile(seed)
  const types = ['song', 'camp', 'lesson', 'route']
  const nodes = file.nodes.map(({ key, attributes }, at) => ({
    key,
    attributes: {
      ...attributes,
      initiative: ['campaign', 'base'].includes(attributes.kind) ? (types[at % 5] ?? null) : null,
    },
  }))
  const initiatives = types.map((id) => ({ id, name: { zh: id, en: id }, definition: {} }))
  const vocabulary = { ...file.attributes.vocabulary, initiatives }
  return { ...file, attributes: { ...file.attributes, vocabulary }, nodes }
}

const layouts = await loadLayouts()
const arrange = (given: Model, name: string, focus: readonly string[]): Arrangement | null =>
  layouts.get(name)?.arrange(given, focus) ?? null

const model = openModel(typedFile())
const cases = [
  ['places', []],
  ['types', []],
  ['focus', ['region-3']],
  ['focus', ['plans']],
  ['focus', ['region-1', 'own-6-4']],
] as const

function arranged(name: string, focus: readonly string[], given = model): Arrangement {
  const found = arrange(given, name, focus)
  if (found === null) throw new Error(`${name} lacks what it needs`)
  return found
}

const at = ({ places }: Arrangement, key: string): Place => places[key] ?? [NaN, NaN]
const distance = ([x, y]: Place, [toX, toY]: Place): number => Math.hypot(toX - x, toY - y)
function closest({ places }: Arrangement): number {
  const all = Object.values(places)
  return Math.min(Infinity, ...all.flatMap((one, nth) => all.slice(nth + 1).map((other) => distance(one, other))))
}

describe.each(cases)('the arrangement by %s, %s', (name, focus) => {
  test('gives each node one place, rounded to halves, and the same one twice', () => {
    const { places } = arranged(name, focus)
    expect(Object.keys(places).sort()).toEqual(model.graph.nodes().sort())
    for (const value of Object.values(places).flat()) expect(value * 2).toBe(Math.round(value * 2))
    expect(arranged(name, focus, openModel(typedFile()))).toEqual(arranged(name, focus))
  })

  test('keeps marks at least 13.5 units from each other', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(closest(arranged(name, focus, openModel(typedFile(seed))))).toBeGreaterThanOrEqual(13.5)
  })
})

describe('by place', () => {
  const map = arranged('places', [])

  test('keeps north above south and west left of east, if the map has room', () => {
    // These regions are far from each other.
    expect(at(map, 'region-0')[1]).toBeLessThan(at(map, 'region-1')[1])
    expect(at(map, 'region-1')[1]).toBeLessThan(at(map, 'region-5')[1])
    expect(at(map, 'region-7')[0]).toBeLessThan(at(map, 'region-4')[0])
    expect(at(map, 'region-4')[0]).toBeLessThan(at(map, 'region-2')[0])
  })

  test('connects a node that was moved to its real place by a line', () => {
    const leads = map.guides.filter((guide) => guide.shape === 'line' && guide.look === 'lead')
    for (const lead of leads)
      if (lead.shape === 'line') {
        expect(distance(lead.from, lead.to)).toBeGreaterThan(6)
        expect(Object.values(map.places)).toContainEqual(lead.to)
      }
    expect(leads.length).toBeGreaterThan(0)
  })

  test('puts the nodes of a speaker beside it', () => {
    for (let region = 0; region < 9; region++)
      for (const own of model.graph.filterNodes((node) => node.startsWith(`own-${region}-`))) {
        expect(map.beside.get(own)).toBe(`region-${region}`)
        expect(distance(at(map, own), at(map, `region-${region}`))).toBeLessThan(110)
      }
  })

  test('puts nodes without coordinates into one box, away from the others', () => {
    const [box] = map.guides.flatMap((guide) => (guide.shape === 'panel' ? [guide] : []))
    if (box === undefined) throw new Error('no box')
    const inside = Object.entries(map.places)
      .filter(([, [x, y]]) => x > box.from[0] && x < box.to[0] && y > box.from[1] && y < box.to[1])
      .map(([node]) => node)
    expect(inside).toEqual(expect.arrayContaining(['plans', 'plan-0', 'shared-3', 'meeting']))
    expect(inside.filter((node) => node.startsWith('region') || node.startsWith('own'))).toEqual([])
  })

  test('puts a node that is far away outside of the map, with its coordinates in words, so that the others keep their room', () => {
    const file = typedFile()
    const nodes = file.nodes.map((node) =>
      node.key === 'shared-0'
        ? { ...node, attributes: { ...node.attributes, at: { lat: 22.5, lon: 113, approximate: true } as const } }
        : node,
    )
    const far = arranged('places', [], openModel({ ...file, nodes }))
    const edges = far.guides.flatMap((guide) => (guide.shape === 'line' && guide.look === 'edge' ? [guide.from] : []))
    expect(at(far, 'shared-0')[1]).toBeGreaterThan(Math.max(...edges.map(([, y]) => y)))
    expect(far.guides).toContainEqual(expect.objectContaining({ content: { of: 'beyond', lat: 22.5, lon: 113 } }))
    expect(distance(at(far, 'region-0'), at(far, 'region-5'))).toBeGreaterThan(
      0.8 * distance(at(map, 'region-0'), at(map, 'region-5')),
    )
  })

  test('is missing without coordinates, and is finite if all nodes have the same coordinates', () => {
    const file = typedFile()
    const everywhere = (where: GraphFile['nodes'][number]['attributes']['at'], every: number) =>
      openModel({
        ...file,
        nodes: file.nodes.map(({ key, attributes }, nth) => ({
          key,
          attributes: { ...attributes, at: nth % every === 0 ? where : null },
        })),
      })
    expect(arrange(everywhere(null, 1), 'places', [])).toBeNull()
    for (const every of [30, 1000]) {
      const same = arranged('places', [], everywhere({ lat: -33, lon: 151, approximate: true }, every))
      for (const value of Object.values(same.places).flat()) expect(Number.isFinite(value)).toBe(true)
      expect(closest(same)).toBeGreaterThanOrEqual(13.5)
    }
  })
})

describe('by type', () => {
  test('keeps nodes of one type together under its name, in the vocabulary’s order, and the others by kind', () => {
    const { guides } = arranged('types', [])
    const titles = guides.flatMap((guide) => (guide.shape === 'title' && guide.look === 'title' ? [guide.content] : []))
    const types = [...model.initiatives.keys()].map((id) => ({ of: 'initiative', id }))
    expect(titles.slice(0, types.length)).toEqual(types)
    expect(titles.slice(types.length).every(({ of }) => of === 'kind')).toBe(true)
  })

  test('is missing if no node has a type', () => {
    expect(arrange(grownModel(), 'types', [])).toBeNull()
  })
})

describe('around the focus', () => {
  test('puts nodes farther out with every step, and unlinked nodes outermost', () => {
    const file = typedFile()
    const lone = file.nodes.map((node, nth) => (nth === 0 ? { ...node, key: 'alone' } : node)).slice(0, 1)
    const withLone = openModel({ ...file, nodes: [...file.nodes, ...lone] })
    const around = arranged('focus', ['region-3'], withLone)
    const far = (node: string): number => distance(at(around, node), [0, 0])
    expect(far('region-3')).toBe(0)
    const neighbours = withLone.graph.neighbors('region-3')
    const nextToThem = new Set(neighbours.flatMap((node) => withLone.graph.neighbors(node)))
    const second = [...nextToThem].filter((node) => node !== 'region-3' && !neighbours.includes(node))
    expect(Math.min(...second.map(far))).toBeGreaterThan(Math.max(...neighbours.map(far)))
    expect(far('alone')).toBe(Math.max(...withLone.graph.nodes().map(far)))
  })

  test('is missing without a focus', () => {
    expect(arrange(model, 'focus', [])).toBeNull()
  })

  test('gives the nodes of any small graph finite places, and no two the same', () => {
    const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 50 })
    const [first] = example.nodes
    const [edge] = example.edges
    if (first === undefined || edge === undefined) throw new Error('the example is empty')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), pairs, (order, ends) => {
        const nodes = Array.from({ length: order }, (_, nth) => ({ ...first, key: `n${nth}` }))
        const edges = ends
          .filter(([a, b]) => a < order && b < order && a !== b)
          .map(([a, b], nth) => ({ ...edge, key: `e${nth}`, source: `n${a}`, target: `n${b}` }))
        const bodies = example.attributes.bodies.map((body) => ({ ...body, node: null }))
        const small = openModel({ ...example, attributes: { ...example.attributes, bodies }, nodes, edges })
        for (const name of ['places', 'focus']) {
          const found = arranged(name, ['n0'], small)
          expect(Object.keys(found.places)).toHaveLength(order)
          expect(closest(found)).toBeGreaterThanOrEqual(13.5)
        }
      }),
      { seed: 3, numRuns: 100 },
    )
  })
})
