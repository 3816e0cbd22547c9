import { type FormatDefinition, fromText, nodesAndEdges, xmlWithRoot } from '../format.ts'

/** GEXF, of Gephi. */
export const gexfFormat = {
  id: 'gexf',
  reads: {
    endings: ['.gexf'],
    name: { en: 'GEXF', zh: 'GEXF' },
    listed: { en: 'GEXF', zh: 'GEXF' },
    recognised: xmlWithRoot(60, 'gexf'),
    pasted: /^<(?:\?xml|gexf)/u,
    several: 'first',
    load: fromText(async () => (await import('./readGexf.ts')).readGexf),
  },
  writes: [
    {
      id: 'gexf',
      from: 'graph',
      ending: '.gexf',
      mediaType: 'application/gexf+xml',
      words: {
        en: {
          name: 'GEXF',
          purpose: 'for Gephi and Gephi Lite, with places, colours and kinds; without statuses that no edge has',
        },
        zh: { name: 'GEXF', purpose: '给 Gephi 和 Gephi Lite，带位置、颜色和种类；没有联系用到的进展不写入' },
      },
      pieces: nodesAndEdges,
      load: async () => (await import('./writeGexf.ts')).gexf,
    },
  ],
} as const satisfies FormatDefinition
