/** A seeded graph of the size and shape of a real corpus, for tests and benchmarks: nine bodies with a node, shared plans, one body without. */
import type { EdgeAttributes, GraphFile, NodeAttributes } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'
import { openModel } from '../graph/openModel.ts'

const reporting = ['东山市', '云水盟', '北原市', '青石区', '河口市', '长林市', '大河市', '白岩后旗', '草海右旗']
const latitudes = [49.2, 46.1, 42.3, 41.0, 40.8, 39.6, 40.7, 41.1, 42.7]
const longitudes = [119.8, 122.1, 118.9, 113.1, 111.7, 109.8, 109.8, 107.1, 112.7]
const ownCounts = [17, 15, 24, 12, 19, 26, 34, 28, 14]
const words = ['民歌', '夏令营', '同心', '乡村', '课堂', '“石榴花”', '文化', '示范', '交流', '行动', '工程', '线上']

/** mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const node = (kind: string, label: string, claims: string[], at: NodeAttributes['at'] = null): NodeAttributes => ({
  kind,
  label,
  lang: 'zh',
  completed: false,
  forms: [label],
  translations: { en: `${kind} that is called ${label.length} words` },
  initiative: null,
  at,
  was: [],
  claims,
})

/** The graph as a file; the same seed gives the same file. */
export function grownFile(seed = 1): GraphFile {
  const next = random(seed)
  const upTo = (count: number): number => Math.floor(next() * count)
  const kinds = ['region', 'plan', 'campaign', 'base', 'title', 'work']
  const nodes: GraphFile['nodes'] = []
  const edges: GraphFile['edges'] = []
  const join = (source: string, relation: string, target: string, claims: string[], grounding = 'stated'): void => {
    const key = `${source}--${relation}--${target}`
    if (source === target || edges.some((edge) => edge.key === key)) return
    const attributes = { relation, grounding, claims, premises: [], note: null } as EdgeAttributes
    edges.push({ key, source, target, attributes })
  }
  const name = (): string => Array.from({ length: 2 + upTo(4) }, () => words[upTo(words.length)]).join('')

  nodes.push({ key: 'plans', attributes: node('plan', '三项大计划', ['c-lead', 'c-0', 'c-3', 'c-6']) })
  const plans = ['各地青少年往来交流计划', '各地群众同住互助发展计划', '旅行促进各地往来交流融合计划']
  plans.forEach((label, at) => {
    nodes.push({ key: `plan-${at}`, attributes: node('plan', label, [`c-${at}`, `c-${at + 3}`, 'c-5']) })
    join(`plan-${at}`, 'part-of', 'plans', ['c-5'])
  })
  for (let at = 0; at < 20; at++)
    nodes.push({ key: `shared-${at}`, attributes: node(kinds[2 + (at % 4)] ?? 'base', name(), []) })
  nodes.push({ key: 'meeting', attributes: node('title', '交流会', ['c-lead']) })
  for (let at = 0; at < 14; at++) {
    nodes.push({ key: `lead-${at}`, attributes: node('campaign', name(), ['c-lead']) })
    join('meeting', 'calls-for', `lead-${at}`, ['c-lead'])
  }
  reporting.forEach((label, region) => {
    const at = { lat: latitudes[region] ?? 0, lon: longitudes[region] ?? 0, approximate: true } as const
    nodes.push({ key: `region-${region}`, attributes: node('region', label, [`c-${region}`], at) })
    join(`region-${region}`, 'joins', 'meeting', ['c-lead'])
    if (region % 3 === 0) join(`region-${region}`, 'does', 'plans', [`c-${region}`])
    for (let one = 0; one < 3; one++)
      if (next() < 0.6)
        join(`region-${region}`, 'does', `plan-${one}`, [`c-${region}`], one === 2 ? 'derived' : 'stated')
    for (let one = 0; one < 20; one++)
      if ([region, (region * 7 + 3) % 20, (region * 5 + 1) % 20].includes(one % 9) || next() < 0.1)
        join(`region-${region}`, 'does', `shared-${one}`, [`c-${region}`])
    for (let own = 0; own < (ownCounts[region] ?? 0); own++) {
      const key = `own-${region}-${own}`
      nodes.push({ key, attributes: node(kinds[2 + upTo(4)] ?? 'base', name(), [`c-${region}`]) })
      const whole = own > 3 && next() < 0.3 ? `own-${region}-${upTo(own)}` : `region-${region}`
      if (whole.startsWith('own')) join(key, 'part-of', whole, [`c-${region}`])
      else join(whole, 'does', key, [`c-${region}`])
      if (next() < 0.08) join(key, 'part-of', `plan-${upTo(3)}`, [`c-${region}`])
    }
  })
  const claim = (body: string, at: string): GraphFile['attributes']['claims'][number] => {
    const claim = { id: `c-${at}`, document: 'page', section: `s-${at}`, body, via: null, quote: '民歌', context: null }
    return { ...claim, spans: [[0, 2]], translations: {} }
  }
  const word = (id: string) => ({ id, name: { zh: id, en: id }, definition: {} })
  const relation = (id: string) => ({ ...word(id), inverse: {}, from: [], to: [], symmetric: false })
  const body = (id: string, label: string, of: string | null) => ({ id, label, lang: 'zh', translations: {}, node: of })
  const page = { id: 'page', lang: 'zh', title: { zh: '页' }, date: null, sha256: '', text: '民歌', breaks: [] }
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'verbatim-graph',
      version: 1,
      edition: `grown-${seed}`,
      title: { zh: '试验', en: 'Trial' },
      about: { responsible: '', address: null, licence: {} },
      vocabulary: {
        kinds: kinds.map(word),
        relations: ['does', 'joins', 'part-of', 'calls-for'].map(relation),
        initiatives: [],
      },
      bodies: [...reporting.map((label, at) => body(`b-${at}`, label, `region-${at}`)), body('b-lead', '导语', null)],
      documents: [{ ...page, 'supplied-by': null, sections: [], notices: [] }],
      claims: [...reporting.map((_, at) => claim(`b-${at}`, String(at))), claim('b-lead', 'lead')],
      figures: [],
      derived: { places: {} },
    },
    nodes,
    edges,
  }
}

export const grownModel = (seed = 1): Model => openModel(grownFile(seed))
