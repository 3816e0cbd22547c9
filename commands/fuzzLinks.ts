/**
 * `npm run fuzz:links [-- COUNT [SEED]]`: that many random fragments are read, judged, shown and written on the shipped
 * graph; prints what happened, and fails with the fragment where one is not read, not kept or not answered for.
 */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { buildGraph } from '../graph/build/compile.ts'
import { openModel } from '../src/model/model.ts'
import { formatLink, normal, parseLink } from '../src/view/link.ts'
import { losses } from '../src/view/losses.ts'
import { isParameter, parameterNames } from '../src/view/parameters.ts'
import { views } from '../src/view/state.ts'
import { visible } from '../src/view/visible.ts'

const count = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 1)
const { file } = buildGraph('graph')
if (file === null) throw new Error('the corpus has problems: npm run check')
const model = openModel(file)
const golden = JSON.parse(readFileSync('src/e2e/goldenLinks.json', 'utf8')) as readonly { readonly link: string }[]

/** Mulberry32: small, seeded, the same everywhere. */
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

/** What is wrong with how a fragment is taken, or null. */
function wrong(given: string): string | null {
  const window = { narrow: below(2) === 0 }
  const state = parseLink(given, window)
  const lost = losses(state, model)
  const broken = Object.keys(state.broken).filter(isParameter)
  const unclear = broken.filter(
    (name) => !lost.some((loss) => 'parameter' in loss && loss.parameter === name) && name !== 'focus',
  )
  if (unclear.length > 0) return `${unclear.join(', ')} was not understood, and nobody says so`
  const strange = lost.filter(({ kind }) => kind === 'unknown-parameter' || kind === 'repeated-parameter')
  if (strange.length !== state.unknown.length) return 'an unknown parameter is not told'
  const written = formatLink(state, model, window)
  if (!isDeepStrictEqual(parseLink(written, window), normal(state, model))) return `it comes back as ${written}`
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
  const state = parseLink(given, { narrow: false })
  const isLossy = losses(state, model).length > 0
  const isEmpty = visible(model, state).nodes.size === 0
  tally = { lossy: tally.lossy + Number(isLossy), empty: tally.empty + Number(isEmpty) }
  if (done > 0 && done % 100_000 === 0) console.log(`${String(done)} …`)
}
const seconds = (performance.now() - begun) / 1000
console.log(
  `${String(count)} fragments opened without an error in ${seconds.toFixed(0)} s: ` +
    `${String(tally.lossy)} reported something that they lost, ${String(tally.empty)} showed nothing.`,
)
