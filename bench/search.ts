/**
 * `npm run bench:search [-- COUNT …]`: compares the search with a plain scan, minisearch and Fuse on generated names: the time
 * of each keystroke, and what it finds. Without COUNT: 10,000 and 50,000 names.
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { openModel } from '../src/graph/openModel.ts'
import { search } from '../src/search/search.ts'
import { searchIndex } from '../src/search/searchIndex.ts'
import { syllableStarts } from '../src/search/syllables.ts'
import { indexMemory } from './indexMemory.ts'
import { namedGraph, typed, withText } from './names.ts'

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

/** A graph of `count` nodes, and its names for the other libraries. */
function given(count: number) {
  const file = namedGraph(count)
  const names = file.nodes.map(({ key, attributes: { label } }): Name => {
    const [sound = '', initials = ''] = file.attributes.derived.search?.[key] ?? []
    return { id: key, name: label, sound, initials, starts: syllableStarts(sound, initials) ?? [] }
  })
  return { count, file, names }
}
type Given = ReturnType<typeof given>

/** The single characters and pairs of neighbours of a Chinese text, in place of words; a Latin text as a whole. */
const grams = (text: string): string[] =>
  /[a-z]/u.test(text)
    ? [text]
    : [...text, ...Array.from(text, (_, at) => text.slice(at, at + 2))].filter(
        (gram) => gram.length === Math.min(2, text.length),
      )

interface Subject {
  readonly name: string
  /** The most names. Fuse would take an hour for more. */
  readonly most?: number
  readonly build: (given: Given) => (query: string) => readonly string[]
}

const subjects: readonly Subject[] = [
  {
    name: 'verbatim',
    build: ({ file }) => {
      const index = searchIndex(openModel(file))
      // The page lists as many and only counts the rest.
      return (query) =>
        search(index, query, { node: 12, figure: 4, claim: 6 }).flatMap(({ hits }) => hits.map(({ key }) => key))
    },
  },
  {
    name: 'verbatim, with 1 MB of text',
    build: ({ file }) => {
      const index = searchIndex(openModel(withText(file, 2 ** 20)))
      return (query) =>
        search(index, query, { node: 12, edge: 4, figure: 4, claim: 6, text: 6 }).flatMap(({ sort, hits }) =>
          sort === 'node' ? hits.map(({ key }) => key) : [],
        )
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

/**
 * The ids that a query means: it is part of the name, part of the initials, or the pinyin reads like that from the beginning
 * of a syllable on.
 */
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

interface Run {
  readonly name: string
  readonly ask: (query: string) => readonly string[]
  /** Milliseconds to build the index. */
  readonly built: number
  /** By round, the milliseconds of each keystroke. */
  readonly rounds: number[][]
}

function begin({ name, build }: Subject, graph: Given): Run {
  const started = performance.now()
  const ask = build(graph)
  return { name, ask, built: performance.now() - started, rounds: [] }
}

/** Runs all subjects in each round, so that a disturbance of the machine affects all of them. */
function play(runs: readonly Run[]): void {
  for (let round = 0; round < rounds; round++)
    for (const { ask, rounds: measured } of runs)
      measured.push(
        queries.map((query) => {
          const from = performance.now()
          ask(query)
          return performance.now() - from
        }),
      )
}

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0)

function judge({ name, ask, built, rounds: measured }: Run, graph: Given) {
  const times = measured.flat().sort((one, other) => one - other)
  const all = name.startsWith('verbatim') ? everything(graph) : ask
  const shares = queries.map((query) => {
    const [found, right] = [new Set(all(query)), meant(graph.names, query)]
    const both = [...right].filter((id) => found.has(id)).length
    return { recall: right.size > 0 ? both / right.size : 1, precision: found.size > 0 ? both / found.size : 1 }
  })
  const mean = (of: 'recall' | 'precision'): number => shares.reduce((sum, share) => sum + share[of], 0) / shares.length
  return {
    ...{ name, built, p50: at(times, 0.5), p95: at(times, 0.95), most: at(times, 1) },
    ...{ first: sum(measured[0] ?? []), sum: sum(times), recall: mean('recall'), precision: mean('precision') },
  }
}

/** A search with ours that returns all hits, and not only the first ones. */
function everything({ count, file }: Given): (query: string) => readonly string[] {
  const index = searchIndex(openModel(file))
  const every = { node: count, figure: count, claim: count }
  return (query) => search(index, query, every).flatMap(({ hits }) => hits.map(({ key }) => key))
}

function sectionOf(graph: Given): string {
  const runs = subjects.filter(({ most = Infinity }) => graph.count <= most).map((subject) => begin(subject, graph))
  play(runs)
  const results = runs.map((run) => judge(run, graph))
  const scan = results.find(({ name }) => name === 'includes')
  const rows = results.map(({ name, p50, p95, most, first, sum: all, built, recall, precision }) => {
    const times = [all / (scan?.sum ?? NaN), first / (scan?.first ?? NaN)].map((share) => `${share.toFixed(2)}×`)
    const cells = [p50, p95, most, built].map((value) => value.toFixed(value < 10 ? 2 : 0))
    return `| ${[name, ...cells, ...times, recall.toFixed(3), precision.toFixed(3)].join(' | ')} |`
  })
  const texts = graph.names.flatMap(({ name, sound, initials }) => [name, sound, initials])
  const memory = indexMemory(searchIndex(openModel(graph.file)), texts)
  return `## ${graph.count} names

| | p50 | p95 | slowest | making the index | all keys, of \`includes\` | the first round alone | recall | precision |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The index keeps ${memory.toFixed(2)} times the memory of the names and their sounds.
`
}

const [processor] = cpus()
const page = `# What a search costs, side by side

Written by \`npm run bench:search\`, in Node ${process.versions.node} on ${cpus().length} cores (${processor?.model.trim() ?? '?'}). Milliseconds; ${queries.length}
keystrokes (every beginning of each query), ${rounds} rounds, all by turns; in the first one nothing is compiled yet. \`includes\` scans each name, its pinyin and its initials. Recall and precision are those of the names
that a reader means by a query: its characters stand in the name, or syllables or initials begin so.

${sizes.map((size) => sectionOf(given(size))).join('\n')}`
writeFileSync('bench/search.md', page)
console.log(page)
