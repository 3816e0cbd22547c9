const numbers = new Intl.NumberFormat('zh-CN')

/** What the ways out of the page are called in Chinese; what their dialogs say is fetched with them (see taking.ts). */
export const takeZh = {
  open: '打开…',
  export: '导出',
  cite: '引用',
  citeView: '引用这个视图',
  pick: '收入摘选',
  picked: '移出摘选',
  basket: (count: number) => `摘选 ${numbers.format(count)}`,
  failed: '这个窗口没有载入。请检查网络后再试。',
}
