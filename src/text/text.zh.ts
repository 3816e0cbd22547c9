const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

/** The words of the page as a text, in Chinese. */
export const sourceZh = {
  label: '所印的原文',
  contents: '目录',
  supplied: '供稿：',
  download: '下载原始文本',
  hash: (start: string) => `校验值 ${start}…`,
  coverage: (supporting: number, sentences: number, marked: number, characters: number) =>
    `共 ${n(sentences)} 句（含标题），其中 ${n(supporting)} 句里有图上的引文，${n(sentences - supporting)} 句没有；共 ${n(characters)} 字，引文占 ${n(marked)} 字。`,
  filtered: (shown: number, all: number) => `筛选之后，标出引文 ${n(shown)} / ${n(all)} 段。`,
  walk: {
    label: '逐段阅读',
    previous: '上一段引文',
    next: '下一段引文',
    at: (nth: number, of: number) => `第 ${n(nth)} 处，共 ${n(of)} 处`,
    all: (passages: number, places: number) =>
      `引文 ${n(passages)} 段${places > passages ? `，见于 ${n(places)} 处` : ''}`,
    keys: '光标在文中时，按左右方向键到上一段、下一段引文。',
  },
  switches: '显示',
  breaks: '分栏位置',
  silent: '未作引文的话',
  columnBreak: '分栏',
  marks: { marked: '引文', focused: '所选内容的引文', notice: '有说明', selected: '链接所指' },
  place: {
    label: '这一处',
    close: '收起',
    characters: (start: number, end: number) => `第 ${n(start + 1)}–${n(end)} 字`,
    claims: (count: number) => `这里有 ${n(count)} 段引文`,
    none: '图上没有引这里的话。',
    filteredOut: '已被筛掉',
    counts: (nodes: number, edges: number, figures: number) =>
      `${n(nodes)} 个节点、${n(edges)} 条联系、${n(figures)} 个数字`,
    also: '又见：',
    printing: (nth: number, of: number) => `第 ${n(nth)} 处，共 ${n(of)} 处`,
    copyLink: '复制这一处的链接',
    copyWords: '复制文字',
    copied: '已复制',
  },
  notices: {
    title: (count: number) => `需要留意的地方 ${n(count)} 处`,
    sign: (kind: string) => `说明：${kind}`,
    at: (nth: number, of: number) => `说明 ${n(nth)} / ${n(of)}`,
    previous: '上一处说明',
    next: '下一处说明',
    ours: '说明出自我们',
  },
  selection: {
    label: '选中的文字',
    chosen: (count: number) => `选中 ${n(count)} 字`,
    share: '分享这段话',
  },
  inText: '在原文中看',
  inTextNth: (nth: number) => `在原文中看第 ${n(nth)} 处`,
  figures: (reported: number, structural: number) =>
    [
      ...(reported > 0 ? [`这段话里的数字 ${n(reported)} 个`] : []),
      ...(structural > 0 ? [`名称、列举中的数 ${n(structural)} 个`] : []),
    ].join('，'),
  overlapping: '同一处的其他引文',
  besideClose: '收起原文',
  wording: {
    label: '原文与译文',
    original: '原文',
    both: '对照',
    translation: '译文',
    ours: '我们的译文',
  },
  mistake: {
    button: '报告这里有错',
    done: '已复制，可以发给编者',
    byHandTitle: '复制这段文字',
    byHand: '浏览器不让本页写入剪贴板。文字已经选中，请用键盘或菜单复制。',
    title: (name: string) => `${name}：这里可能有错`,
    edge: '联系：',
    passage: '原话：',
    translation: '我们的译文：',
    place: '位置：',
    made: '出自：',
    line: (file: string, line: number) => `${file} 第 ${line} 行`,
    claim: '编号：',
    edition: '版本：',
    link: '链接：',
    wrong: '不对的地方：',
  },
}
