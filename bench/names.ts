/** Ten thousand names such as a page like ours prints, always the same, and what a reader types to find some of them. */
import { searchKeysOf } from '../graph/build/searchKeys.ts'
import type { GraphFile } from '../graph/schema.ts'
import { example } from '../src/model/example.ts'

const places =
  '呼和浩特 包头 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善 集宁 银川 宜昌 重庆 长沙'.split(' ')
const themes =
  '民族团结 进步创建 交往交流交融 青少年交流 互嵌式发展 旅游促进 文化传承 乡村振兴 石榴籽 同心筑梦 黄河文化 长城文化 守望相助 志愿服务 红色教育 生态保护 就业指导 法律援助'.split(
    ' ',
  )
const manners = '示范 实践 联合 主题 品牌 系列 市级 旗级 新时代 百场 流动 特色'.split(' ')
const heads = '计划 工程 行动 基地 活动 课程 讲堂 展览 公园 中心 促进会 线路 手册 方案 体系'.split(' ')

/** What is typed, letter by letter. */
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

/** Mulberry32: the same numbers for the same seed, from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A graph of so many nodes with names, pinyin keys and nothing else. */
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
