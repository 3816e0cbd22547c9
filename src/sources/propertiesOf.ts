import type { Properties } from './foreign.ts'

/** The properties of a node or an edge, where it has any. */
export const propertiesOf = (properties: Properties, more: Properties): { properties?: Record<string, string> } => {
  const all = { ...more, ...properties }
  return Object.keys(all).length > 0 ? { properties: all } : {}
}
