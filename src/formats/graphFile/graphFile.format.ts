import { type FormatDefinition, jsonThat, nodesAndEdges } from '../format.ts'
import { isObject } from '../read/jsonValues.ts'

/** The graph file of this explorer. */
export const graphFileFormat = {
  id: 'verbatim',
  reads: {
    endings: ['.json'],
    name: { en: 'graph.json', zh: 'graph.json' },
    listed: { en: 'graph.json', zh: 'graph.json' },
    recognised: jsonThat(
      10,
      (value) => isObject(value) && isObject(value['attributes']) && value['attributes']['format'] === 'verbatim-graph',
    ),
    pasted: /^[[{]/u,
    several: 'first',
    load: async () => {
      const { readGraphFile } = await import('./readGraphFile.ts')
      return ({ file }) => ({ kind: 'own', graph: readGraphFile(file.json?.value, file.path) })
    },
  },
  writes: [
    {
      id: 'graph',
      from: 'graph',
      ending: '.json',
      mediaType: 'application/json',
      words: {
        en: {
          name: 'Graph file, graph.json',
          purpose: 'the format of this site, with the full text; can be opened and verified again',
        },
        zh: { name: '图文件 graph.json', purpose: '本站自己的格式，带全文，可再打开、可校验' },
      },
      pieces: nodesAndEdges,
      load: async () => (await import('./writeGraphFile.ts')).graphJson,
    },
  ],
} as const satisfies FormatDefinition
