/** Links in a note, each with the passage that it stands in. */

export interface NoteLink {
  /** As written: an id, a name, a path; without the heading. */
  readonly target: string
  /** A path with `/` from this note; else a name that is looked up everywhere. */
  readonly isPath: boolean
  readonly isEmbedded: boolean
  /** The word before `::` in the same line, which names the relation. */
  readonly field: string | null
  readonly passage: string
}

/** Longer paragraphs are quoted by the sentence. */
const longest = 400

const blank = (text: string): string => text.replace(/[^\r\n]/gu, ' ')

/** A line with its code between backticks made blank. */
function withoutCode(line: string): string {
  const runs = [...line.matchAll(/`+/gu)]
  if (runs.length < 2) return line
  const nextOf = new Map<number, number>()
  const ends = runs.map(() => -1)
  for (let at = runs.length - 1; at >= 0; at--) {
    const size = runs[at]?.[0].length ?? 0
    ends[at] = nextOf.get(size) ?? -1
    nextOf.set(size, at)
  }
  let [found, from] = ['', 0]
  for (let at = 0; at < runs.length;) {
    const [open, close] = [runs[at], runs[ends[at] ?? -1]]
    if (!open || !close) {
      at += 1
      continue
    }
    const end = close.index + close[0].length
    found += line.slice(from, open.index) + blank(line.slice(open.index, end))
    from = end
    at = (ends[at] ?? at) + 1
  }
  return found + line.slice(from)
}

/** The note with code and comments made blank, because nothing in them is a link. Offsets stay the same. */
function readable(text: string): string {
  let fence = ''
  const lines = text.split(/(?<=\n)/u).map((line) => {
    const mark = /^[\s>]*(`{3,}|~{3,})/u.exec(line)?.[1] ?? ''
    if (fence === '') {
      if (mark === '') return withoutCode(line)
      fence = mark
      return blank(line)
    }
    if (mark.startsWith(fence) && /^[\s>]*[`~]+\s*$/u.test(line)) fence = ''
    return blank(line)
  })
  return withoutComments(lines.join(''))
}

function withoutComments(text: string): string {
  let [found, from] = ['', 0]
  const opening = /<!--|%%/gu
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const close = open[0] === '%%' ? '%%' : '-->'
    const end = text.indexOf(close, open.index + open[0].length)
    if (end === -1) break
    found += text.slice(from, open.index) + blank(text.slice(open.index, end + close.length))
    from = end + close.length
    opening.lastIndex = from
  }
  return found + text.slice(from)
}

interface Block {
  readonly start: number
  readonly end: number
}

/** Paragraphs, list items, headings and rows of tables. A passage never extends beyond one of them. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { start: number; end: number }[] = []
  let at = 0
  let isOpen = false
  for (const line of text.split(/(?<=\n)/u)) {
    const words = line.trimEnd()
    const marks = /^[\s>]*(?:#{1,6}\s+|(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?|\|)?/u.exec(words)?.[0] ?? ''
    const isAlone = /^[\s>]*(?:#{1,6}\s|\|)/u.test(words)
    const isStart = isAlone || marks.trim().replace(/^>+\s*/u, '') !== ''
    const end = at + words.length
    const last = blocks.at(-1)
    if (words.length <= marks.length && words.trim().replace(/^[>\s]+/u, '') === '') isOpen = false
    else if (isOpen && !isStart && last) last.end = end
    else {
      blocks.push({ start: at + marks.length, end })
      isOpen = !isAlone
    }
    at += line.length
  }
  return blocks
}

let sentences: Intl.Segmenter | null = null

/** The passage around a link: its block, or in a long one its sentence. */
function passageAt(text: string, block: Block, from: number, to: number): string {
  const whole = text.slice(block.start, block.end)
  if (whole.length <= longest) return whole
  sentences ??= new Intl.Segmenter('und', { granularity: 'sentence' })
  const parts = [...sentences.segment(whole)].filter(
    ({ index, segment }) => block.start + index < to && block.start + index + segment.length > from,
  )
  return parts.map(({ segment }) => segment).join('')
}

const wiki = /(!?)\[\[([^[\]\n]{1,1000})\]\]/gu
const plain = /(!?)\[[^[\]\n]{0,1000}\]\(\s*(?:<([^<>\n]{1,1000})>|([^()\s<>]{1,1000}))(?:\s[^()\n]{0,300})?\)/gu

function pathOf(address: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/iu.test(address)) return null
  const path = address.replace(/[#?].*$/su, '')
  try {
    return decodeURIComponent(path)
  } catch (error) {
    // A `%` that encodes nothing is part of the name.
    if (!(error instanceof URIError)) throw error
    return path
  }
}

/** All links of a note, in order. */
export function linksOf(text: string): readonly NoteLink[] {
  const seen = readable(text)
  const blocks = blocksOf(text)
  const found = [
    ...[...seen.matchAll(wiki)].map((match) => ({
      match,
      isPath: false,
      target: (match[2] ?? '').split('|')[0] ?? '',
    })),
    ...[...seen.matchAll(plain)].map((match) => ({
      match,
      isPath: true,
      target: pathOf(match[2] ?? match[3] ?? '') ?? '',
    })),
  ].sort((one, other) => one.match.index - other.match.index)
  let next = 0
  return found.flatMap(({ match, isPath, target }) => {
    const [from, to] = [match.index, match.index + match[0].length]
    while (next + 1 < blocks.length && (blocks[next]?.end ?? 0) < to) next += 1
    const block = blocks[next] ?? { start: 0, end: text.length }
    // `\|` in tables, and the heading or block behind `#`.
    const name = target.replace(/\\$/u, '').replace(/#.*$/su, '').trim()
    if (name === '') return []
    const field = /^\[?([^\s[\]():][^[\]():]{0,60}?)::\s/u.exec(text.slice(block.start, from))?.[1] ?? null
    const passage = passageAt(text, block, from, to)
    return [{ target: name, isPath, isEmbedded: match[1] === '!', field, passage }]
  })
}
