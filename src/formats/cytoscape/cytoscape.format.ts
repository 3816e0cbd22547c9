import { type FormatDefinition, fromJson, jsonThat, nodesAndEdges } from '../format.ts'
import { isObject } from '../read/jsonValues.ts'

const isElement = (value: unknown): boolean => isObject(value) && isObject(value['data'])
const startsWithElement = (value: unknown): boolean => Array.isArray(value) && isElement(value[0])

/** Whether elements have their data in an object of its own, in one list or as nodes and edges. */
function isCytoscape(value: unknown): boolean {
  if (!isObject(value)) return startsWithElement(value)
  const { elements } = value
  return startsWithElement(elements) || isObject(elements) || startsWithElement(value['nodes'])
}

/** JSON of Cytoscape, the library and the desktop program. */
export const cytoscapeFormat = {
  id: 'cytoscape',
  reads: {
    endings: ['.cyjs', '.json'],
    name: { en: 'Cytoscape JSON', zh: 'Cytoscape JSON' },
    listed: { en: 'Cytoscape', zh: 'Cytoscape' },
    recognised: jsonThat(30, isCytoscape),
    pasted: /^[[{]/u,
    several: 'first',
    load: fromJson(async () => (await import('./readCytoscape.ts')).readCytoscape),
  },
  writes: [
    {
      id: 'cytoscape',
      from: 'graph',
      ending: '.cyjs',
      mediaType: 'application/json',
      words: {
        en: { name: 'Cytoscape JSON', purpose: 'for Cytoscape and Cytoscape.js' },
        zh: { name: 'Cytoscape JSON', purpose: '给 Cytoscape 桌面版和 Cytoscape.js' },
      },
      pieces: nodesAndEdges,
      load: async () => (await import('./writeCytoscape.ts')).cytoscapeJson,
    },
  ],
} as const satisfies FormatDefinition
