/** How printed words and ours are put together, in Chinese. */
export const printedVerbsZh = {
  /** Behind printed words that deny the relation. */
  denied: '（原文否认）',
  inBrackets: (ours: string): string => `（${ours}）`,
  gap: '',
}
