/** Learns from the files of a corpus how names look, before a new text is read. */
import type { Corpus } from '../../build/corpus.ts'
import { formsOf } from '../../build/mentions.ts'
import type { Lore } from './find.ts'

const han = /^\p{Script=Han}+$/u

/** How a name may end: with its last two to four Han characters, or elsewhere with its last word. */
function endingsOf(name: string): readonly string[] {
  const bare = name.replace(/[”’」』》))"]+$/u, '')
  const tail = /\p{Script=Han}+$/u.exec(bare)?.[0]
  if (tail !== undefined) return [4, 3, 2].filter((length) => tail.length > length).map((length) => tail.slice(-length))
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 1 ? words.slice(-1) : []
}

/** Endings that at least two names share. */
function sharedEndings(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of new Set(names))
    for (const ending of endingsOf(name)) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  // A single Han character counts only if at least three short names end with it, as names of places do.
  const tails = new Map<string, number>()
  for (const name of names)
    if (han.test(name) && name.length <= 6) tails.set(name.slice(-1), (tails.get(name.slice(-1)) ?? 0) + 1)
  return [
    ...[...counts].filter(([, count]) => count > 1).map(([ending]) => ending),
    ...[...tails].filter(([, count]) => count > 2).map(([ending]) => ending),
  ]
}

/** The words of the name of a term, split at “and”: 宣讲与讲堂 has two. */
const termWords = (name: string): readonly string[] =>
  name.split(/[与和及、,/]|\s+(?:and|or)\s+/u).map((word) => word.trim().toLowerCase())

/** The verbs that names and definitions of relations list. */
function verbsIn(text: string): readonly string[] {
  return text
    .split(/[^\p{Script=Han}]+/u)
    .map((word) => (/^[把将]/u.test(word) ? word.slice(-2) : word))
    .filter((word) => han.test(word) && word.length === 2)
}

/** What a corpus teaches about names. `leftOut`: forms to ignore, for a measurement. */
export function loreOf(corpus: Corpus, leftOut: ReadonlySet<string> = new Set()): Lore {
  const forms = corpus.nodes.flatMap(({ key, value }) =>
    formsOf(value)
      .filter((form) => !leftOut.has(form))
      .map((form) => [form, key] as const),
  )
  const names = new Map<string, string[]>()
  for (const [form, key] of forms) names.set(form, [...(names.get(form) ?? []), key])
  const types = [...corpus.initiatives, ...corpus.kinds].flatMap(({ value }) => Object.values(value.name))
  const heads = [...types.flatMap(termWords).filter((word) => word.length > 1), ...sharedEndings([...names.keys()])]
  const relations = corpus.relations.flatMap(({ value }) => [
    ...Object.values(value.name),
    ...Object.values(value.definition),
  ])
  const units = [
    ...corpus.printed.map(({ key }) => key),
    ...corpus.documents.flatMap(({ claims }) =>
      claims.flatMap(({ value }) => Object.values(value.figures).map(({ unit }) => unit)),
    ),
  ]
  return {
    names,
    heads: new Set(heads),
    verbs: new Set(relations.flatMap(verbsIn)),
    units: new Set(units.filter((unit) => unit !== '')),
  }
}
