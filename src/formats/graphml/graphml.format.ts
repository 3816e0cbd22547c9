import { type FormatDefinition, fromText, nodesAndEdges, xmlWithRoot } from '../format.ts'

/** GraphML, of yEd, networkx and igraph. */
export const graphmlFormat = {
  id: 'graphml',
  reads: {
    endings: ['.graphml'],
    name: { en: 'GraphML', zh: 'GraphML' },
    listed: { en: 'GraphML', zh: 'GraphML' },
    recognised: xmlWithRoot(61, 'graphml'),
    pasted: /^<(?:\?xml|graphml)/u,
    several: 'first',
    load: fromText(async () => (await import('./readGraphml.ts')).readGraphml),
  },
  writes: [
    {
      id: 'graphml',
      from: 'graph',
      ending: '.graphml',
      mediaType: 'application/graphml+xml',
      words: {
        en: { name: 'GraphML', purpose: 'for yEd, networkx and others' },
        zh: { name: 'GraphML', purpose: '给 yEd、networkx 等程序' },
      },
      pieces: nodesAndEdges,
      load: async () => (await import('./writeGraphml.ts')).graphml,
    },
  ],
} as const satisfies FormatDefinition
