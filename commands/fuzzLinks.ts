/**
 * `npm run fuzz:links [-- COUNT [SEED]]`: parses that many random fragments, computes what they show of the shipped graph
 * and what they lose, and formats them again. Stops at the first fragment that throws, that loses something without
 * reporting it, or that comes back as another view.
 */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { buildGraph } from '../graph/build/compile.ts'
import { openModel } from '../src/graph/openModel.ts'
import { formatLink, normal, parseLink } from '../src/filter/viewLink.ts'
import { losses } from '../src/filter/linkLosses.ts'
import { isParameter, parameterNames, views } from '../src/link/viewState.ts'
import { visible } from '../src/filter/visible.ts'
import { viewParameters } from '../src/workspace/viewParameters.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 1)
const { file } = buildGraph('graph')
if (file === null) throw new Error('the corpus has problems: npm run check')
const model = openModel(file)
const golden = JSON.parse(readFileSync('src/e2e/harness/goldenLinks.json', 'utf8')) as readonly {
  readonly link: string
}[]

/** Mulberry32, a small generator: the same seed gives the same numbers everywhere. */
function createDice(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const dice = createDice(seed)
const below = (limit: number): number => Math.floor(dice() * limit)
const pick = (list: readonly string[]): string => list[below(list.length)] ?? ''

const known = [
  ...model.graph.nodes(),
  ...model.graph.edges(),
  ...model.claims.keys(),
  ...model.figures.keys(),
  ...model.kinds.keys(),
  ...model.relations.keys(),
  ...model.bodies.keys(),
  ...views,
]
const odd = [
  '',
  '1',
  '0',
  '-1',
  '%',
  '%zz',
  '%41',
  '%E6%B0%91',
  '+',
  '#',
  '__proto__',
  'constructor',
  '民族',
  '😀',
  '\0',
  '9e9',
  'nine-reports:0-9',
]
const joints = ['.', ',', '&', '=', ':', '-', '--']

const randomText = (): string => String.fromCharCode(...Array.from({ length: below(12) }, () => below(0x10000)))
const part = (): string =>
  [() => pick(known), () => pick(odd), randomText, () => String(below(2000) - 1000)][below(4)]?.() ?? ''
const value = (): string => Array.from({ length: below(4) + 1 }, part).join(pick(joints))
const piece = (): string => `${below(8) === 0 ? part() : pick(parameterNames)}${below(20) === 0 ? '' : '='}${value()}`

/** A golden link with a few characters changed. */
function damaged(): string {
  const letters = [...(golden[below(golden.length)]?.link ?? '')]
  for (let times = below(4); times >= 0; times--) letters.splice(below(letters.length + 1), below(3), part())
  return letters.join('')
}
const fragment = (): string =>
  [randomText, damaged, () => Array.from({ length: below(9) }, piece).join('&')][below(3)]?.() ?? ''

/** What is wrong with the way in which a fragment is parsed, shown and formatted; null if nothing is. */
function wrong(given: string): string | null {
  const state = parseLink(given)
  const lost = losses(state, model, viewParameters)
  const broken = Object.keys(state.broken).filter(isParameter)
  const unclear = broken.filter(
    (name) => !lost.some((loss) => 'parameter' in loss && loss.parameter === name) && name !== 'focus',
  )
  if (unclear.length > 0) return `${unclear.join(', ')} was not understood, and nobody says so`
  const strange = lost.filter(({ kind }) => kind === 'unknown-parameter' || kind === 'repeated-parameter')
  if (strange.length !== state.unknown.length) return 'an unknown parameter is not told'
  const written = formatLink(state, model)
  if (!isDeepStrictEqual(parseLink(written), normal(state, model))) return `it comes back as ${written}`
  const { nodes } = visible(model, state)
  return nodes.size <= model.graph.order ? null : 'more is shown than there is'
}

const begun = performance.now()
let tally = { lossy: 0, empty: 0 }
for (let done = 0; done < count; done++) {
  const given = fragment()
  let problem: string | null
  try {
    problem = wrong(given)
  } catch (error) {
    problem = String(error)
  }
  if (problem !== null) {
    console.error(`fragment ${String(done)} of seed ${String(seed)}: ${JSON.stringify(given)}\n${problem}`)
    process.exit(1)
  }
  const state = parseLink(given)
  const isLossy = losses(state, model, viewParameters).length > 0
  const isEmpty = visible(model, state).nodes.size === 0
  tally = { lossy: tally.lossy + Number(isLossy), empty: tally.empty + Number(isEmpty) }
  if (done > 0 && done % 100_000 === 0) console.log(`${String(done)} …`)
}
const seconds = (performance.now() - begun) / 1000
console.log(
  `${String(count)} fragments opened without an error in ${seconds.toFixed(0)} s: ` +
    `${String(tally.lossy)} reported something that they lost, ${String(tally.empty)} showed nothing.`,
)
