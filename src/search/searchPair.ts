/** Two nodes that a query names, one after the other: what joins them, and how far apart they are. */
import type { Model } from '../graph/model.ts'
import { type Adjacency, adjacencyOf } from '../layout/adjacency.ts'
import { placeOf } from './searchFirst.ts'
import { type Fits, fitsOf, rankOf, scoreOf } from './searchFits.ts'
import type { SearchIndex } from './searchIndex.ts'
import { wordsOf } from './search.ts'

export interface AskedPair {
  /** Keys of nodes, in the order of the query. */
  readonly nodes: readonly [string, string]
  /** The edges between them, in either direction, in the order of the graph. */
  readonly edges: readonly string[]
  /** Edges on the shortest path between them; null: they are not joined at all. */
  readonly steps: number | null
}

/** Ranks in which words are the name of a node, or its beginning. */
const [exact, prefix] = [0, 1]
/** Between two Chinese names, which are written without spaces. */
const joint = /[和与與跟及→&]/u
/** Fewer letters than these begin too many names. */
const enough = (words: string): boolean => words.length > (/^[\p{Script=Latin}\d ]+$/u.test(words) ? 2 : 1)

interface Named {
  readonly subject: number
  /** Smaller is better: the order of hits. */
  readonly score: number
  /** The words are a whole name. */
  readonly isWhole: boolean
}

/** The node that is best named by words: by a whole name, or by the beginning of one. */
function nodeNamed(index: SearchIndex, words: string): Named | null {
  const { subjects, best }: Fits = fitsOf(index, words)
  let found: Named | null = null
  for (const subject of subjects) {
    if (subject >= index.ends.node) continue
    const rank = rankOf(scoreOf(best[subject] ?? 0))
    if (rank > prefix || (rank > exact && !enough(words))) continue
    const score = placeOf(index, subject, best[subject] ?? 0)
    if (found === null || score < found.score || (score === found.score && subject < found.subject))
      found = { subject, score, isWhole: rank === exact }
  }
  return found
}

const adjacencies = new WeakMap<Model, Adjacency>()

function adjacencyIn(model: Model): Adjacency {
  const known = adjacencies.get(model) ?? adjacencyOf(model.nodes.rows.length, model.edges)
  adjacencies.set(model, known)
  return known
}

/** The number of steps between two nodes by number; null: no path joins them. */
function stepsBetween(model: Model, from: number, to: number): number | null {
  const { count: size, starts, ends } = adjacencyIn(model)
  const steps = new Int32Array(size).fill(-1)
  const queue = new Int32Array(size)
  steps[from] = 0
  queue[0] = from
  for (let [at, count] = [0, 1]; at < count; at++) {
    const node = queue[at] ?? 0
    if (node === to) return steps[node] ?? null
    const end = starts[node + 1] ?? 0
    for (let link = starts[node] ?? 0; link < end; link++) {
      const next = ends[link] ?? 0
      if (steps[next] !== -1) continue
      steps[next] = (steps[node] ?? 0) + 1
      queue[count++] = next
    }
  }
  return null
}

function edgesBetween({ edges }: Model, one: number, other: number): readonly string[] {
  const { sources, targets, rows } = edges
  const found: string[] = []
  for (let at = 0; at < sources.length; at++) {
    const [source, target] = [sources[at], targets[at]]
    const isBetween = (source === one && target === other) || (source === other && target === one)
    if (isBetween) found.push(rows[at]?.key ?? '')
  }
  return found
}

/** Whether one node has all of the words in its own names. */
function isOfOne(index: SearchIndex, words: readonly string[]): boolean {
  const [first, ...others] = words.map((word) => fitsOf(index, word))
  const hasAll = (subject: number): boolean => others.every(({ best }) => (best[subject] ?? 0) > 0)
  return first?.subjects.some((subject) => subject < index.ends.node && hasAll(subject)) === true
}

/** The two nodes that the words of a query name; null: it names no two, or may be meant as the name of one. */
function pairNamed(index: SearchIndex, query: string): readonly [number, number] | null {
  const typed = wordsOf(index, query)
  const words = typed.length > 1 ? typed : query.split(joint).map((word) => index.fold(word))
  if (words.length < 2 || words.includes('') || nodeNamed(index, index.fold(query))?.isWhole === true) return null
  let best: readonly [Named, Named] | null = null
  let least = Infinity
  for (let cut = 1; cut < words.length; cut++) {
    const one = nodeNamed(index, words.slice(0, cut).join(' '))
    const other = one && nodeNamed(index, words.slice(cut).join(' '))
    if (!one || !other || one.subject === other.subject || one.score + other.score >= least) continue
    best = [one, other]
    least = one.score + other.score
  }
  if (best === null || (!best.every(({ isWhole }) => isWhole) && isOfOne(index, words))) return null
  return [best[0].subject, best[1].subject]
}

const last = new WeakMap<SearchIndex, { readonly subjects: string; readonly pair: AskedPair }>()

/** What joins the two nodes that a query names; null: it names no two. */
export function askedPair(index: SearchIndex, query: string): AskedPair | null {
  const named = pairNamed(index, query)
  if (named === null) return null
  const known = last.get(index)
  if (known?.subjects === named.join()) return known.pair
  const { model, keys } = index
  const [one = '', other = ''] = named.map((subject) => keys[subject])
  const [from, to] = [model.nodes.numbers.get(one) ?? -1, model.nodes.numbers.get(other) ?? -1]
  const pair: AskedPair = {
    nodes: [one, other],
    edges: edgesBetween(model, from, to),
    steps: stepsBetween(model, from, to),
  }
  last.set(index, { subjects: named.join(), pair })
  return pair
}
