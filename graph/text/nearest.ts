import type { Span } from '../schema.ts'
import { squeeze } from './normalise.ts'

/** How many characters a passage may be shorter or longer than the words it is compared with. */
const slack = 4
/** Below this share of common pairs of characters a passage is no help to anybody. */
const enough = 0.3

/** What a pair of characters that the quote has not costs. */
const foreign = 0.2

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

const common = (wanted: ReadonlyMap<string, number>, passage: string): number => {
  let count = 0
  for (const [pair, times] of pairsOf(passage)) count += Math.min(times, wanted.get(pair) ?? 0)
  return count
}

/**
 * The passage that is printed most like a quote: it shares the most pairs of neighbouring characters, and begins and ends like
 * the quote if it can. Null where nothing is like it. For messages; takes time by the length of both.
 */
export function nearestPassage(quote: string, text: string, within: Span = [0, text.length]): Span | null {
  const wanted = squeeze(quote).text
  const pairs = pairsOf(wanted)
  const { text: printed, offsets } = squeeze(text, within)
  let best: Span | null = null
  let most = (wanted.length - 1) * enough
  for (let start = 0; start + 1 < printed.length; start++) {
    // A window whose own length finds too little cannot be saved by a few characters more or less.
    if (common(pairs, printed.slice(start, start + wanted.length + slack)) < most - 1) continue
    for (let length = Math.max(2, wanted.length - slack); length <= wanted.length + slack; length++) {
      const passage = printed.slice(start, start + length)
      const ends = (passage[0] === wanted[0] ? 0.4 : 0) + (passage.at(-1) === wanted.at(-1) ? 0.4 : 0)
      const shared = common(pairs, passage)
      const score = shared + ends - (passage.length - 1 - shared) * foreign
      if (score <= most) continue
      most = score
      best = [offsets[start] ?? 0, (offsets[start + passage.length - 1] ?? 0) + 1]
    }
  }
  return best
}
