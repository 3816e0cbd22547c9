/** What a corpus tells about names before a new text is read. Nothing here is known by heart: all of it is in its files. */
import type { Corpus } from '../../build/corpus.ts'
import { formsOf } from '../../build/mentions.ts'
import type { Lore } from './find.ts'

const han = /^\p{Script=Han}+$/u

/** How names may end: in Han the last one to four characters, elsewhere the last word. */
function endingsOf(name: string): readonly string[] {
  const bare = name.replace(/[”’」』》))"]+$/u, '')
  const tail = /\p{Script=Han}+$/u.exec(bare)?.[0]
  if (tail !== undefined) return [4, 3, 2].filter((length) => tail.length > length).map((length) => tail.slice(-length))
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 1 ? words.slice(-1) : []
}

/** Endings that two names or more share; of endings that hold each other only those that say more than the shorter ones. */
function sharedEndings(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of new Set(names))
    for (const ending of endingsOf(name)) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  // One character says little: only where many short names end with it, as those of places do.
  const tails = new Map<string, number>()
  for (const name of names)
    if (han.test(name) && name.length <= 6) tails.set(name.slice(-1), (tails.get(name.slice(-1)) ?? 0) + 1)
  return [
    ...[...counts].filter(([, count]) => count > 1).map(([ending]) => ending),
    ...[...tails].filter(([, count]) => count > 2).map(([ending]) => ending),
  ]
}

/** Single words of the names of terms: “Talks”, 宣讲与讲堂 are two. */
const termWords = (name: string): readonly string[] =>
  name.split(/[与和及、,/]|\s+(?:and|or)\s+/u).map((word) => word.trim().toLowerCase())

/** The verbs that names and definitions of relations list. */
function verbsIn(text: string): readonly string[] {
  return text
    .split(/[^\p{Script=Han}]+/u)
    .map((word) => (/^[把将]/u.test(word) ? word.slice(-2) : word))
    .filter((word) => han.test(word) && word.length === 2)
}

/** The lore of a corpus. `leftOut`: forms that are to be forgotten, for a measurement. */
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
