/** What a file is, by its content; its name counts only where the content could be two things. */
import { isCytoscape } from './cytoscape.ts'
import { isGraphology } from './graphology.ts'
import { isObject, parseJson } from './json.ts'
import type { Parsed } from './looseJson.ts'
import { isNodeLink } from './nodeLink.ts'
import { Unreadable, type Format } from './opening.ts'
import { separatorOf } from './rows.ts'
import { isVerbatim } from './verbatim.ts'

/** A file with what is known of it. */
export type Detected =
  | { readonly format: 'csv'; readonly path: string; readonly text: string; readonly separator: string }
  | { readonly format: 'gexf' | 'graphml' | 'turtle' | 'markdown'; readonly path: string; readonly text: string }
  | { readonly format: JsonFormat; readonly path: string; readonly parsed: Parsed }
  /** It is none that is known. */
  | { readonly format: null; readonly path: string; readonly found: string }

type JsonFormat = Extract<Format, 'verbatim' | 'graphology' | 'node-link' | 'cytoscape' | 'json-ld'>

const isLinkedData = (value: unknown): boolean =>
  isObject(value)
    ? ['@context', '@graph', '@id', '@type'].some((name) => Object.hasOwn(value, name))
    : Array.isArray(value) && value.length > 0 && isLinkedData(value[0])

const jsonFormats: readonly (readonly [JsonFormat, (value: unknown) => boolean])[] = [
  ['verbatim', isVerbatim],
  ['json-ld', isLinkedData],
  ['cytoscape', isCytoscape],
  ['graphology', isGraphology],
  ['node-link', isNodeLink],
]

const isNamed = (path: string, ...endings: readonly string[]): boolean =>
  endings.some((ending) => path.toLowerCase().endsWith(ending))

/** Where the first thing stands that is neither space nor, from `#` on, a comment. */
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

/** XML must begin with its declaration; what was pasted may begin with a line break. */
const declared = (text: string): string => text.replace(/^(\s+)<\?xml\s[^>]{0,200}\?>/u, '$1')

const triples =
  /^(?:@(?:prefix|base|version)\s|prefix\s+\S*:\s*<|base\s+<|version\s+["']|graph\s+<|_:\S+\s|<<[(\s<]|<[^<>"{}|^`\\\s]*>\s)/iu

const isMarkdown = (path: string): boolean => isNamed(path, '.md', '.markdown')
/** A page that begins with facts about it, or leads to others. */
const looksLikePage = (text: string): boolean =>
  /^---\r?\n[\s\S]{0,4000}?\n---/u.test(text) || /\[\[[^[\]\n]+\]\]/u.test(text.slice(0, 65_536))

/** What a text is. Throws `Unreadable` for JSON that is broken. */
export function detect(text: string, path: string): Detected {
  const start = text.search(/\S/u)
  if (start < 0) throw new Unreadable({ fault: 'empty', path })
  if (isMarkdown(path)) return { format: 'markdown', path, text }
  const first = text[start] ?? ''
  if ((first === '{' || first === '[') && !text.startsWith('[[', start)) {
    const parsed = parseJson(text, path)
    const [format] = jsonFormats.find(([, fits]) => fits(parsed.value)) ?? []
    if (format !== undefined) return { format, path, parsed }
    const names = isObject(parsed.value) ? Object.keys(parsed.value).slice(0, 5).join(', ') : '[ ]'
    return { format: null, path, found: names }
  }
  const root = rootOf(text.slice(start))
  if (root === 'gexf' || root === 'graphml') return { format: root, path, text: declared(text) }
  const content = contentAt(text)
  if (triples.test(text.slice(content, content + 4096))) return { format: 'turtle', path, text }
  if (root !== null) return { format: null, path, found: `<${root}>` }
  if (looksLikePage(text)) return { format: 'markdown', path, text }
  const separator = separatorOf(text, isNamed(path, '.csv', '.tsv'))
  if (separator !== null) return { format: 'csv', path, text, separator }
  return { format: null, path, found: text.slice(start, start + 24) }
}
