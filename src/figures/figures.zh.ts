/** The words of the figures in Chinese. */
const numbers = new Intl.NumberFormat('zh-CN', { maximumSignificantDigits: 21 })
const compact = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumSignificantDigits: 3 })
const lists = new Intl.ListFormat('zh-CN', { type: 'conjunction' })
const n = (count: number): string => numbers.format(count)

export const figuresZh = {
  title: '数字',
  intro:
    '数字照原文印出，限定的话、单位和时段都不拆开；“统计对象”是我们的概括。单位、时段、口径不同的数字不排名，任何数字都不相加。',
  /** The value of a figure; the unit follows as printed. */
  meant: {
    exact: (value: number) => n(value),
    'more-than': (value: number) => `多于 ${n(value)}`,
    'at-least': (value: number) => `不少于 ${n(value)}`,
    nearly: (value: number) => `接近 ${n(value)}`,
    about: (value: number) => `约 ${n(value)}`,
  },
  tick: (value: number) => compact.format(value),
  columns: { value: '数字', measure: '统计对象', period: '时段', body: '报告者', select: '比较' },
  about: '关于',
  place: '出处',
  inText: '看原文此处',
  noPeriod: '原文未注明时段',
  cumulative: '累计',
  notCumulative: '原文未写“累计”',
  roles: {
    reported: (shown: number, total: number) => `报告的数字：${n(shown)} / ${n(total)}`,
    structural: (shown: number, total: number) => `名称、列举中的数：${n(shown)} / ${n(total)}`,
    structuralOff: (total: number) => `另有名称、列举中的数 ${n(total)} 个，没有列出。`,
  },
  structural: '也显示名称、列举中的数',
  structuralOne: '这是名称或列举中的数，只说有几样，不报告工作。',
  filters: {
    title: '挑选数字',
    measure: '统计对象含',
    units: '单位',
    periods: '时段',
    reset: '恢复全部数字',
    count: (shown: number, total: number) => `${n(shown)} / ${n(total)}`,
    chosen: (chosen: number, total: number) => `选了 ${n(chosen)} / ${n(total)}`,
  },
  sort: {
    label: '排序',
    own: '照原文先后',
    by: (column: string) => `按“${column}”排序`,
    withinUnit: '按大小排时，只在同一单位之内排；同一单位的数字，统计对象和时段也可能不同。',
    unit: (count: number) => `${n(count)} 个`,
  },
  table: '数字表',
  select: (figure: string) => `选来比较：${figure}`,
  empty: {
    title: '没有这样的数字',
    text: '现在的挑选和筛选合起来，没有留下数字。',
    never: '这张图里没有数字。',
  },
  selection: (count: number) => `选了 ${n(count)} 个数字`,
  goCompare: '去看比较',
  drop: '全部取消',
  compare: {
    title: '比较',
    one: '只选了一个数字。再选一个，才能比较。',
    scaled: '单位、时段和统计对象的类别都相同，按同一比例比较：',
    linear: '从零起的均匀刻度。',
    logarithmic: '注意：对数刻度。最大的比最小的大一百倍以上，每一格是前一格的若干倍，条的长短不成比例，起点也不是零。',
    open: {
      above: '尾端渐淡、带箭头：实际多于所印的数。',
      below: '尾端渐淡，止于虚线：接近而不到所印的数。',
      around: '两头渐淡：在所印的数上下。',
    },
    refused: '不可直接比较，因为：',
    differs: {
      unit: (values: readonly string[]) => `单位不同：${values.join('，')}`,
      period: (values: readonly string[]) => `时段不同：${values.join('，')}`,
      cumulative: '有的是累计，有的没有说累计',
      measure: '统计对象不同',
    },
    caveats: {
      'no-period': '原文没有给这些数字注明时段，是否同一时段，无从得知。',
      documents: '出自不同的文献：同样的时段用语，起止可能不同。',
    },
    conflict: '它们是同一件事的不同说法，不是两件事。',
    noSum: '并排列出，不按比例，也不相加：',
  },
  conflict: {
    one: '原文对同一件事印了不同的数字',
    others: '另一处印作',
    out: '（不在现在的列表里）',
  },
  panel: {
    title: '一个数字',
    value: '数值',
    unit: '单位',
    measure: '统计对象',
    period: '时段',
    body: '报告者',
    about: '关于',
    ours: '我们的概括',
    passage: '原文',
    notices: '校读说明',
    table: '在数字表里看',
  },
  of: {
    title: '数字',
    left: (count: number) => `另有 ${n(count)} 个数字不在筛选之内。`,
    structural: (count: number) => `名称、列举中的数 ${n(count)} 个`,
    rest: (count: number) => `其余 ${n(count)} 个`,
  },
  join: (names: readonly string[]) => lists.format(names),
}
