const numbers = new Intl.NumberFormat('zh-CN')
const lists = new Intl.ListFormat('zh-CN', { type: 'conjunction' })
const n = (count: number): string => numbers.format(count)
const quoted = (names: readonly string[]): string => lists.format(names.map((name) => `“${name}”`))

/** The words of the matrix in Chinese. */
export const matrixZh = {
  title: (rows: string, columns: string) => `${rows} × ${columns}`,
  bodies: '报告者',
  reporting: (kind: string) => `${kind}（报告者）`,
  shared: (kind: string) => `${kind}和几方共有的举措`,
  sharedAlone: '几方共有的举措',
  chooseRows: '行',
  chooseColumns: '列',
  chooseSort: '排序',
  sorts: { own: '原有顺序', name: '按名称', count: '提到得多的在前' },
  sortBy: (column: string) => `按“${column}”`,
  states: {
    activities: '提到，有活动',
    named: '提到',
    parts: '由其各部分推出',
    derived: '由原文推出',
    umbrella: '只提到总称',
    editorial: '编者所连',
    mentioned: '提到，没有连起来',
    silent: '该节未提到',
  },
  /** For a row whose node has no body. */
  unsaid: '原文未连起来',
  hidden: '被筛选隐藏',
  marked: (text: string, mark: string) => `${text}（${mark}）`,
  itself: '同一个',
  alone: '其余',
  /** For a row that is joined to nothing that other rows are not joined to. */
  noOthers: '该节未提到其他的',
  corner: '谁',
  counts: '各有几格',
  count: (shown: number, total: number) => (shown === total ? n(total) : `${n(shown)} / ${n(total)}`),
  keys: '方向键在格子间走动，Enter 打开；停在一格上，这里说明它为什么这样写。',
  why: {
    stated: (row: string, relations: readonly string[], column: string) =>
      `原文所说：${row} ${lists.format(relations)} ${column}。`,
    activities: (figures: number, campaigns: readonly string[]) =>
      `有关的数字 ${n(figures)} 个${campaigns.length > 0 ? `，和它写在一起的活动${quoted(campaigns)}` : ''}。`,
    umbrella: (whole: string, column: string) =>
      `这里只提到“${whole}”；“${column}”是其中一部分，没有单独提到，所以两者不相连，点开的是提到“${whole}”的话。`,
    parts: (column: string) => `原文没有直接这样说，是从“${column}”的各部分推出来的。`,
    derived: '原文没有直接这样说，是从别的联系推出来的。',
    editorial: '原文没有这样说，是我们为方便阅读连上的。',
    mentioned: (row: string, column: string) =>
      `${row}那一节里有话提到“${column}”，但没有说两者有什么联系；点开看那段话。`,
    silent: (row: string, column: string) =>
      `在${row}那一节里没有找到“${column}”。没有提到，不等于没有；点开看所印的那一节。`,
    unsaid: (row: string, column: string) => `原文没有把${row}和“${column}”连起来。没有提到，不等于没有。`,
    hidden: '筛选没有显示它所依据的联系。',
  },
  scroll: '表格，可左右滚动',
  unjoined: (count: number) => `另有 ${n(count)} 个与各行都没有联系：`,
  emptyRows: (count: number) => `另有 ${n(count)} 行与各列都没有联系，没有列出。`,
  nothing: '没有可以列成表的内容：没有一列与这些行有联系。换一种行或列试试。',
  csv: '存为 CSV 表格',
  print: '打印',
}
