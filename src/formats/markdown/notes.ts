/** The notes of a folder, and the lookup of a note by the target of a link. */
import { type FrontMatter, frontMatterOf } from './frontMatter.ts'

export interface NotePage extends FrontMatter {
  readonly path: string
  readonly id: string
  readonly title: string
}

const isNote = /\.(?:md|markdown|mdown|mdx|txt)$/iu
/** Paths and names are compared without regard to case and to how accents are encoded. */
const plain = (name: string): string => name.normalize('NFC').toLowerCase()
const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const withoutEnding = (path: string): string => path.replace(isNote, '')
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A path with its `.` and `..` resolved. */
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
  // Where the file is named by a number, that is an id, and the heading is the title of the note.
  const called = /^[\d_-]+$/u.test(name) ? (heading ?? name) : name
  return { ...matter, path, id: matter.fields.get('id')?.[0] ?? path, title: matter.fields.get('title')?.[0] ?? called }
}

export class Notes {
  readonly pages: readonly NotePage[]
  readonly #named = new Map<string, NotePage[]>()
  readonly #ids = new Map<string, NotePage>()

  constructor(files: readonly { readonly path: string; readonly text: string }[]) {
    const usedIds = new Set<string>()
    this.pages = files.map(({ path, text }) => {
      const page = pageOf(followed(path), text)
      // An id that another note already has cannot be used.
      const id = usedIds.has(page.id) ? page.path : page.id
      usedIds.add(id)
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
    // Of several notes Obsidian means the one nearest to the root.
    return fitting.toSorted((one, other) => one.path.split('/').length - other.path.split('/').length)[0] ?? null
  }
}
