import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GraphFile } from '../graph/schema.ts'
import { prove } from '../graph/text/prove.ts'

const home = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(home, path), 'utf8')
const ignored = new Set(read('.gitignore').split(/\/?\n/u))

/** All Markdown files below a folder of the repository, without what Git ignores. */
function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(home, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === '.git' || ignored.has(entry.name) ? [] : markdownIn(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}
const pages = markdownIn('.').map((path) => [path, read(path)] as const)

/** A page without its blocks of code. */
const withoutBlocks = (text: string): string => text.replaceAll(/^```[^]*?^```/gmu, '')

describe('the pages in Markdown', () => {
  it('are found', () => {
    expect(pages.map(([path]) => path)).toEqual(expect.arrayContaining(['README.md', 'docs/links.md', 'src/README.md']))
  })

  it.each(pages)('%s links to files that exist', (path, text) => {
    const prose = withoutBlocks(text).replaceAll(/`[^`\n]*`/gu, '')
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target)
    const files = targets
      .filter((target) => !/^(?:[a-z]+:|#)/u.test(target))
      .map((target) => target.replace(/#.*/u, ''))
    expect(files.filter((file) => !existsSync(resolve(home, dirname(path), file)))).toEqual([])
  })

  it.each(pages)('%s names paths that exist', (_, text) => {
    const named = [...withoutBlocks(text).matchAll(/`((?:src|graph|commands|docs|bench|publish|template)\/[^`\s]*)`/gu)]
    // Of a path with a placeholder, the folders before it must exist.
    const paths = named.map(([, path = '']) => path.replace(/[^/]*[<*{].*/u, ''))
    expect(paths.filter((path) => !existsSync(join(home, path)))).toEqual([])
  })
})

/** The names of all fields of a schema; of a valibot schema only the parts that hold others are read. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const {
    entries = {},
    wrapped,
    item,
    value,
    options = [],
  } = schema as Partial<Record<string, Readonly<Record<string, unknown>>>>
  const inner = [wrapped, item, value, ...Object.values(options), ...Object.values(entries)]
  return [...Object.keys(entries), ...inner.flatMap(fieldsOf)]
}

describe('docs/graph-format.md', () => {
  const page = read('docs/graph-format.md')

  it('describes every field of the schema', () => {
    const named = new Set([...withoutBlocks(page).matchAll(/`([^`]+)`/gu)].map(([, name]) => name))
    expect(fieldsOf(GraphFile)).toContain('premises')
    expect(fieldsOf(GraphFile).filter((field) => !named.has(field))).toEqual([])
  })

  it('has an example that holds all that it says', () => {
    const [, example = ''] = /^```json\n([^]*?)^```/mu.exec(page) ?? []
    expect(prove(JSON.parse(example)).faults).toEqual([])
  })
})
