/** Reads XML as a stream, without a DOM: each element of interest is handed over when it closes, and then dropped. */
import { SaxesParser } from 'saxes'
import { limits, Unreadable } from './openResult.ts'

/** An element with its content. Names of elements and attributes have no prefix; declarations of namespaces are left out. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** Its own text, children's not counted. */
  readonly text: string
}

/** What the reader of a format does with elements. */
export interface Visitor {
  /** Names of large elements: they are opened and closed one by one, while all others are handed over whole. */
  readonly streamed: ReadonlySet<string>
  readonly open: (name: string, attributes: Element['attributes']) => void
  readonly close: (name: string) => void
  /** An element whose parent is a streamed one. */
  readonly whole: (element: Element) => void
}

interface Growing {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Growing[]
  text: string
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function attributesOf(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(given)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue
    const local = localName(name)
    // `xsi:type` is not the element's type.
    if (local === name || !Object.hasOwn(given, local)) found.set(name.startsWith('xsi:') ? name : local, value)
  }
  return found
}

/** Where the document type begins, after whatever may stand before it; null: there is none. */
function documentType(text: string): number | null {
  let at = 0
  const skip = (open: string, close: string): boolean => {
    if (!text.startsWith(open, at)) return false
    const end = text.indexOf(close, at + open.length)
    at = end === -1 ? text.length : end + close.length
    return true
  }
  for (;;) {
    while (at < text.length && /[\s\uFEFF]/u.test(text.charAt(at))) at += 1
    if (skip('<?', '?>') || skip('<!--', '-->')) continue
    return /^<!doctype/iu.test(text.slice(at, at + 9)) ? at : null
  }
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Refuses a document type that declares anything, because entities could be expanded. An external one is never loaded. */
function refuseDeclarations(text: string, path: string): void {
  const start = documentType(text)
  if (start === null) return
  let quoted = ''
  for (let at = start; at < text.length; at++) {
    const one = text.charAt(at)
    if (quoted !== '') {
      if (one === quoted) quoted = ''
    } else if (one === '"' || one === "'") quoted = one
    else if (one === '>') return
    else if (one === '[') {
      const found = text.slice(start, at + 1).slice(0, 80)
      throw new Unreadable({ fault: 'declares-entities', path, ...lineAndColumn(text, start), found })
    }
  }
}

/** XML must begin with its declaration; what was pasted may begin with a line break. */
const declared = (text: string): string => text.replace(/^(\s+)<\?xml\s[^>]{0,200}\?>/u, '$1')

/** Reads a document. Throws `Unreadable` where it is not well-formed, declares entities, or is nested too deep. */
export function readXml(given: string, path: string, { streamed, open, close, whole }: Visitor): void {
  const text = declared(given)
  refuseDeclarations(text, path)
  const parser = new SaxesParser({ xmlns: false })
  /** The elements that are open inside one that is handed over whole. */
  const growing: Growing[] = []
  let depth = 0
  const place = () => ({ line: parser.line, column: parser.column })
  parser.on('error', (error) => {
    const message = error.message.replace(/^\d+:\d+: /u, '')
    throw new Unreadable({ fault: 'broken', path, ...place(), found: message.slice(0, 200) })
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > limits.depth) throw new Unreadable({ fault: 'too-deep', path, ...place(), at: tag.name.slice(0, 80) })
    const name = localName(tag.name)
    const attributes = attributesOf(tag.attributes)
    if (growing.length === 0 && streamed.has(name)) {
      open(name, attributes)
      return
    }
    const one: Growing = { name, attributes, children: [], text: '' }
    growing.at(-1)?.children.push(one)
    growing.push(one)
  })
  const addText = (words: string): void => {
    const one = growing.at(-1)
    if (one) one.text += words
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', (tag) => {
    depth -= 1
    const one = growing.pop()
    if (!one) close(localName(tag.name))
    else if (growing.length === 0) whole(one)
  })
  parser.write(text).close()
}

/** Every element of a name inside another, at any depth. */
export function* inside(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (child.name === name) yield child
    yield* inside(child, name)
  }
}

/** All text in an element. */
export const textIn = (element: Element): string => element.text + element.children.map(textIn).join('')
