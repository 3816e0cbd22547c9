/** Names that are spelt like a query that finds nothing. */
import { soundOf } from './foldText.ts'
import type { SearchIndex } from './searchIndex.ts'
import { type Lines, lineText } from './searchLines.ts'
import { parts } from './searchTexts.ts'

/** Below this share of common pairs a name is no help to anybody. */
const enough = 0.4
/** Neighbours in pairs; of ideographs, each of which says more than a letter, the single ones too. */
function gramsOf(text: string, withSingles: boolean): ReadonlySet<string> {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
  return new Set(withSingles ? [...text, ...pairs] : pairs)
}

function count(lines: Lines, isName: (line: number) => boolean, query: string, likeness: Map<number, number>): void {
  const withSingles = !/[a-z0-9]/u.test(query)
  const grams = gramsOf(query, withSingles)
  for (let line = 0; line < lines.subjects.length; line++) {
    if (!isName(line)) continue
    const name = lineText(lines, line)
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
  const isName = (line: number): boolean => (index.words.parts[line] ?? 0) <= parts.indexOf('translation')
  count(index.words.lines, isName, folded, likeness)
  if (sound !== null) count(index.sounds.spoken, () => true, sound, likeness)
  return [...likeness]
    .filter(([, share]) => share >= enough)
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, most)
    .flatMap(([subject]) => index.keys[subject] ?? [])
}
