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
 * The text that the edition of a graph is the hash of: the whole file without `attributes.edition` and
 * `attributes.derived`. What can be computed anew is no part of it.
 */
export function editionText(file: {
  readonly options: unknown
  readonly attributes: object
  readonly nodes: unknown
  readonly edges: unknown
}): string {
  const { options, attributes, nodes, edges } = file
  return canonicalJson({ options, attributes: { ...attributes, edition: undefined, derived: undefined }, nodes, edges })
}
