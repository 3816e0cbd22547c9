/** Generated Chinese names for the search benchmark, the same in every run, and queries for some of them. */
import { searchKeysOf } from '../graph/build/searchKeys.ts'
import type { GraphFile } from '../graph/schema.ts'
import { example } from '../src/testing/example.ts'

const places =
  '呼和浩特 包头 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善 集宁 银川 宜昌 重庆 长沙'.split(' ')
const themes =
  '民族团结 进步创建 交往交流交融 青少年交流 互嵌式发展 旅游促进 文化传承 乡村振兴 石榴籽 同心筑梦 黄河文化 长城文化 守望相助 志愿服务 红色教育 生态保护 就业指导 法律援助'.split(
    ' ',
  )
const manners = '示范 实践 联合 主题 品牌 系列 市级 旗级 新时代 百场 流动 特色'.split(' ')
const heads = '计划 工程 行动 基地 活动 课程 讲堂 展览 公园 中心 促进会 线路 手册 方案 体系'.split(' ')

/** Queries that are typed letter by letter. */
export const typed = [
  '民族团结',
  '交流计划',
  '石榴籽',
  '呼和浩特',
  'minzutuanjie',
  'huhehaote',
  'mztj',
  'hhht',
  '旅游促进示范',
]

/** Mulberry32: numbers from 0 to below 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Queries for a graph with a text: words that stand in it alone, two names, words that stand apart. */
export const typedOfText = ['专项经费', '常态化督导', '呼和浩特 包头', '石榴籽 计划', 'huhehaote jihua', '经费 督导']

/** The same graph with a text of at least `size` UTF-8 bytes, of which every tenth sentence is quoted, and two edges at each node. */
export function withText(file: GraphFile, size: number): GraphFile {
  const random = randomFrom(235)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const [document] = file.attributes.documents
  const [claim] = example.attributes.claims
  const [section] = document?.sections ?? []
  if (!document || !claim || !section) throw new Error('the example has no document')
  const words = [
    ...places,
    ...themes,
    ...manners,
    ...heads,
    ...'专项经费 常态化督导 邮政 每年安排 用于 近年来 以及'.split(' '),
  ]
  const claims: GraphFile['attributes']['claims'] = []
  const breaks: GraphFile['attributes']['documents'][number]['breaks'] = []
  const pieces: string[] = []
  let length = 0
  for (let nth = 0; 3 * length < size; nth++) {
    const sentence = `${Array.from({ length: 8 }, () => pick(words)).join('')}。`
    const spans: [number, number][] = [[length, length + sentence.length]]
    if (nth % 10 === 0)
      claims.push({
        ...claim,
        id: `c${nth}`,
        document: document.id,
        section: section.id,
        quote: sentence,
        spans,
        translations: {},
      })
    pieces.push(sentence)
    length += sentence.length
    if (nth % 5 < 4) continue
    breaks.push({ start: length, end: length + 1, kind: 'paragraph' })
    pieces.push('\n')
    length += 1
  }
  const long = {
    ...document,
    text: pieces.join(''),
    breaks,
    notices: [],
    sections: [{ ...section, start: 0, end: length }],
  }
  const nodes = file.nodes.map(({ key, attributes }, at) => ({
    key,
    attributes: { ...attributes, claims: [claims[at % claims.length]?.id ?? ''] },
  }))
  const edges = nodes.flatMap(({ key: source }, at) =>
    [1, 2].map((nth) => ({
      ...{ key: `e${at}-${nth}`, source, target: nodes[Math.floor(random() * nodes.length)]?.key ?? source },
      attributes: {
        relation: 'joins',
        grounding: 'stated' as const,
        claims: [claims[at % claims.length]?.id ?? ''],
        premises: [],
        note: null,
      },
    })),
  )
  const given = Object.fromEntries(
    nodes.map(({ key }, at): [string, [number, number]] => [key, [30 * (at % 100), 30 * Math.floor(at / 100)]]),
  )
  const attributes = {
    ...file.attributes,
    documents: [long],
    claims,
    derived: { ...file.attributes.derived, places: { given }, variants: {} },
  }
  return {
    ...file,
    attributes: { ...attributes, bodies: example.attributes.bodies.map((body) => ({ ...body, node: null })) },
    nodes,
    edges,
  }
}

/** A graph of `count` nodes with names and pinyin keys, and no edges. */
export function namedGraph(count: number): GraphFile {
  const random = randomFrom(1361)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const names = new Set<string>()
  while (names.size < count) {
    const number = random() < 0.3 ? String(Math.floor(random() * 2000)) : ''
    names.add(
      `${pick(places)}${pick(themes)}${random() < 0.5 ? pick(themes) : ''}${pick(manners)}${number}${pick(heads)}`,
    )
  }
  const [plain] = example.nodes
  if (plain === undefined) throw new Error('the example has no node')
  const nodes = [...names].map((label, at) => ({
    key: `n${String(at)}`,
    attributes: { ...plain.attributes, label, forms: [label], translations: {}, was: [], claims: [] },
  }))
  const search = Object.fromEntries(nodes.map(({ key, attributes }) => [key, searchKeysOf(attributes)]))
  const attributes = { ...example.attributes, bodies: [], claims: [], figures: [], derived: { places: {}, search } }
  return { ...example, attributes, nodes, edges: [] }
}
