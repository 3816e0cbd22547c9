import { type FormatDefinition, fromJson, jsonThat } from '../format.ts'
import { isObject } from '../read/jsonValues.ts'

/** Whether nodes and edges are inside an object `graph`, or inside one of a list `graphs`, and not beside it. */
function isJgf(value: unknown): boolean {
  if (!isObject(value) || Object.hasOwn(value, 'nodes')) return false
  const graphs: readonly unknown[] = Array.isArray(value['graphs']) ? value['graphs'] : []
  return [value['graph'], ...graphs].some(
    (one) =>
      isObject(one) &&
      !Object.hasOwn(one, 'links') &&
      ['nodes', 'edges', 'hyperedges'].some((name) => Object.hasOwn(one, name)),
  )
}

/** The JSON Graph Format, versions 1 and 2. */
export const jgfFormat = {
  id: 'jgf',
  reads: {
    endings: ['.jgf', '.json'],
    name: { en: 'JSON Graph Format', zh: 'JSON 图格式（JGF）' },
    listed: { en: 'JSON Graph Format', zh: 'JSON 图格式（JGF）' },
    recognised: jsonThat(45, isJgf),
    pasted: /^\{/u,
    several: 'first',
    load: fromJson(async () => (await import('./readJgf.ts')).readJgf),
  },
  writes: [
    {
      id: 'jgf',
      from: 'graph',
      // Programs know it by `.json`, which is the ending of our own graph file.
      ending: '-jgf.json',
      mediaType: 'application/json',
      words: {
        en: { name: 'JSON Graph Format', purpose: 'for programs that read JGF, version 2, with texts and passages' },
        zh: { name: 'JSON 图格式（JGF）', purpose: '给读 JGF 第 2 版的程序，带全文和原话' },
      },
      pieces: ({ nodes, edges, claims }) => nodes.length + edges.length + claims.length,
      load: async () => (await import('./writeJgf.ts')).jgf,
    },
  ],
} as const satisfies FormatDefinition
