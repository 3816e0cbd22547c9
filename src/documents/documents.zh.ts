const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

/** The words for several documents in Chinese. */
export const documentsZh = {
  matrix: {
    rows: '各份文献',
    shared: '几份文献都提到的',
    corner: '文献',
    states: { named: '提到', printed: '印有，无引文', silent: '这份文献未提到', hidden: '被筛选隐藏' },
    passages: (counting: number, all: number) =>
      counting === all ? `${n(all)} 段` : `${n(all)} 段中的 ${n(counting)} 段`,
    further: (count: number) => `另有 ${n(count)} 个没有列出：最多三十列，各份文献提到得多的在前。可以换一种列。`,
    nothing: '没有可以列成表的内容：没有两份文献提到同一个。换一种列试试。',
    why: {
      named: (document: string, column: string, count: number) =>
        `${document}里有 ${n(count)} 段引文提到“${column}”；点开第一段。`,
      hidden: '筛选留下的话都没有提到它；点开的是被筛选隐藏的第一段。',
      some: (counting: number, all: number) => `筛选之后，${n(all)} 段里留下 ${n(counting)} 段。`,
      printed: (document: string, column: string) =>
        `${document}印有“${column}”的字样，但没有引文说到它；点开看印在哪里。`,
      silent: (document: string, column: string) =>
        `在${document}里没有找到“${column}”。没有提到，不等于没有；点开看这份文献。`,
    },
  },
  tooMany: (cells: number) => `这张表会有 ${n(cells)} 格，太大了，没有算出。换一种行或列，或者筛选并隐藏筛掉的，再看。`,
  evidence: '此刻所见的内容所依据的全部原话，按文献、报告者和原文顺序排列。',
  source: {
    contents: '各份文献',
    passages: (count: number) => `引文 ${n(count)} 段`,
    filtered: (counting: number, all: number) => `引文 ${n(all)} 段，筛选后 ${n(counting)} 段`,
    at: (nth: number, of: number) => `第 ${n(nth)} 份，共 ${n(of)} 份`,
    previous: '上一份：',
    next: '下一份：',
  },
}
