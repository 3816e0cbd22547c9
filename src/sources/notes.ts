/** The notes of a folder, and how one is found by what a link calls it. */
import { type FrontMatter, frontMatterOf } from './frontMatter.ts'

export interface NotePage extends FrontMatter {
  readonly path: string
  readonly id: string
  readonly title: string
}

const isNote = /\.(?:md|markdown|mdown|mdx|txt)$/iu
/** Paths and names are the same whatever their case, and however their accents are written. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase()
const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const withoutEnding = (path: string): string => path.replace(isNote, '')
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A path with `.` and `..` followed. */
function followed(path: string): string {
  const parts: string[] = []
  for (const part of path.replace(/\\/gu, '/').split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}

function pageOf(path: string, text: string): NotePage {
  const matter = frontMatterOf(text)
  const name = withoutEnding(nameIn(path))
  const heading = /^#\s+(\S.*?)\s*#*\s*$/mu.exec(matter.body)?.[1]
  // A name that is a number is an id; the heading says what the note is called.
  const called = /^[\d_-]+$/u.test(name) ? (heading ?? name) : name
  return { ...matter, path, id: matter.fields.get('id')?.[0] ?? path, title: matter.fields.get('title')?.[0] ?? called }
}

export class Notes {
  readonly pages: readonly NotePage[]
  readonly #named = new Map<string, NotePage[]>()
  readonly #ids = new Map<string, NotePage>()

  constructor(files: readonly { readonly path: string; readonly text: string }[]) {
    const taken = new Set<string>()
    this.pages = files.map(({ path, text }) => {
      const page = pageOf(followed(path), text)
      // An id that another note has already is none.
      const id = taken.has(page.id) ? page.path : page.id
      taken.add(id)
      return { ...page, id }
    })
    for (const page of this.pages) {
      this.#ids.set(page.id, page)
      const names = [
        withoutEnding(nameIn(page.path)),
        page.title,
        ...(page.fields.get('aliases') ?? page.fields.get('alias') ?? []),
      ]
      for (const name of new Set(names.map(plain))) this.#named.set(name, [...(this.#named.get(name) ?? []), page])
    }
  }

  /** The note that a link from another leads to; null: there is none. */
  find(target: string, isPath: boolean, from: NotePage): NotePage | null {
    const byId = this.#ids.get(target)
    if (byId && !isPath) return byId
    const wanted = plain(withoutEnding(target.replace(/\\/gu, '/')))
    const candidates = this.#named.get(nameIn(wanted)) ?? []
    const near = plain(withoutEnding(followed(folderOf(from.path) + wanted)))
    const isAt = (path: string) => (page: NotePage) => plain(withoutEnding(page.path)) === path
    const exact = candidates.find(isAt(near)) ?? candidates.find(isAt(followed(wanted)))
    if (exact || isPath) return exact ?? null
    const fitting = wanted.includes('/')
      ? candidates.filter(({ path }) => `/${plain(withoutEnding(path))}`.endsWith(`/${followed(wanted)}`))
      : (this.#named.get(wanted) ?? [])
    // Of several the one that lies nearest to the root, as Obsidian has it.
    return fitting.toSorted((one, other) => one.path.split('/').length - other.path.split('/').length)[0] ?? null
  }
}
