/**
 * Which files a first visit loads before anything is drawn: the scripts, styles and preloaded modules of index.html, and
 * what those import statically.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The most bytes, gzipped, of all JavaScript and CSS of the first load. */
export const firstLoadLimit = 250_000

export interface LoadedFile {
  /** Relative to the site's folder. */
  readonly path: string
  /** Size in bytes. */
  readonly gzipped: number
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null

function referenced(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => {
    if (tag.startsWith('<script')) return attribute(tag, 'src') ?? []
    const rel = attribute(tag, 'rel')
    return rel === 'stylesheet' || rel === 'modulepreload' ? (attribute(tag, 'href') ?? []) : []
  })
}

/** Matches `import{a}from"./b.js"` and `import"./b.js"`, and not `import("…")`, which loads on use. */
const staticImports = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)].flatMap(([, path]) => path ?? [])

/** The scripts and styles of the first load, the biggest first. Throws if index.html or a file that it names is missing. */
export function firstLoad(site: string): readonly LoadedFile[] {
  const seen = new Map<string, LoadedFile>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    const bytes = readFileSync(join(site, path))
    seen.set(path, { path, gzipped: gzipSync(bytes, { level: 9 }).length })
    if (path.endsWith('.js'))
      for (const next of staticImports(bytes.toString('utf8'))) visit(posix.join(posix.dirname(path), next))
  }
  for (const path of referenced(readFileSync(join(site, 'index.html'), 'utf8'))) visit(posix.normalize(path))
  return [...seen.values()].sort((a, b) => b.gzipped - a.gzipped || (a.path < b.path ? -1 : 1))
}

/** Every file of a site, relative to its folder. */
export function siteFiles(site: string): readonly string[] {
  if (!existsSync(site)) return []
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site).length + 1))
    .sort()
}
