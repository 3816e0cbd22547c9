/** Finds places of a healed text that may be worth a notice. An editor decides. */
import type { Span } from '../../schema.ts'

export interface Oddity {
  readonly what: 'repeat' | 'unbalanced' | 'doubled' | 'broken-off'
  readonly spans: readonly Span[]
  readonly why: string
}

/** The least number of characters, without white space, of a repeat that is reported. */
const longEnough = 16

function repeatsIn(text: string): readonly Oddity[] {
  const places = new Map<string, Span[]>()
  for (const clause of text.matchAll(/[^。;;.!?!?\n]+/gu)) {
    const words = clause[0].replace(/\s+/gu, '')
    if (words.length < longEnough) continue
    const start = clause.index + clause[0].search(/\S/u)
    places.set(words, [...(places.get(words) ?? []), [start, clause.index + clause[0].trimEnd().length]])
  }
  return [...places.values()]
    .filter((spans) => spans.length > 1)
    .map((spans) => ({ what: 'repeat', spans, why: `printed ${String(spans.length)} times` }))
}

const pairs = ['“”', '「」', '『』', '《》', '()', '()', '[]'] as const

function unbalancedIn(text: string): readonly Oddity[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: paragraph }) =>
    pairs.flatMap((pair): readonly Oddity[] => {
      const open: number[] = []
      const stray: number[] = []
      for (const [at, character] of Array.from(paragraph, (one) => one).entries()) {
        if (character === pair.charAt(0)) open.push(at)
        else if (character === pair.charAt(1) && open.pop() === undefined) stray.push(at)
      }
      return [...stray, ...open].map((at) => ({
        what: 'unbalanced',
        spans: [[index + at, index + at + 1]],
        why: `${paragraph.charAt(at)} has no fellow in its paragraph`,
      }))
    }),
  )
}

function doubledIn(text: string): readonly Oddity[] {
  const doubled = /([的了在和是与把被将为])\1|(\p{Script=Han}{2,6})\2|\b(\p{L}+)\s+\3\b/giu
  return [...text.matchAll(doubled)].map((found) => ({
    what: 'doubled',
    spans: [[found.index, found.index + found[0].length]],
    why: `“${found[0]}”: a word printed twice?`,
  }))
}

function brokenIn(text: string): readonly Oddity[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: paragraph }): readonly Oddity[] => {
    const words = paragraph.trim()
    // Without the end of a sentence inside it is a heading.
    if (!/[。;;]|\.\s/u.test(words)) return []
    const start = index + paragraph.search(/\S/u)
    const end = index + paragraph.trimEnd().length
    const odd: Oddity[] = []
    if (!/[.。!?!?;;:：…][”’"」』》))\]]*$/u.test(words))
      odd.push({
        what: 'broken-off',
        spans: [[Math.max(start, end - 20), end]],
        why: 'the paragraph ends without an end',
      })
    if (/^[,,。;;、]|^\p{Ll}/u.test(words))
      odd.push({
        what: 'broken-off',
        spans: [[start, Math.min(end, start + 20)]],
        why: 'the paragraph begins in the middle',
      })
    return odd
  })
}

/** Repeats, marks without their pair, doubled words and paragraphs that break off, in the order of the text. */
export function findOddities(text: string): readonly Oddity[] {
  const all = [...repeatsIn(text), ...unbalancedIn(text), ...doubledIn(text), ...brokenIn(text)]
  return all.toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}
