/** Headings for what is said of a node, by who says it. */
export const attributionsZh = {
  own: (name: string) => `${name}的自述`,
  others: '其他报告者提到它',
  lead: (body: string) => `${body}提到它`,
  ours: '由我们推出或连上',
}
