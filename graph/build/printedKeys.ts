/** Keys of the source files that are printed words: verbs, units and periods, terms of the glossary. */
import type { Report } from './problem.ts'
import type { Entry } from './entries.ts'

/** Characters that nobody sees, which no printed word has. */
const unseen = /[\p{Cc}\u200B\u2028\u2029]/u

/** What is wrong with printed words as a key, and what would be right; null: nothing. */
function printedKeyFault(key: string): readonly [wrong: string, right: string] | null {
  if (unseen.test(key)) return [`${JSON.stringify(key)} holds a character that cannot be seen`, 'write the words alone']
  if (key.trim() === '') return [`the key “${key}” is blank`, 'write the printed words, or take the line away']
  if (key.trim() !== key) return [`the key “${key}” has spaces around it`, `write “${key.trim()}”`]
  return null
}

/** Those entries whose keys are printed words. The others are reported: `what` says where they stand. */
export function withPrintedKeys<T>(entries: readonly Entry<T>[], what: string, report: Report): readonly Entry<T>[] {
  return entries.filter(({ key, at }) => {
    const fault = printedKeyFault(key)
    if (fault !== null) report(at(), `${what}: ${fault[0]}`, fault[1])
    return fault === null
  })
}
