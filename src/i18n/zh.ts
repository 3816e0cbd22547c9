/** The words of the interface in Chinese; their shape is the type that every other language must fill. */
import { arrangeZh, colourZh } from '../appearance/appearance.zh.ts'
import { failureZh } from '../app/failure.zh.ts'
import { faultsZh } from '../ui/faults.zh.ts'
import { exportZh } from '../formats/export/export.zh.ts'
import { welcomeZh } from '../panel/welcome.zh.ts'
import { evidenceZh } from '../evidence/evidence.zh.ts'

const numbers = new Intl.NumberFormat('zh-CN')
const lists = new Intl.ListFormat('zh-CN', { type: 'conjunction' })
const n = (count: number): string => numbers.format(count)

/** The filter by distance, as a reset names it. */
const neighbourhood = '周围'
const withheld = '隐去的项'

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
    copied: '链接已复制，打开后与此刻所见相同。',
    byHandTitle: '复制这个链接',
    byHand: '浏览器不让本页写入剪贴板（多见于不加密的网址）。链接已经选中，请用键盘或菜单复制。',
  },
  search: { label: '搜索' },
  export: exportZh,
  canvas: { label: '关系图', zoomIn: '放大', zoomOut: '缩小', fit: '看全图', keys: '按键' },

  facets: {
    types: '举措类型',
    kinds: '种类',
    relations: '关系',
    bodies: '报告者',
    grounding: '由来',
    documents: '文献',
    sections: '小节',
    statuses: '进展',
    speakers: '转述',
  },
  grounding: { stated: '原文所说', derived: '由原文推出', editorial: '编者所连' },
  unsaidStatus: '未说明',
  groundingWhy: {
    stated: '依据是引文；关系名称是我们的归类。',
    derived: '引文没有直接这样说，是我们推出来的，理由见下。',
    editorial: '引文没有这样说，是我们为方便阅读连上的。',
  },
  filters: {
    title: '筛选',
    fold: '收起筛选',
    show: '筛选',
    showActive: (count: number) => `筛选（${n(count)}）`,
    done: '看结果',
    only: '只看',
    onlyThis: (name: string) => `只看“${name}”`,
    all: '全选',
    allOf: (facet: string) => `${facet}：全选`,
    none: '全不选',
    noneOf: (facet: string) => `${facet}：全不选`,
    everything: '全部',
    nothing: '一项都不选',
    chosen: (chosen: number, of: number, names: readonly string[]) => `${n(of)} 选 ${n(chosen)}：${names.join('、')}`,
    count: (shown: number, total: number) => `${n(shown)} / ${n(total)}`,
    counted: (shown: number, total: number) => `显示 ${n(shown)}，共 ${n(total)}`,
    showAgain: (name: string) => `重新显示“${name}”`,
    hint: '按住 Alt 点击，只看这一项。',
  },
  neighbourhood,
  withheld,
  panelEdges: {
    filters: '筛选栏的宽度',
    side: '右栏的宽度',
    folded: '已收起',
  },
  depth: (steps: number) => `只看 ${n(steps)} 步以内`,
  reset: (what: readonly string[]) => {
    const [first, ...others] = what
    if (first === undefined) return '清除'
    if (others.length === 0 && first === neighbourhood) return '取消只看周围'
    if (others.length === 0 && first === withheld) return '重新显示隐去的项'
    return `清除${lists.format(what)}筛选`
  },
  whole: '全图',
  shows: {
    nodes: (count: number) => `${n(count)} 个节点`,
    edges: (count: number) => `${n(count)} 条联系`,
    all: (nodes: number, edges: number) => `全部 ${n(nodes)} 个节点、${n(edges)} 条联系`,
    some: (nodes: number, of: number, edges: number, ofEdges: number) =>
      `显示 ${n(nodes)} / ${n(of)} 个节点、${n(edges)} / ${n(ofEdges)} 条联系`,
    only: (facet: string, names: readonly string[]) => `${facet}：${names.map((name) => `“${name}”`).join('、')}`,
    without: (facet: string, names: readonly string[]) =>
      `${facet}：不看${names.map((name) => `“${name}”`).join('、')}`,
    nothingOf: (facet: string) => `${facet}：全不选`,
    hidden: (count: number) => `隐去 ${n(count)} 项`,
    hiddenOnes: (names: readonly string[]) => `隐去：${names.map((name) => `“${name}”`).join('、')}`,
    several: (facet: string, chosen: number, of: number) => `${facet}：选了 ${n(chosen)} / ${n(of)}`,
  },
  status: {
    label: '状态',
    bodies: (count: number) => `${n(count)} 个报告者`,
    edition: (edition: string) => `版本 ${edition}`,
  },
  panel: {
    label: '所选内容',
    fold: '收起右栏',
    lower: '收起面板',
    raise: '展开面板',
    close: '关闭',
    compared: '并列比较',
    ours: '我们的译法',
    oursText: '我们的译文',
    around: '只看周围',
    steps: (steps: number) => `${n(steps)} 步`,
    pair: '{one}与{other}',
    count: (count: number) => `${n(count)} 条`,
    named: '提到它，但没有写成联系的原话',
    hidden: (count: number) => `被筛选隐藏的联系 ${n(count)} 条`,
    show: '显示出来',
    filteredNode: '筛选没有显示这个节点。',
    filteredEdges: '筛选没有显示这些联系。',
    filteredEdge: '筛选没有显示这条联系。',
    filteredClaim: '这段话已被筛掉。',
    leftOut: '已被筛掉',
    premises: '推自',
    together: '以下各段合起来才说明这一点',
    why: '为什么这样连',
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
    via: (name: string) => `转述 ${name}`,
    goes: '它支持什么',
    bodyNode: (name: string) => `看${name}`,
    bodyOnly: (name: string) => `只看${name}的话`,
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
    never: '这张图里没有节点。',
  },
  failure: failureZh,
  faults: faultsZh,
  direct: '报告者自己说',
  besideText: '原文放在旁边',
  evidence: evidenceZh,
  colour: colourZh,
  arrange: arrangeZh,
}

/** All words that a language of the interface must have. */
export type Words = typeof zh
