/** The order of search results: exact matches, then beginnings, then matches inside; shorter names first. */

/** The form in which texts are compared: NFKC, in lower case. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a query, folded; all must be found. */
export const wordsOf = (query: string): readonly string[] =>
  folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '')

/** Whether a name holds every word; `words` and `name` are folded. */
export const holds = (name: string, words: readonly string[]): boolean => words.every((word) => name.includes(word))

function distance(name: string, query: string): number {
  const at = name.indexOf(query)
  if (name === query) return 0
  if (at === 0) return 1
  return at > 0 ? 2 : 3
}

/** The best first; of equally good ones the shorter name, then the id. */
export function ranked<T extends { readonly id: string }>(
  found: readonly T[],
  query: string,
  namesOf: (one: T) => readonly string[],
): readonly T[] {
  const wanted = wordsOf(query).join(' ')
  const judged = found.map((one) => {
    const names = namesOf(one).map((name) => ({ far: distance(folded(name), wanted), length: name.length }))
    const best = names.toSorted((a, b) => a.far - b.far || a.length - b.length)[0] ?? { far: 4, length: 0 }
    return { one, ...best }
  })
  return judged
    .toSorted((a, b) => a.far - b.far || a.length - b.length || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)
}
