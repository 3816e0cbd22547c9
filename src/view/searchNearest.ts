/** Names that are spelt like a query that finds nothing. */
import { soundOf } from './foldText.ts'
import { type Lines, parts, type SearchIndex } from './searchIndex.ts'

/** Below this share of common pairs a name is no help to anybody. */
const enough = 0.4
const isName = (lines: Lines, line: number): boolean => (lines.parts[line] ?? 0) <= parts.indexOf('sound')

/** Neighbours in pairs; of ideographs, each of which says more than a letter, the single ones too. */
function gramsOf(text: string, withSingles: boolean): ReadonlySet<string> {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
  return new Set(withSingles ? [...text, ...pairs] : pairs)
}

function count(lines: Lines, query: string, likeness: Map<number, number>): void {
  const withSingles = !/[a-z0-9]/u.test(query)
  const grams = gramsOf(query, withSingles)
  for (let line = 0; line < lines.written.length; line++) {
    if (!isName(lines, line)) continue
    const [start, next] = [lines.starts[line] ?? 0, lines.starts[line + 1] ?? 0]
    const name = lines.joined.slice(start, next - 1)
    let common = 0
    for (const gram of grams) if (name.includes(gram)) common += 1
    const share = (2 * common) / (grams.size + Math.max(1, name.length - 1) + (withSingles ? name.length : 0))
    const subject = lines.subjects[line] ?? 0
    if (share > (likeness.get(subject) ?? 0)) likeness.set(subject, share)
  }
}

/** The keys of at most `most` nodes whose names share the most with the query; none where no name is like it. */
export function nearestNames(index: SearchIndex, query: string, most = 3): readonly string[] {
  const folded = index.fold(query)
  const sound = soundOf(folded)
  const likeness = new Map<number, number>()
  count(index.words, folded, likeness)
  if (sound !== null) count(index.sounds, sound, likeness)
  return [...likeness]
    .filter(([, share]) => share >= enough)
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, most)
    .flatMap(([subject]) => index.subjects[subject]?.key ?? [])
}
