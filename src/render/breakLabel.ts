/** Breaks a label into balanced lines: no lonely last character, no closing mark at a line's beginning. */

/** Half-width units: a Latin letter counts one, a Chinese character two. */
const usual = 16
/** A hyphen or dash, too, ends what stands before it: no line begins with one. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}”’]+$/u
const opening = /^[\p{Ps}\p{Pi}“‘《]+$/u
/** Chinese, Japanese and Korean characters, their punctuation, full forms, and the quotation marks that they share. */
const isWide = (code: number): boolean => code >= 0x2e80 || (code >= 0x2018 && code <= 0x201d)

function widthOf(text: string): number {
  let width = 0
  for (const one of text) width += isWide(one.codePointAt(0) ?? 0) ? 2 : 1
  return width
}

const segmenters = new Map<string, Intl.Segmenter>()

function segments(text: string, lang: string): string[] {
  // Browsers older than 2024 lack the segmenter; single characters are worse breaks, but correct ones.
  if (!('Segmenter' in Intl)) return text.match(/[\p{Script=Latin}\d]+|./gsu) ?? []
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The pieces that no line break divides; a space belongs to the piece before it. */
function pieces(text: string, lang: string): string[] {
  const found: string[] = []
  let pending = ''
  for (const segment of segments(text, lang)) {
    if (opening.test(segment)) pending += segment
    else if (
      found.length > 0 &&
      pending === '' &&
      (closing.test(segment) || segment.trim() === '' || /[-–·]$/.test(found.at(-1) ?? ''))
    )
      found.push((found.pop() ?? '') + segment)
    else {
      found.push(pending + segment)
      pending = ''
    }
  }
  return pending === '' ? found : [...found, pending]
}

/** For each piece: how deep inside quotation marks a break after it would be. */
function quoteDepths(list: readonly string[]): number[] {
  let depth = 0
  return list.map((piece) => {
    for (const one of piece) depth += '“‘《('.includes(one) ? 1 : '”’》)'.includes(one) ? -1 : 0
    return Math.max(0, depth)
  })
}

interface Split {
  readonly cost: number
  readonly lines: readonly string[]
}

/** The split of `list` into `count` lines with the least cost: unevenness, breaks inside quotes, lonely ends, lines too long. */
function balance(list: readonly string[], count: number, most: number): Split {
  const depths = quoteDepths(list)
  const mean = widthOf(list.join('')) / count
  const known = new Map<string, Split>()
  const split = (from: number, left: number): Split => {
    const at = `${from}/${left}`
    const before = known.get(at)
    if (before) return before
    let best: Split = { cost: Infinity, lines: [] }
    for (let to = left === 1 ? list.length : from + 1; to <= list.length - (left - 1); to++) {
      const line = list.slice(from, to).join('').trim()
      const width = widthOf(line)
      const rest = left === 1 ? { cost: 0, lines: [] } : split(to, left - 1)
      const over = Math.max(0, width - most)
      const lonely = [...line].length < 2 ? 1000 : 0
      const inside = left === 1 ? 0 : 14 * (depths[to - 1] ?? 0)
      const cost = rest.cost + (width - mean) ** 2 + over ** 2 * 40 + lonely + inside
      if (cost < best.cost) best = { cost, lines: [line, ...rest.lines] }
    }
    known.set(at, best)
    return best
  }
  return split(0, count)
}

function breakUp(text: string, lang: string, narrow: number): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  const width = widthOf(whole)
  const most = width > 66 ? narrow + 10 : width > 48 ? narrow + 4 : narrow
  if (width <= most) return whole
  const list = pieces(whole, lang)
  const fewest = Math.min(list.length, Math.ceil(width / most))
  const counts = [fewest - 1, fewest, fewest + 1].filter((count) => count > 0 && count <= list.length)
  // Another line costs something, or every label would be broken once more than it needs.
  const splits = counts.map((count) => ({ ...balance(list, count, most), count }))
  return splits
    .reduce((best, one) => (one.cost + 30 * one.count < best.cost + 30 * best.count ? one : best))
    .lines.join('\n')
}

/** Labels broken before: the same names come with every click. */
const broken = new Map<string, string>()

/**
 * `text` with `\n` between its lines, about eight Chinese characters or sixteen Latin letters each, longer for long names;
 * `narrow`: another such width, in Latin letters.
 */
export function breakLabel(text: string, lang: string, narrow = usual): string {
  const key = `${lang} ${narrow} ${text}`
  const label = broken.get(key) ?? breakUp(text, lang, narrow)
  broken.set(key, label)
  return label
}
