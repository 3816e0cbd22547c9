import type { printedVerbsZh } from './printedVerbs.zh.ts'

/** How printed words and ours are put together, in English. */
export const printedVerbsEn: typeof printedVerbsZh = {
  denied: '(denied there)',
  inBrackets: (ours) => `(${ours})`,
  gap: ' ',
}
