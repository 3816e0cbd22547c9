const numbers = new Intl.NumberFormat('zh-CN')

/** Chinese words of the buttons for opening, exporting and citing. The words of the dialogs are loaded with the dialogs. */
export const exportZh = {
  open: '打开…',
  export: '导出',
  cite: '引用',
  citeView: '引用这个视图',
  pick: '加入摘录',
  selected: '移出摘录',
  selection: (count: number) => `摘录 ${numbers.format(count)}`,
  failed: '这个窗口没有载入。请检查网络后再试。',
}
