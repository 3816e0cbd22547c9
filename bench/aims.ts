/** What the explorer may cost in comparison with plain Cytoscape, and whether a run met that. */
import type { Measured, Result } from './moves.ts'

interface Aim {
  readonly name: string
  readonly of: (measured: Measured) => number
  /** By number of nodes: the largest acceptable ratio to plain Cytoscape. */
  readonly most: Readonly<Record<number, number>>
  /** False: the ratio is only reported. */
  readonly isPromised: boolean
}

const aims: readonly Aim[] = [
  {
    name: 'first frame',
    of: ({ first }) => first.cpu,
    most: { 2000: 0.35, 10_000: 0.1, 50_000: 0.05 },
    isPromised: true,
  },
  { name: 'heap', of: ({ heap }) => heap, most: { 10_000: 0.5, 50_000: 0.2 }, isPromised: true },
  { name: 'select', of: ({ select }) => select.cpu, most: { 2000: 0.25, 10_000: 0.1 }, isPromised: false },
  { name: 'filter half', of: ({ filter }) => filter.cpu, most: { 2000: 0.25, 10_000: 0.05 }, isPromised: false },
]
/** The largest acceptable ratio of a frame of pan or zoom, at any size, to our own at the smallest size. */
const mostOfFrame = 2

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A Markdown table of all aims that the results cover. `ours` and `plain`: the two names in the results. */
export function aimsTable(results: readonly Result[], ours: string, plain: string): string {
  const measuredOf = (who: string, size: number): Measured | null =>
    results.find((one) => one.who === who && one.size === size)?.measured ?? null
  const rows = aims.flatMap(({ name, of, most, isPromised }) =>
    Object.entries(most).flatMap(([size, share]) => {
      const [mine, bare] = [measuredOf(ours, Number(size)), measuredOf(plain, Number(size))]
      if (!mine || !bare) return []
      const found = of(mine) / of(bare)
      const verdict = found <= share ? 'yes' : 'no'
      return [[`${name}, ${size} nodes`, `${share}×`, `${found.toFixed(3)}×`, verdict, isPromised ? '' : 'reported']]
    }),
  )
  const mine = results.filter(({ who }) => who === ours).sort((one, other) => one.size - other.size)
  const least = mine[0]?.measured?.frame.cpu
  const frames = mine.slice(1).flatMap(({ size, measured }) => {
    if (!measured || least === undefined) return []
    const found = measured.frame.cpu / least
    return [
      [
        `frame, ${size} nodes, of our own at ${String(mine[0]?.size)}`,
        `${mostOfFrame}×`,
        `${found.toFixed(2)}×`,
        found <= mostOfFrame ? 'yes' : 'no',
        '',
      ],
    ]
  })
  const head = ['what', 'at most', 'measured', 'kept', '']
  return [head, head.map(() => '---'), ...rows, ...frames].map(row).join('\n')
}
