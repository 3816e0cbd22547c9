/** What stands above a note: YAML between two lines of dashes, read as words alone. */
import { FAILSAFE_SCHEMA, load, realMapTag } from 'js-yaml'

export interface FrontMatter {
  /** Values by name in lower case, as words; a list has several. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** The note below it, as it is written. */
  readonly body: string
  /** There is front matter, but it is no YAML. */
  readonly isBroken: boolean
}

const schema = FAILSAFE_SCHEMA.withTags(realMapTag)
const limits = { maxDepth: 20, maxAliases: 0 } as const

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (value instanceof Map)
    return [...value].flatMap(([key, inner]) => wordsIn(inner).map((one) => `${String(key)}: ${one}`))
  return []
}

/** The lines between the dashes, and what follows; null: there are none. */
function cut(text: string): { readonly yaml: string; readonly body: string } | null {
  const start = /^\uFEFF?---[^\S\r\n]*\r?\n/u.exec(text)
  if (!start) return null
  const rest = text.slice(start[0].length)
  const end = /^(?:---|\.\.\.)[^\S\r\n]*(?:\r?\n|$)/mu.exec(rest)
  return end ? { yaml: rest.slice(0, end.index), body: rest.slice(end.index + end[0].length) } : null
}

/** Obsidian writes `up: [[Note]]` without quotes, which is a list in a list for YAML. */
const quotedLinks = (yaml: string): string =>
  yaml.replace(
    /^(\s*(?:-|[^\s:#][^:\n]*:)\s*)(!?\[\[[^\n\]]*\]\])\s*$/gmu,
    (_, before: string, link: string) => `${before}${JSON.stringify(link)}`,
  )

/** Divides a note. Front matter that is no YAML is left out; the note is read all the same. */
export function frontMatterOf(text: string): FrontMatter {
  const found = cut(text)
  const fields = new Map<string, readonly string[]>()
  if (!found) return { fields, body: text.replace(/^\uFEFF/u, ''), isBroken: false }
  try {
    const value: unknown = load(quotedLinks(found.yaml), { schema, ...limits })
    if (value instanceof Map)
      for (const [name, inner] of value) fields.set(String(name).trim().toLowerCase(), wordsIn(inner))
    const isBroken = !(value instanceof Map) && value !== null && value !== undefined && value !== ''
    return { fields, body: found.body, isBroken }
  } catch {
    // Whatever the parser throws at lines that are no YAML, the note is read without them, and says so.
    return { fields, body: found.body, isBroken: true }
  }
}
