/** Reads folders of notes, of Cosma, Obsidian and the like: a note is a node, a link an edge, the passage around it the quote. */
import type {
  ForeignDocument,
  ForeignEdge,
  ForeignGraph,
  ForeignNode,
  ForeignQuote,
  Properties,
} from '../read/foreign.ts'
import { linksOf } from './noteLinks.ts'
import { type NotePage, Notes } from './notes.ts'
import type { AddNote } from '../read/openResult.ts'

const bar = ' | '
/** Fields of the front matter that have a role, so that they are no properties. */
const used = new Set(['id', 'title', 'type', 'types', 'alias', 'aliases', 'tag', 'tags', 'author', 'authors', 'lang'])
const attachment = /\.(?!md$|markdown$)[a-z0-9]{2,5}$/iu

const fieldOf = ({ fields }: NotePage, ...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => fields.get(name) ?? [])

/** Tags of the front matter, however they are divided, and those in the text. */
function tagsOf(page: NotePage): readonly string[] {
  const above = fieldOf(page, 'tag', 'tags').flatMap((one) => one.split(/[,\s]+/u))
  const inside = [...page.body.matchAll(/(?<=^|\s)#([\p{L}_][\p{L}\p{N}_/-]*)/gu)].map(([, tag = '']) => tag)
  return [...new Set([...above.map((tag) => tag.replace(/^#/u, '')), ...inside])].filter((tag) => tag !== '')
}

function propertiesOf(page: NotePage, kinds: readonly string[]): Properties {
  const tags = tagsOf(page)
  const rest = [...page.fields].filter(([name, values]) => !used.has(name) && values.length > 0)
  return Object.fromEntries([
    ...rest.map(([name, values]) => [name, values.join(bar)] as const),
    ...(tags.length > 0 ? [['tags', tags.join(bar)] as const] : []),
    ...(kinds.length > 1 ? [['types', kinds.slice(1).join(bar)] as const] : []),
  ])
}

/** Cosma writes the type of a link before the id: `[[type:id]]`. Names may contain a colon, too. */
function divided(target: string): { readonly type: string; readonly name: string } | null {
  const colon = target.indexOf(':')
  return colon > 0 && colon < target.length - 1
    ? { type: target.slice(0, colon).trim(), name: target.slice(colon + 1).trim() }
    : null
}

interface Growing extends ForeignEdge {
  readonly quotes: ForeignQuote[]
}

/** Reads the notes of a folder. */
export function readMarkdown(
  files: readonly { readonly path: string; readonly text: string }[],
  note: AddNote,
): ForeignGraph {
  const notes = new Notes(files)
  const edges = new Map<string, Growing>()
  const missing = new Map<string, ForeignNode>()
  const named = new Map<string, ForeignQuote[]>()
  const attachments: string[] = []

  function targetOf(target: string, isPath: boolean, from: NotePage) {
    const whole = notes.find(target, isPath, from)
    if (whole) return { id: whole.id, type: null }
    const parts = isPath ? null : divided(target)
    const page = parts && notes.find(parts.name, false, from)
    if (parts && page) return { id: page.id, type: parts.type }
    if (isPath && !/\.(?:md|markdown)$/iu.test(target)) return null
    // Names are compared without regard to case.
    const name = target.replace(/\.(?:md|markdown)$/iu, '')
    const id = `[[${name.toLowerCase()}]]`
    if (!missing.has(id)) missing.set(id, { id, label: name, kind: null, properties: {} })
    return { id, type: null }
  }

  function link(source: NotePage, target: string, relation: string | null, quote: ForeignQuote | null): void {
    const key = JSON.stringify([source.id, relation, target])
    const edge = edges.get(key) ?? { source: source.id, target, relation, directed: true, properties: {}, quotes: [] }
    edges.set(key, edge)
    if (!quote) return
    edge.quotes.push(quote)
    named.set(target, [...(named.get(target) ?? []), quote])
  }

  for (const page of notes.pages) {
    const body = fieldOf(page, 'author', 'authors').join(', ') || null
    for (const { target, isPath, isEmbedded, field, passage } of linksOf(page.body)) {
      if (attachment.test(target) && !notes.find(target, isPath, page)) {
        attachments.push(target)
        continue
      }
      const found = targetOf(target, isPath, page)
      if (!found || (found.id === page.id && found.type === null)) continue
      const relation = found.type ?? field ?? (isEmbedded ? 'embed' : null)
      link(page, found.id, relation, { quote: passage, document: page.id, body })
    }
    // Links in the front matter have no sentence around them that could be quoted.
    for (const [name, values] of page.fields)
      for (const { target } of values.flatMap((value) => linksOf(value))) {
        const found = targetOf(target, false, page)
        if (found && found.id !== page.id) link(page, found.id, found.type ?? name, null)
      }
  }

  const broken = notes.pages.filter(({ isBroken }) => isBroken)
  const leaveOut = (what: string, of: readonly string[]): void => {
    if (of.length > 0) note({ note: 'left-out', what, count: of.length, example: of[0] ?? '' })
  }
  leaveOut(
    'front matter',
    broken.map(({ path }) => path),
  )
  leaveOut('attachment', attachments)

  const nodes = notes.pages.map((page): ForeignNode => {
    const kinds = fieldOf(page, 'type', 'types')
    const [lang] = fieldOf(page, 'lang')
    return {
      id: page.id,
      label: page.title,
      ...(lang !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(lang) ? { lang } : {}),
      forms: fieldOf(page, 'alias', 'aliases'),
      kind: kinds[0] ?? null,
      quotes: named.get(page.id) ?? [],
      properties: propertiesOf(page, kinds),
    }
  })
  const unwritten = [...missing.values()].map((one) => ({ ...one, quotes: named.get(one.id) ?? [] }))
  const documents = notes.pages
    .filter(({ body }) => body.trim() !== '')
    .map(({ id, title, body }): ForeignDocument => ({ id, title, text: body }))
  return { title: null, nodes: [...nodes, ...unwritten], edges: [...edges.values()], documents }
}
