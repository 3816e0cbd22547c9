import type { largeZh } from './large.zh.ts'

const n = (value: number): string => value.toLocaleString('en')

export const largeEn: typeof largeZh = {
  count: n,
  nodes: (count) => (count === 1 ? '1 node' : `${n(count)} nodes`),
  shown: (shown, count) => `${n(shown)} of ${n(count)} nodes`,
  near: (count) => `${n(count)} linked in here`,
  found: (count) => `${n(count)} found in here`,
  edges: (count) => `${n(count)} edges`,
}
