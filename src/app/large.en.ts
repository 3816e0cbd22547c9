import type { largeZh } from './large.zh.ts'

const n = (value: number): string => value.toLocaleString('en')

export const largeEn: typeof largeZh = {
  reading: 'This graph is large and is being read …',
  count: n,
  nodes: (count) => (count === 1 ? '1 node' : `${n(count)} nodes`),
  shown: (shown, count) => `${n(shown)} of ${n(count)} nodes`,
  near: (count) => `${n(count)} linked in here`,
  found: (count) => `${n(count)} found in here`,
  edges: (count) => `${n(count)} edges`,
  places:
    'Many nodes that lie near each other are drawn as one disc; click it or zoom in and it opens into them. Filters grey, nothing moves.',
  unquoted: (nodes, edges) =>
    `${n(nodes)} nodes and ${n(edges)} edges. This graph quotes no source: click one and read what it says, but not who says so.`,
}
