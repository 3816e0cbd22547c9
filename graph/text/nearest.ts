import type { Span } from '../schema.ts'
import { squeeze } from './normalise.ts'

/** How many characters a passage may be shorter or longer than the words it is compared with. */
const slack = 4
/** The least share of the quote that a passage must have in common with it to be worth showing. */
const enough = 0.3

/** Score for beginning, or ending, with the same character as the quote. */
const alike = 0.4
/** Penalty for each part of the passage that the quote has not. */
const foreign = 0.2

/** How often each character and each pair of neighbours occurs in a text. */
function partsOf(text: string): ReadonlyMap<string, number> {
  const parts = new Map<string, number>()
  for (let at = 0; at < text.length; at++)
    for (const part of new Set([text.slice(at, at + 1), text.slice(at, at + 2)]))
      parts.set(part, (parts.get(part) ?? 0) + 1)
  return parts
}

/** What two texts have in common: 1 for a pair of neighbours, a half for a character. */
function common(wanted: ReadonlyMap<string, number>, passage: string): number {
  let sum = 0
  for (const [part, times] of partsOf(passage)) sum += (Math.min(times, wanted.get(part) ?? 0) * part.length) / 2
  return sum
}

/**
 * The passage that is most like a quote: it shares the most characters and pairs of neighbours with it, and preferably
 * begins and ends like it. Null if nothing is like it. Meant for messages: the time is the product of both lengths.
 */
export function nearestPassage(quote: string, text: string, within: Span = [0, text.length]): Span | null {
  const wanted = squeeze(quote).text
  const [first, last] = [wanted.charAt(0), wanted.slice(-1)]
  const parts = partsOf(wanted)
  const { text: printed, offsets } = squeeze(text, within)
  let best: Span | null = null
  let most = common(parts, wanted) * enough
  for (let start = 0; start + 1 < printed.length; start++) {
    // A longer passage shares at least as much. If the longest one here shares too little, so do the shorter ones.
    if (common(parts, printed.slice(start, start + wanted.length + slack)) + 2 * alike <= most) continue
    for (let length = Math.max(2, wanted.length - slack); length <= wanted.length + slack; length++) {
      const passage = printed.slice(start, start + length)
      const ends = (passage.startsWith(first) ? alike : 0) + (passage.endsWith(last) ? alike : 0)
      const shared = common(parts, passage)
      const score = shared + ends - (1.5 * passage.length - 1 - shared) * foreign
      if (score <= most) continue
      most = score
      best = [offsets[start] ?? 0, (offsets[start + passage.length - 1] ?? 0) + 1]
    }
  }
  return best
}
