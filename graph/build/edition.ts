import { createHash } from 'node:crypto'
import type { GraphFile } from '../schema.ts'

/** JSON without white space, the keys of every object in code-unit order: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

/**
 * The edition of a graph: sha256, in hexadecimal, of the UTF-8 bytes of the canonical JSON of the whole file without
 * `attributes.edition` and `attributes.derived`. What can be computed anew is no part of it.
 */
export function editionOf({ options, attributes, nodes, edges }: GraphFile): string {
  const own = { ...attributes, edition: undefined, derived: undefined }
  return createHash('sha256')
    .update(canonicalJson({ options, attributes: own, nodes, edges }))
    .digest('hex')
}
