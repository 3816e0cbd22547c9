/** Recognises the format of a file by its content. The name counts only where the content could be of two formats. */
import type { FileText } from '../format.ts'
import { openableFormats, type OpenableFormat } from '../formats.ts'
import { Unreadable } from './openResult.ts'
import { isObject } from './jsonValues.ts'
import { type Parsed, parseJson } from './readJson.ts'

/** A file with its format; null: it is of none that is known, and `found` is how it begins. */
export type Detected =
  | { readonly format: OpenableFormat; readonly file: FileText }
  | { readonly format: null; readonly path: string; readonly found: string }

const recognitions = openableFormats
  .flatMap((format) => format.reads.recognised.map(({ rank, fits }) => ({ format, rank, fits })))
  .sort((one, other) => one.rank - other.rank)

/** The offset of the first character that belongs to no space and to no comment from `#` on. */
function contentAt(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '#') {
      at = text.indexOf('\n', at)
      if (at < 0) return text.length
    } else if (!/\s/u.test(text[at] ?? '')) return at
  }
  return text.length
}

/** The local name of the outermost element; null: the text is no XML. */
function rootOf(text: string): string | null {
  const head = text.slice(0, 16_384)
  if (!/^\s*<(?:[?!]|[\p{L}_])/u.test(head)) return null
  const bare = head.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]?\s*)?>?/iu, '')
  const [, name] = /<([\p{L}_][^\s/>]*)/u.exec(bare) ?? []
  return name === undefined ? 'xml' : name.slice(name.lastIndexOf(':') + 1)
}

/** A text whose properties are computed once, when a recognition first asks for them. */
class CandidateText implements FileText {
  readonly path: string
  readonly text: string
  readonly start: number
  #json: Parsed | null | undefined
  #root: string | null | undefined
  #beginning: string | undefined

  constructor(text: string, path: string, start: number) {
    this.text = text
    this.path = path
    this.start = start
  }

  get json(): Parsed | null {
    const first = this.text[this.start]
    // Two brackets begin a link between notes, not a list of lists.
    const isJson = first === '{' || (first === '[' && this.text[this.start + 1] !== '[')
    if (this.#json === undefined) this.#json = isJson ? parseJson(this.text, this.path) : null
    return this.#json
  }

  get root(): string | null {
    if (this.#root === undefined) this.#root = rootOf(this.text.slice(this.start))
    return this.#root
  }

  get beginning(): string {
    if (this.#beginning === undefined) {
      const at = contentAt(this.text)
      this.#beginning = this.text.slice(at, at + 4096)
    }
    return this.#beginning
  }
}

/** What stands in a file of no known format: the fields of an object, the outermost element, or the first characters. */
function foundIn({ json, root, text, start }: CandidateText): string {
  if (json) return isObject(json.value) ? Object.keys(json.value).slice(0, 5).join(', ') : '[ ]'
  return root === null ? text.slice(start, start + 24) : `<${root}>`
}

/** What a text is. Rejects with `Unreadable` for JSON that is broken. */
export async function detect(text: string, path: string): Promise<Detected> {
  const start = text.search(/\S/u)
  if (start < 0) throw new Unreadable({ fault: 'empty', path })
  const file = new CandidateText(text, path, start)
  for (const { format, fits } of recognitions) if (await fits(file)) return { format, file }
  return { format: null, path, found: foundIn(file) }
}
