/**
 * `npm run bench:clusters`: compares our own method of finding clusters, on typed arrays, with
 * graphology-communities-louvain on a very large graph. Both start from what the worker has: the keys of the nodes, and the
 * ends of the edges. Each run is a process of its own, so that its peak of memory can be measured.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { MultiUndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { adjacencyOf } from '../src/layout/adjacency.ts'
import { numberedEnds } from '../src/layout/byClusters.ts'
import { communities } from '../src/layout/communities.ts'
import { median } from './cpu.ts'
import { grown } from './grown.ts'

const count = 100_000
const linksOfEach = 3
const rounds = 7
const mostTimes = 1.5

interface Edge {
  readonly source: string
  readonly target: string
}
interface Input {
  readonly nodes: readonly string[]
  readonly edges: readonly Edge[]
}
interface Division {
  /** The group of each node, by its index, at the coarsest level. */
  readonly of: ArrayLike<number>
  /** `performance.now()` when the graph was made, before it was divided. */
  readonly ready: number
}

function ours({ nodes, edges }: Input): Division {
  const adjacency = adjacencyOf(nodes.length, numberedEnds(nodes, edges))
  const ready = performance.now()
  const levels = communities(adjacency)
  const of = Int32Array.from(nodes, (_, node) => levels.reduce((group, level) => level.of[group] ?? 0, node))
  return { of, ready }
}

/** A random generator that gives the same numbers in every run. */
function seeded(): () => number {
  let state = 5
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function library({ nodes, edges }: Input): Division {
  const graph = new MultiUndirectedGraph()
  for (const key of nodes) graph.addNode(key)
  for (const { source, target } of edges) graph.addEdge(source, target)
  const ready = performance.now()
  const { communities: found } = louvain.detailed(graph, { getEdgeWeight: null, rng: seeded() })
  return { of: nodes.map((key) => found[key] ?? 0), ready }
}

const subjects = { ours, library }
type Subject = keyof typeof subjects
const names = Object.keys(subjects) as Subject[]

interface Result {
  /** Milliseconds until the graph was made. */
  readonly ready: number
  /** Milliseconds until it was divided. */
  readonly all: number
  /** MiB at the peak, less those before. */
  readonly memory: number
  readonly groups: number
  /** The share of edges inside groups, less the share that chance would give (Newman and Girvan, 2004). */
  readonly modularity: number
  /** A hash of the groups, to see whether two runs gave the same. */
  readonly sum: number
}

function modularity({ nodes, edges }: Input, of: ArrayLike<number>): number {
  const numbers = new Map(nodes.map((key, at) => [key, at]))
  const strength = new Map<number, number>()
  const links = edges.filter(({ source, target }) => source !== target)
  let inside = 0
  for (const { source, target } of links) {
    const [one = 0, other = 0] = [source, target].map((key) => of[numbers.get(key) ?? 0] ?? 0)
    if (one === other) inside += 1
    for (const group of [one, other]) strength.set(group, (strength.get(group) ?? 0) + 1)
  }
  const chance = [...strength.values()].reduce((sum, one) => sum + (one / (2 * links.length)) ** 2, 0)
  return inside / links.length - chance
}

/** Runs one method in this process. `file`: the numbers of the edges' ends, as 32-bit integers. */
function run(subject: Subject, file: string): Result {
  const ends = new Int32Array(new Uint8Array(readFileSync(file)).buffer)
  const nodes = Array.from({ length: count }, (_, at) => `n${at}`)
  const edges = Array.from({ length: ends.length / 2 }, (_, at) => ({
    source: nodes[ends[2 * at] ?? 0] ?? '',
    target: nodes[ends[2 * at + 1] ?? 0] ?? '',
  }))
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const begun = performance.now()
  const { of, ready } = subjects[subject]({ nodes, edges })
  const all = performance.now() - begun
  const memory = (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20
  const sum = Array.from(of).reduce((code, group) => (Math.imul(code, 31) + group) | 0, 0)
  const groups = new Set(Array.from(of)).size
  return { ready: ready - begun, all, memory, groups, modularity: modularity({ nodes, edges }, of), sum }
}

function inProcess(subject: Subject, file: string): Result {
  const args = ['--expose-gc', 'commands/run.mjs', 'bench/communities.ts', subject, file]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Result
}

function compare(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clusters-'))
  try {
    const file = join(folder, 'ends')
    const { edges } = grown(count, linksOfEach)
    writeFileSync(file, Int32Array.from(edges.flatMap(({ source, target }) => [+source.slice(1), +target.slice(1)])))
    const found: Record<Subject, Result[]> = { ours: [], library: [] }
    for (let round = 0; round < rounds; round++)
      for (const subject of names) found[subject].push(inProcess(subject, file))
    const middle = (subject: Subject, of: keyof Result): number => median(found[subject].map((result) => result[of]))
    const rows = names.map((subject) => {
      const times = (of: 'all' | 'memory'): string => `${(middle(subject, of) / middle('ours', of)).toFixed(2)}×`
      const same = new Set(found[subject].map(({ sum }) => sum)).size === 1
      const cells = [
        middle(subject, 'ready').toFixed(0),
        middle(subject, 'all').toFixed(0),
        times('all'),
        middle(subject, 'memory').toFixed(0),
        times('memory'),
        middle(subject, 'groups'),
        middle(subject, 'modularity').toFixed(3),
        same ? 'yes' : 'no',
      ]
      return `| ${subject} | ${cells.join(' | ')} |`
    })
    return `${count} nodes, ${edges.length} edges, medians of ${rounds} runs by turns, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? '?'})

| | graph made, ms | all, ms | of ours | peak memory, MB | of ours | groups | modularity | every run alike |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

The library is taken where neither its time nor its memory is more than ${mostTimes} times ours.`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const [subject, file] = process.argv.slice(2)
const known = names.find((name) => name === subject)
console.log(known !== undefined && file !== undefined ? JSON.stringify(run(known, file)) : compare())
