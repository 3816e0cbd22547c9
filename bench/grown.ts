/**
 * The generated graphs of the benchmarks, the same in every run: villages whose nodes mostly link inside, and a few nodes
 * that are linked from everywhere. Every node has a place.
 */
import type { GraphFile } from '../graph/schema.ts'
import { example } from '../src/testing/example.ts'
import type { Given } from './rivals/drawing.ts'

const places = '呼和浩特 包头 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善 集宁'.split(' ')
const heads = '民族团结计划 进步创建行动 青少年交流活动 旅游促进工程 文化传承基地 乡村振兴课程 石榴籽讲堂'.split(' ')
const village = 40
const spacing = 30
const golden = Math.PI * (3 - Math.sqrt(5))

/** The villages lie on a spiral, and the nodes of each on a spiral around its middle. */
function place(at: number): { x: number; y: number } {
  const [nth, inside] = [Math.floor(at / village), at % village]
  const far = spacing * Math.sqrt(village) * 1.15 * Math.sqrt(nth)
  const near = spacing * 0.6 * Math.sqrt(inside)
  return {
    x: Math.round(far * Math.cos(nth * golden) + near * Math.cos(inside * golden)),
    y: Math.round(far * Math.sin(nth * golden) + near * Math.sin(inside * golden)),
  }
}

/** A graph of `count` nodes. */
export function grown(count: number, linksOfEach = 2): Given {
  let state = 5
  const chance = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const nodes = Array.from({ length: count }, (_, at) => ({
    key: `n${at}`,
    label: `${places[at % places.length] ?? ''}${heads[at % heads.length] ?? ''}${at}`,
    kind: at % 2 === 0 ? 'a' : 'b',
    ...place(at),
  }))
  const edges = nodes.slice(1).flatMap(({ key: source }, at) =>
    Array.from({ length: linksOfEach }, (_, nth) => {
      const near = at - (at % village) + Math.floor(Math.min(village, at) * chance())
      const target = `n${chance() < 0.8 ? Math.min(count - 1, near) : Math.floor(at * chance() ** 3)}`
      return { key: `e${at}-${nth}`, source, target }
    }),
  )
  return { nodes, edges }
}

/** The same graph as a graph file. */
export function asFile({ nodes, edges }: Given): GraphFile {
  const name = (id: string) => ({ zh: id, en: id })
  const kinds = ['a', 'b'].map((id) => ({ id, name: name(id), definition: {} }))
  const relation = { id: 'r', name: name('r'), inverse: name('r'), definition: {}, from: [], to: [], symmetric: false }
  const given = Object.fromEntries(nodes.map(({ key, x, y }) => [key, [x, y] as [number, number]]))
  const nothing = { completed: false, forms: [], translations: {}, initiative: null, at: null, was: [], claims: [] }
  return {
    ...example,
    attributes: {
      ...example.attributes,
      ...{ bodies: [], documents: [], claims: [], figures: [], derived: { places: { given } } },
      vocabulary: { kinds, relations: [relation], initiatives: [] },
    },
    nodes: nodes.map(({ key, label, kind }) => ({ key, attributes: { kind, label, lang: 'zh', ...nothing } })),
    edges: edges.map(({ key, source, target }) => ({
      ...{ key, source, target },
      attributes: { relation: 'r', grounding: 'editorial', claims: [], premises: [], note: null },
    })),
  }
}
