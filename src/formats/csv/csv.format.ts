import { type FormatDefinition, isNamed } from '../format.ts'

const endings = ['.csv', '.tsv'] as const
const mediaType = 'text/csv;charset=utf-8'

/** Tables: one of edges, or several that make one graph. */
export const csvFormat = {
  id: 'csv',
  reads: {
    endings,
    name: { en: 'CSV', zh: 'CSV' },
    listed: { en: 'CSV', zh: 'CSV' },
    recognised: [
      {
        // Last: of plain text almost anything could be a table.
        rank: 90,
        fits: async ({ path, text, json, root }) =>
          json === null &&
          root === null &&
          (await import('./readCsv.ts')).separatorOf(text, isNamed(path, endings)) !== null,
      },
    ],
    pasted: null,
    several: 'tables',
    load: async () => {
      const { readCsv } = await import('./readCsv.ts')
      return ({ files, mappings, note }) => {
        const tables = files.map(({ path, text }) => ({ path, text, isSure: isNamed(path, endings) }))
        const found = readCsv(tables, { mappings }, note)
        return 'length' in found ? { kind: 'tables', tables: found } : { kind: 'foreign', graph: found }
      }
    },
  },
  writes: [
    {
      id: 'nodes',
      from: 'graph',
      ending: '-nodes.csv',
      mediaType,
      words: {
        en: { name: 'CSV: nodes', purpose: 'for spreadsheets, one node a row' },
        zh: { name: 'CSV：节点', purpose: '给电子表格，一行一个节点' },
      },
      pieces: ({ nodes }) => nodes.length,
      load: async () => (await import('./writeTables.ts')).nodesCsv,
    },
    {
      id: 'edges',
      from: 'graph',
      ending: '-edges.csv',
      mediaType,
      words: {
        en: {
          name: 'CSV: edges',
          purpose: 'for spreadsheets, one edge a row, with its quotations; without statuses that no edge has',
        },
        zh: { name: 'CSV：联系', purpose: '给电子表格，一行一条联系，附引文；没有联系用到的进展不写入' },
      },
      pieces: ({ edges }) => edges.length,
      load: async () => (await import('./writeTables.ts')).edgesCsv,
    },
    {
      id: 'claims',
      from: 'graph',
      ending: '-claims.csv',
      mediaType,
      words: {
        en: { name: 'CSV: passages', purpose: 'for spreadsheets, one passage a row, with who says it and where' },
        zh: { name: 'CSV：原话', purpose: '给电子表格，一行一段原话，附报告者和位置' },
      },
      pieces: ({ claims }) => claims.length,
      load: async () => (await import('./writeTables.ts')).claimsCsv,
    },
    {
      id: 'figures',
      from: 'graph',
      ending: '-figures.csv',
      mediaType,
      words: {
        en: { name: 'CSV: figures', purpose: 'for spreadsheets, numbers as printed, with unit and period' },
        zh: { name: 'CSV：数字', purpose: '给电子表格，数字照原样，附单位和时段' },
      },
      pieces: ({ figures }) => figures.length,
      load: async () => (await import('./writeTables.ts')).figuresCsv,
    },
  ],
} as const satisfies FormatDefinition
