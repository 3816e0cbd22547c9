import { closest } from 'fastest-levenshtein'

/** Says which known id has the least Levenshtein distance to one that is not known, the first of equals. */
export function nearestOf(id: string, known: Iterable<string>): string {
  const ids = [...known]
  return ids.length === 0 ? 'there is none yet' : `nearest is \`${closest(id, ids)}\``
}
