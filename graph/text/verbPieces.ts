/** Verbs in pieces: `加快推进…建设进度` has two, which stand in a quote in their order. */
import type { Span } from '../schema.ts'

/** Stands between the pieces of a verb. */
export const verbGap = '…'

/** The pieces of a verb as it is written, without the spaces around them. */
export const piecesOfVerb = (text: string): readonly string[] =>
  text
    .split(verbGap)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** All ways in which pieces stand in a quote in their order without sharing a character; spans are in the quote. */
export function placementsOf(pieces: readonly string[], quote: string, from = 0): readonly (readonly Span[])[] {
  const [piece, ...rest] = pieces
  if (piece === undefined) return [[]]
  const found: (readonly Span[])[] = []
  for (let at = quote.indexOf(piece, from); at !== -1; at = quote.indexOf(piece, at + 1)) {
    const span: Span = [at, at + piece.length]
    found.push(...placementsOf(rest, quote, span[1]).map((others) => [span, ...others]))
  }
  return found
}
