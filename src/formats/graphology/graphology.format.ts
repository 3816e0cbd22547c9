import { type FormatDefinition, fromJson, jsonThat } from '../format.ts'
import { isObject } from '../read/jsonValues.ts'

/** Whether nodes have keys, and their attributes in an object of their own. */
function isGraphology(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value['nodes'])) return false
  const [first] = value['nodes'] as readonly unknown[]
  const isKeyed = isObject(first) && 'key' in first && !('id' in first)
  return isKeyed || (isObject(value['options']) && (value['edges'] === undefined || Array.isArray(value['edges'])))
}

/** Graphs that the library graphology has serialised. */
export const graphologyFormat = {
  id: 'graphology',
  reads: {
    endings: ['.json'],
    name: { en: 'graphology JSON', zh: 'graphology JSON' },
    listed: { en: 'graphology', zh: 'graphology' },
    // After Cytoscape: its lists of nodes may have keys, too.
    recognised: jsonThat(40, isGraphology),
    pasted: /^[[{]/u,
    several: 'first',
    load: fromJson(async () => (await import('./readGraphology.ts')).readGraphology),
  },
  writes: [],
} as const satisfies FormatDefinition
