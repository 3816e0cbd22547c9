/** `npm run bench:search`: what a keystroke costs and finds at 10,000 and 50,000 names, against a plain scan, minisearch and Fuse on the same names. */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { openModel } from '../src/model/model.ts'
import { search } from '../src/view/search.ts'
import { searchIndex } from '../src/view/searchIndex.ts'
import { syllableStarts } from '../src/view/syllables.ts'
import { namedGraph, typed } from './names.ts'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 50_000]
const rounds = 5
const queries = typed.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)))

interface Name {
  readonly id: string
  readonly name: string
  readonly sound: string
  readonly initials: string
  readonly starts: readonly number[]
}

/** The graph of a size, and its names as the others read them. */
function given(count: number) {
  const file = namedGraph(count)
  const names = file.nodes.map(({ key, attributes: { label } }): Name => {
    const [sound = '', initials = ''] = file.attributes.derived.search?.[key] ?? []
    return { id: key, name: label, sound, initials, starts: syllableStarts(sound, initials) ?? [] }
  })
  return { count, file, names }
}
type Given = ReturnType<typeof given>

/** A name, and every two neighbours in it: what a word is to an index of words. */
const grams = (text: string): string[] =>
  /[a-z]/u.test(text)
    ? [text]
    : [...text, ...Array.from(text, (_, at) => text.slice(at, at + 2))].filter(
        (gram) => gram.length === Math.min(2, text.length),
      )

interface Subject {
  readonly name: string
  /** More names would take it an hour. */
  readonly most?: number
  readonly build: (given: Given) => (query: string) => readonly string[]
}

const subjects: readonly Subject[] = [
  {
    name: 'verbatim',
    build: ({ file }) => {
      const index = searchIndex(openModel(file))
      // As many as the page lists; the rest is counted.
      return (query) =>
        search(index, query, { node: 12, figure: 4, claim: 6 }).flatMap(({ hits }) => hits.map(({ key }) => key))
    },
  },
  {
    name: 'includes',
    build:
      ({ names }) =>
      (query) =>
        names
          .filter(
            ({ name, sound, initials }) => name.includes(query) || sound.includes(query) || initials.includes(query),
          )
          .map(({ id }) => id),
  },
  {
    name: 'minisearch',
    build: ({ names }) => {
      const index = new MiniSearch({ fields: ['name', 'sound', 'initials'], tokenize: grams })
      index.addAll(names)
      return (query) => index.search(query, { prefix: true, combineWith: 'AND' }).map(({ id }) => String(id))
    },
  },
  {
    name: 'Fuse',
    most: 10_000,
    build: ({ names }) => {
      const index = new Fuse(names, { keys: ['name', 'sound', 'initials'], threshold: 0.2, ignoreLocation: true })
      return (query) => index.search(query).map(({ item: { id } }) => id)
    },
  },
]

/** What a reader means: the characters stand in the name, or its syllables or initials begin so somewhere. */
const meant = (names: readonly Name[], query: string): ReadonlySet<string> =>
  new Set(
    names
      .filter(({ name, sound, initials, starts }) => {
        if (!/[a-z]/u.test(query)) return name.includes(query)
        if (query.length === 1) return sound.startsWith(query)
        return initials.includes(query) || starts.some((start) => sound.startsWith(query, start))
      })
      .map(({ id }) => id),
  )

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN

function measure({ name, build }: Subject, graph: Given) {
  const started = performance.now()
  const ask = build(graph)
  const built = performance.now() - started
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const query of queries) {
      const from = performance.now()
      ask(query)
      times.push(performance.now() - from)
    }
  times.sort((one, other) => one - other)
  const all = name === 'verbatim' ? everything(graph) : ask
  const shares = queries.map((query) => {
    const [found, right] = [new Set(all(query)), meant(graph.names, query)]
    const both = [...right].filter((id) => found.has(id)).length
    return { recall: right.size > 0 ? both / right.size : 1, precision: found.size > 0 ? both / found.size : 1 }
  })
  const mean = (of: 'recall' | 'precision'): number => shares.reduce((sum, share) => sum + share[of], 0) / shares.length
  return {
    ...{ name, built, p50: at(times, 0.5), p95: at(times, 0.95), most: at(times, 1) },
    sum: times.reduce((sum, time) => sum + time, 0),
    ...{ recall: mean('recall'), precision: mean('precision') },
  }
}

/** All that ours finds, not the first hits alone. */
function everything({ count, file }: Given): (query: string) => readonly string[] {
  const index = searchIndex(openModel(file))
  const every = { node: count, figure: count, claim: count }
  return (query) => search(index, query, every).flatMap(({ hits }) => hits.map(({ key }) => key))
}

/** Bytes: two for a code unit of a text with characters, one where all are Latin. */
const bytes = (text: string): number => (/[^\u0000-\u00ff]/u.test(text) ? 2 : 1) * text.length

/** What the index keeps, in times of what the names and their sounds take. */
function memory({ file, names }: Given): number {
  const { words, sounds, orders } = searchIndex(openModel(file))
  const { spoken, initials, heads, syllables, thirds, pairs, beside } = sounds
  const lines = [words.lines, spoken, initials]
  const numbers = [
    ...lines.flatMap(({ starts, subjects: of, blocks }) => [starts, of, blocks]),
    words.parts,
    words.langs,
    heads.spoken,
    heads.initials,
    syllables,
    thirds,
    pairs,
    beside,
    orders,
  ]
  // A reference takes eight bytes.
  const kept =
    lines.reduce((sum, { joined }) => sum + bytes(joined), 8 * words.written.length) +
    numbers.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const texts = names.flatMap(({ name, sound, initials }) => [name, sound, initials])
  return kept / texts.reduce((sum, text) => sum + 16 + bytes(text), 0)
}

function sectionOf(graph: Given): string {
  const results = subjects
    .filter(({ most = Infinity }) => graph.count <= most)
    .map((subject) => measure(subject, graph))
  const scan = results.find(({ name }) => name === 'includes')
  const rows = results.map(({ name, p50, p95, most, sum, built, recall, precision }) => {
    const times = `${(sum / (scan?.sum ?? NaN)).toFixed(2)}×`
    const cells = [p50, p95, most, built].map((value) => value.toFixed(value < 10 ? 2 : 0))
    return `| ${[name, ...cells, times, recall.toFixed(3), precision.toFixed(3)].join(' | ')} |`
  })
  return `## ${graph.count} names

| | p50 | p95 | slowest | making the index | all keys, of \`includes\` | recall | precision |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The index keeps ${memory(graph).toFixed(2)} times the memory of the names and their sounds.
`
}

const [processor] = cpus()
const told = `# What a search costs, side by side

Written by \`npm run bench:search\`, in Node ${process.versions.node} on ${cpus().length} cores (${processor?.model.trim() ?? '?'}). Milliseconds; ${queries.length}
keystrokes (every beginning of each query), ${rounds} rounds. \`includes\` scans each name, its pinyin and its initials. Recall and precision are those of the names
that a reader means by a query: its characters stand in the name, or syllables or initials begin so.

${sizes.map((size) => sectionOf(given(size))).join('\n')}`
writeFileSync('bench/search.md', told)
console.log(told)
