import { type FormatDefinition, fromJson, jsonThat } from '../format.ts'
import { isObject } from '../read/jsonValues.ts'

/** Nodes and links side by side: networkx, d3 and many others. */
export const nodeLinkFormat = {
  id: 'node-link',
  reads: {
    endings: ['.json'],
    name: { en: 'node-link JSON', zh: 'node-link JSON' },
    listed: { en: 'node-link', zh: 'node-link' },
    // The most general shape of JSON comes last.
    recognised: jsonThat(
      50,
      (value) =>
        isObject(value) &&
        Array.isArray(value['nodes']) &&
        (Array.isArray(value['links']) || Array.isArray(value['edges'])),
    ),
    pasted: /^[[{]/u,
    several: 'first',
    load: fromJson(async () => (await import('./readNodeLink.ts')).readNodeLink),
  },
  writes: [],
} as const satisfies FormatDefinition
