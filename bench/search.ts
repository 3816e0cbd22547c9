/** `npm run bench:search`: what a keystroke costs and finds at 10,000 names, against minisearch and Fuse on the same names. */
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { openModel } from '../src/model/model.ts'
import { search } from '../src/view/search.ts'
import { searchIndex } from '../src/view/searchIndex.ts'
import { syllableStarts } from '../src/view/syllables.ts'
import { namedGraph, typed } from './names.ts'

const count = Number(process.argv[2] ?? 10_000)
const rounds = 5
const file = namedGraph(count)
const names = file.nodes.map(({ key, attributes: { label } }) => {
  const [sound = '', initials = ''] = file.attributes.derived.search?.[key] ?? []
  return { id: key, name: label, sound, initials, starts: syllableStarts(sound, initials) ?? [] }
})
const queries = typed.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)))

/** A name, and every two neighbours in it: what a word is to an index of words. */
const grams = (text: string): string[] =>
  /[a-z]/u.test(text)
    ? [text]
    : [...text, ...Array.from(text, (_, at) => text.slice(at, at + 2))].filter(
        (gram) => gram.length === Math.min(2, text.length),
      )

interface Subject {
  readonly name: string
  readonly build: () => (query: string) => readonly string[]
}
const every = { node: count, figure: count, claim: count }
const subjects: readonly Subject[] = [
  {
    name: 'ours',
    build: () => {
      const index = searchIndex(openModel(file))
      // As many as the page lists; the rest is counted.
      return (query) =>
        search(index, query, { node: 12, figure: 4, claim: 6 }).flatMap(({ hits }) => hits.map(({ key }) => key))
    },
  },
  {
    name: 'minisearch',
    build: () => {
      const index = new MiniSearch({ fields: ['name', 'sound', 'initials'], tokenize: grams })
      index.addAll(names)
      return (query) => index.search(query, { prefix: true, combineWith: 'AND' }).map(({ id }) => String(id))
    },
  },
  {
    name: 'Fuse',
    build: () => {
      const index = new Fuse(names, { keys: ['name', 'sound', 'initials'], threshold: 0.2, ignoreLocation: true })
      return (query) => index.search(query).map(({ item: { id } }) => id)
    },
  },
]

/** What a reader means: the characters stand in the name, or its syllables or initials begin so somewhere. */
const meant = (query: string): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ name, sound, initials, starts }) => {
        if (!/[a-z]/u.test(query)) return name.includes(query)
        if (query.length === 1) return sound.startsWith(query)
        return initials.includes(query) || starts.some((start) => sound.startsWith(query, start))
      })
      .map(({ id }) => id),
  )
const wanted = queries.map(meant)

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN

function measure({ name, build }: Subject) {
  const started = performance.now()
  const ask = build()
  const built = performance.now() - started
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const query of queries) {
      const from = performance.now()
      ask(query)
      times.push(performance.now() - from)
    }
  times.sort((one, other) => one - other)
  const all = name === 'ours' ? everything() : ask
  const shares = queries.map((query, index) => {
    const [found, right] = [new Set(all(query)), wanted[index] ?? new Set<string>()]
    const both = [...right].filter((id) => found.has(id)).length
    return { recall: right.size > 0 ? both / right.size : 1, precision: found.size > 0 ? both / found.size : 1 }
  })
  const mean = (of: 'recall' | 'precision'): number => shares.reduce((sum, share) => sum + share[of], 0) / shares.length
  return {
    name,
    built,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    most: at(times, 1),
    recall: mean('recall'),
    precision: mean('precision'),
  }
}

/** All that ours finds, not the first hits alone. */
function everything(): (query: string) => readonly string[] {
  const index = searchIndex(openModel(file))
  return (query) => search(index, query, every).flatMap(({ hits }) => hits.map(({ key }) => key))
}

/** Bytes: two for a code unit of a text with characters, one where all are Latin. */
const bytes = (text: string): number => (/[^\u0000-\u00ff]/u.test(text) ? 2 : 1) * text.length

const results = subjects.map(measure)
const [ours] = results
console.log(`${count} names, ${queries.length} keystrokes, ${rounds} rounds; milliseconds, and how many times ours`)
for (const { name, built, p50, p95, most, recall, precision } of results) {
  const times = (value: number, own: number | undefined): string =>
    `${value.toFixed(2).padStart(9)} (${(value / (own ?? NaN)).toFixed(1)}×)`
  console.log(
    `  ${name.padEnd(11)} p50 ${times(p50, ours?.p50)}  p95 ${times(p95, ours?.p95)}  most ${times(most, ours?.most)}  index ${times(built, ours?.built)}  recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}`,
  )
}
const { words, sounds, syllables } = searchIndex(openModel(file))
const kept = [words, sounds].reduce(
  (sum, { joined, starts, subjects: of, parts, written }) =>
    sum + bytes(joined) + starts.byteLength + of.byteLength + parts.byteLength + 8 * written.length,
  syllables.byteLength,
)
const given = names.reduce(
  (sum, { name, sound, initials }) => sum + [name, sound, initials].reduce((all, text) => all + 16 + bytes(text), 0),
  0,
)
console.log(`  the index keeps ${(kept / given).toFixed(2)} times the memory of the names and their keys`)
