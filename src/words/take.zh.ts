/** What the ways out of the page are called in Chinese; what their dialogs say is fetched with them (see taking.ts). */
export const takeZh = {
  open: '打开…',
  export: '导出',
  cite: '引用',
  citeView: '引用这个视图',
  pick: '收入摘选',
  picked: '移出摘选',
  basket: (count: number) => `摘选 ${count}`,
  failed: '没有取到这个窗口要用的程序，请检查网络后重试。',
}
