/** The words of trail, comparison and paths in Chinese. */
const numbers = new Intl.NumberFormat('zh-CN')
const n = (count: number): string => numbers.format(count)

export const movingZh = {
  trail: {
    label: '走过的路',
    again: '重新开始',
    compare: (name: string) => `与“${name}”比较`,
  },
  pair: {
    swap: '交换位置',
    leave: (name: string) => `只看“${name}”`,
    paths: '两者之间的路径',
    compare: '回到比较',
  },
  comparison: {
    between: '两者之间的联系',
    betweenNone: '两者没有直接的联系。',
    shared: '两者都连到的',
    sharedNone: '没有两者都连到的节点。',
    alone: (name: string) => `只有“${name}”连到的`,
    aloneNone: '没有。',
    silence: '一方没有写到，不等于没有。',
    passages: (count: number) => `读原话（${n(count)} 段）`,
    reason: '为什么这样连',
    figures: '双方的数字',
    scaled: (measure: string) => `可以比：${measure}`,
    side: '单位、时段或统计对象不同，只并列，不比大小：',
    left: (count: number) => `另有 ${n(count)} 个数字不在筛选之内。`,
  },
  paths: {
    about: '不论联系的方向都可以走，方向照原样写出。',
    stated: (steps: number, count: number) => `全由原文所说：${n(steps)} 步，${n(count)} 条`,
    shorter: (steps: number, count: number) => `更短，但不全是原文所说：${n(steps)} 步，${n(count)} 条`,
    any: (steps: number, count: number) => `不全是原文所说：${n(steps)} 步，${n(count)} 条`,
    statedNone: '没有全由原文所说连成的路径。',
    limit: (listed: number, count: number) => `同样短的有 ${n(count)} 条，列出最靠近原文的 ${n(listed)} 条。`,
    path: (nth: number) => `第 ${n(nth)} 条`,
    weakest: {
      stated: '每一步都是原文所说',
      derived: '最弱的一步由原文推出',
      editorial: '最弱的一步是编者所连',
    },
    also: (count: number) => `这一步还有 ${n(count)} 条联系`,
    none: '两者之间没有路径。',
    reach: (name: string, count: number, other: string) =>
      count === 0 ? `“${name}”与别的节点都没有联系。` : `从“${name}”能走到 ${n(count)} 个节点，其中没有“${other}”。`,
    noneShown: '按现在的筛选，两者之间没有路径。',
    cut: {
      none: (steps: number, count: number) => `在被筛选隐藏的联系里有：${n(steps)} 步，${n(count)} 条。`,
      noneStated: (steps: number, count: number) => `全由原文所说的路径被筛选隐藏了：${n(steps)} 步，${n(count)} 条。`,
      longer: (steps: number, count: number) => `筛选隐藏了更短的路径：${n(steps)} 步，${n(count)} 条。`,
      fewer: (steps: number, count: number) => `筛选还隐藏了 ${n(steps)} 步的路径 ${n(count)} 条。`,
    },
    show: '显示出来',
  },
}
