/** The words of the interface in Chinese; their shape is the type that every other language must fill. */
import { arrangeZh } from './arrange.zh.ts'
import { failureZh } from './failure.zh.ts'
import { figuresZh } from './figures.zh.ts'
import { lossesZh } from './losses.zh.ts'
import { sourceZh } from './source.zh.ts'
import { takeZh } from './take.zh.ts'
import { welcomeZh } from './welcome.zh.ts'
import { colourZh, evidenceZh, matrixZh, voicesZh } from './matrix.zh.ts'

const numbers = new Intl.NumberFormat('zh-CN')
const lists = new Intl.ListFormat('zh-CN', { type: 'conjunction' })
const n = (count: number): string => numbers.format(count)

export const zh = {
  tag: 'zh-Hans',
  dir: 'ltr',
  name: '原话',
  latinName: 'Verbatim',
  skip: '跳到主要内容',
  number: n,
  join: (names: readonly string[]): string => lists.format(names),
  colon: '：',
  pause: '、',
  /** Between two sentences. */
  gap: '',
  stop: '。',

  views: {
    label: '视图',
    graph: '图',
    list: '列表',
    matrix: '谁提到什么',
    figures: '数字',
    source: '原文',
    evidence: '依据',
  },
  header: {
    otherLanguage: 'English',
    otherLanguageLabel: 'Switch to English',
    dark: '深色',
    light: '浅色',
    darkLabel: '换成深色',
    lightLabel: '换成浅色',
    about: '关于',
    close: '关闭',
  },
  copy: {
    share: '分享',
    button: '复制链接',
    done: '已复制',
    said: '链接已复制，打开后与此刻所见相同。',
    byHandTitle: '复制这个链接',
    byHand: '浏览器不让本页写入剪贴板（多见于不加密的网址）。链接已经选中，请用键盘或菜单复制。',
  },
  search: { label: '搜索', failed: '搜索没有载入。请检查网络后重新载入。' },
  take: takeZh,
  canvas: { label: '关系图', zoomIn: '放大', zoomOut: '缩小', fit: '看全图', keys: '按键' },

  facets: {
    types: '举措类型',
    kinds: '种类',
    relations: '关系',
    bodies: '谁报告',
    grounding: '依据',
    documents: '文献',
    speakers: '转述',
  },
  grounding: { stated: '原文所说', derived: '由原文推出', editorial: '编者所连' },
  groundingWhy: {
    stated: '引文直接说了这一点。',
    derived: '引文没有直接这样说，是我们推出来的，理由见下。',
    editorial: '引文没有这样说，是我们为方便阅读连上的。',
  },
  filters: {
    title: '筛选',
    show: '筛选',
    showActive: (count: number) => `筛选（${n(count)}）`,
    done: '看结果',
    only: '只看',
    onlyThis: (name: string) => `只看“${name}”`,
    all: '全选',
    allOf: (facet: string) => `${facet}：全选`,
    none: '全不选',
    noneOf: (facet: string) => `${facet}：全不选`,
    count: (shown: number, total: number) => `${n(shown)} / ${n(total)}`,
    counted: (shown: number, total: number) => `显示 ${n(shown)}，共 ${n(total)}`,
    hint: '按住 Alt 点击，只看这一项。',
  },
  depth: (steps: number) => `只看 ${n(steps)} 步以内`,
  reset: (what: readonly string[]) => `重置${lists.format(what)}`,
  whole: '全图',
  shows: {
    nodes: (count: number) => `${n(count)} 个节点`,
    edges: (count: number) => `${n(count)} 条联系`,
    all: (nodes: number, edges: number) => `全部 ${n(nodes)} 个节点、${n(edges)} 条联系`,
    some: (nodes: number, of: number, edges: number, ofEdges: number) =>
      `显示 ${n(nodes)} / ${n(of)} 个节点、${n(edges)} / ${n(ofEdges)} 条联系`,
    only: (facet: string, names: readonly string[]) => `${facet}只看${lists.format(names.map((name) => `“${name}”`))}`,
    without: (facet: string, names: readonly string[]) =>
      `${facet}不看${lists.format(names.map((name) => `“${name}”`))}`,
    nothingOf: (facet: string) => `${facet}全不选`,
    several: (facet: string, chosen: number, of: number) => `${facet}选了 ${n(chosen)} / ${n(of)}`,
  },
  status: {
    label: '状态',
    bodies: (count: number) => `${n(count)} 个报告者`,
    edition: (edition: string) => `版本 ${edition}`,
  },
  panel: {
    label: '所选内容',
    lower: '收起面板',
    raise: '展开面板',
    close: '关闭',
    compared: '并列比较',
    ours: '我们的译法',
    oursText: '我们的译文',
    completed: '名称由我们补全',
    printed: '原文印作',
    speaks: '在此发言：',
    namedBy: (passages: number) => `${n(passages)} 段话提到它：`,
    around: '只看周围',
    steps: (steps: number) => `${n(steps)} 步`,
    pair: '{one}与{other}',
    count: (count: number) => `${n(count)} 条`,
    noEdges: '没有联系。',
    named: '提到它、但没有写成联系的话',
    hidden: (count: number) => `被筛选隐藏的联系 ${n(count)} 条`,
    show: '显示出来',
    filteredNode: '筛选没有显示这个节点。',
    filteredEdges: '筛选没有显示这些联系。',
    filteredEdge: '筛选没有显示这条联系。',
    filteredClaim: '筛选没有计入这段话。',
    leftOut: '不在筛选之内',
    premises: '依据',
    passages: (count: number) => `原文 ${n(count)} 段`,
    inDocuments: (count: number) => `出自 ${n(count)} 份文献`,
    together: '以下各段合起来才说明这一点',
    why: '为什么这样连',
    claim: '一段原话',
    rests: (count: number) => `这段话支持的联系 ${n(count)} 条`,
    restsNone: '没有联系直接用到这段话。',
    names: '这段话提到',
    ends: '两端',
  },
  sentence: {
    stated: (bodies: number): string =>
      bodies > 0 ? '{bodies}报告：{source} {relation} {target}。' : '{source} {relation} {target}。',
    derived: '由原文推出：{source} {relation} {target}。',
    editorial: '编者所连：{source} {relation} {target}。',
  },
  passage: {
    paragraph: (count: number) => `第 ${n(count)} 段`,
    heading: '标题',
    times: (count: number) => `印了 ${n(count)} 处`,
    via: (name: string) => `引 ${name}`,
    goes: '它支持什么',
    bodyNode: (name: string) => `看${name}`,
    bodyOnly: (name: string) => `只看${name}的报告`,
  },

  welcome: welcomeZh,
  list: {
    left: (count: number) => `另有 ${n(count)} 个节点不在筛选之内，没有列出。`,
    several: '几方共有',
    more: (next: number, left: number): string => `再看 ${n(next)} 个（还有 ${n(left)} 个）`,
    further: (count: number): string => `还有 ${n(count)} 个`,
    unattributed: '没有注明报告者',
  },
  empty: {
    title: '没有可显示的节点',
    text: '现在的筛选把所有节点都排除了。',
  },
  failure: failureZh,
  losses: lossesZh,
  source: sourceZh,
  matrix: matrixZh,
  evidence: evidenceZh,
  voices: voicesZh,
  colour: colourZh,
  arrange: arrangeZh,
  figures: figuresZh,
}

/** Everything that an interface language must say. */
export type Words = typeof zh
