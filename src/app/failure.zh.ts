/** The words about a graph that could not be opened, in Chinese. */

export const failureZh = {
  title: '图没有打开',
  unreachable: (address: string) => `取不到 ${address}。`,
  status: (code: number) => `服务器的回答是 ${String(code)}。`,
  network: '网络没有回应，或者本页是直接从磁盘打开的。',
  notJson: '取到的内容不是 JSON。',
  invalid: '文件取到了，但不是有效的图文件。不对的地方：',
  next: '请检查网络后重新载入；若是自己构建的，请确认 graph.json 和网页在同一个文件夹里，再构建一次。',
}
