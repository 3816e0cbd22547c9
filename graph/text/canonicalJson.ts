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
 * The text whose sha256 is the edition: the canonical JSON of a whole graph file without `attributes.edition` and
 * `attributes.derived`. Fields that this program does not know are part of it.
 */
export function editionText(file: { readonly attributes: object }): string {
  const own = { ...file.attributes, edition: undefined, derived: undefined }
  return canonicalJson({ ...file, attributes: own })
}
