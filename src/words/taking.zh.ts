const dates = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })
const n = (count: number): string => new Intl.NumberFormat('zh-CN').format(count)

/** The words of the dialogs for export and citation in Chinese; their shape is what every other language must fill. */
export const takingZh = {
  what: '导出什么',
  all: '全部',
  visible: '此刻所见',
  counts: (nodes: number, edges: number, claims: number, figures: number) =>
    `${n(nodes)} 个节点、${n(edges)} 条联系、${n(claims)} 段原话、${n(figures)} 个数字`,
  format: '格式',
  formats: {
    graph: ['图文件 graph.json', '本站自己的格式，带全文，可再打开、可校验'],
    gexf: ['GEXF', '给 Gephi 和 Gephi Lite，带位置、颜色和种类'],
    graphml: ['GraphML', '给 yEd、networkx 等程序'],
    cytoscape: ['Cytoscape JSON', '给 Cytoscape 桌面版和 Cytoscape.js'],
    nodes: ['CSV：节点', '给电子表格，一行一个节点'],
    edges: ['CSV：联系', '给电子表格，一行一条联系，附引文'],
    claims: ['CSV：原话', '给电子表格，一行一段原话，附报告者和位置'],
    figures: ['CSV：数字', '给电子表格，数字照原样，附单位和时段'],
    jsonld: ['JSON-LD', '关联数据，用 PROV-O 和 Web Annotation 说明谁说的、在哪里'],
    turtle: ['Turtle', '同上，便于人读'],
    svg: ['SVG 图', '此刻画面，可放大，文字仍是文字'],
    png: ['PNG 图', '此刻画面，两倍清晰度'],
  } as Record<string, readonly [name: string, purpose: string]>,
  save: '保存',
  stop: '停止',
  making: '正在写文件',
  stopped: '已停止，没有保存。',
  saved: (name: string) => `已交给浏览器保存：${name}`,
  unmade: '没有写成这个文件。',
  exported: (day: string) => `导出于${dates.format(new Date(day))}`,
  local: '这份材料还没有公开的网址。文件和引文里的链接用的是此刻打开的本机地址，别人打不开。',
  style: '样式',
  styles: {
    gbt7714: 'GB/T 7714—2015',
    apa: 'APA 第 7 版',
    chicago: '芝加哥手册第 17 版',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    ris: 'RIS',
  },
  forms: { reference: '参考文献', 'in-text': '文中', note: '脚注', bibliography: '书目' },
  quoted: '引文',
  copy: '复制',
  copied: '已复制',
  download: '存为文件',
  undated: '原文没有印日期，所以引用里也没有。',
  basket: '摘选',
  basketLead: '读的时候收下的原话和数字，可以一并引用、一并保存。摘选记在链接里，别人打开也能看到。',
  empty: '摘选是空的。',
  remove: '移出',
  entry: '图中的条目',
}

export type TakingWords = typeof takingZh
