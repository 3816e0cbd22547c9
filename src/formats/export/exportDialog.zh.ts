const dates = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })
const n = (count: number): string => new Intl.NumberFormat('zh-CN').format(count)

/** Numbers that report, and those that only count what a name or a list contains. Words import nothing of the graph. */
interface FigureNumbers {
  readonly reported: number
  readonly structural: number
}

/** The words of the dialogs for export and citation in Chinese; every other language must have the same ones. */
export const exportDialogZh = {
  what: '导出什么',
  all: '全部',
  visible: '此刻所见',
  counts: (nodes: number, edges: number, claims: number, { reported, structural }: FigureNumbers) =>
    `${n(nodes)} 个节点、${n(edges)} 条联系、${n(claims)} 段原话、${n(reported)} 个数字${structural > 0 ? `（另有名称、列举中的数 ${n(structural)} 个）` : ''}`,
  format: '格式',
  save: '保存',
  stop: '停止',
  making: '正在写文件',
  stopped: '已停止，没有保存。',
  saved: (name: string) => `已交给浏览器保存：${name}`,
  unmade: '未能写出这个文件。',
  exported: (day: string) => `导出于${dates.format(new Date(day))}`,
  local: '这份材料还没有公开的网址。文件和引文里的链接用的是此刻打开的本机地址，别人打不开。',
  style: '样式',
  forms: { reference: '参考文献', 'in-text': '文中', note: '脚注', bibliography: '书目' },
  quoted: '引文',
  copy: '复制',
  copied: '已复制',
  download: '存为文件',
  undated: '原文没有印日期，所以引用里也没有。',
  selection: '摘录',
  selectionLead: '阅读时加入的原话和数字，可以一并引用、一并保存。摘录记在链接里，别人打开也能看到。',
  empty: '摘录是空的。',
  remove: '移出',
  entry: '图中的条目',
}

export type ExportDialogWords = typeof exportDialogZh
