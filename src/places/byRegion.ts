/** Clusters of nodes that stand near each other: for very many whose places are given. */
import type { Cluster, Place } from '../../graph/schema.ts'
import { half } from './arrangement.ts'
import { mostInside } from './branches.ts'

/** A cluster opens to about so many. */
const parts = 16
const least = 12

interface Standing {
  readonly key: string
  readonly nth: number
  readonly x: number
  readonly y: number
}

const span = (all: readonly Standing[], way: 'x' | 'y'): readonly [number, number] => {
  let [low, high] = [Infinity, -Infinity]
  for (const one of all) [low, high] = [Math.min(low, one[way]), Math.max(high, one[way])]
  return [low, high]
}

/** Halves across the longer side, again and again, until there are `count` parts (a power of two). */
function divide(all: readonly Standing[], count: number): readonly (readonly Standing[])[] {
  if (count < 2 || all.length < 2) return [all]
  const [[left, right], [top, bottom]] = [span(all, 'x'), span(all, 'y')]
  const way = right - left >= bottom - top ? 'x' : 'y'
  const inOrder = [...all].sort((a, b) => a[way] - b[way] || a.nth - b.nth)
  const middle = inOrder.length >> 1
  return [...divide(inOrder.slice(0, middle), count / 2), ...divide(inOrder.slice(middle), count / 2)]
}

/** The outermost cluster first, each behind the one that it lies in; a disc as large as the rectangle that its nodes take. */
export function byRegion(places: Readonly<Record<string, Place>>): readonly Cluster[] {
  const clusters: Cluster[] = []
  const all = Object.entries(places).map(([key, [x, y]], nth): Standing => ({ key, nth, x, y }))
  const waiting: { readonly of: number | null; readonly all: readonly Standing[] }[] = [{ of: null, all }]
  for (const { of, all: here } of waiting) {
    const [[left, right], [top, bottom]] = [span(here, 'x'), span(here, 'y')]
    const isLeaf = here.length <= mostInside
    const at = clusters.length
    clusters.push({
      of,
      middle: here.length === 0 ? [0, 0] : [half((left + right) / 2), half((top + bottom) / 2)],
      radius: here.length === 0 ? 0 : half(Math.max(least, Math.sqrt((right - left) * (bottom - top)) / 2)),
      nodes: isLeaf ? here.map(({ key }) => key) : [],
    })
    if (isLeaf) continue
    const wanted = 2 ** Math.ceil(Math.log2(Math.min(parts, here.length / (mostInside / 2))))
    for (const part of divide(here, wanted)) waiting.push({ of: at, all: part })
  }
  return clusters
}
