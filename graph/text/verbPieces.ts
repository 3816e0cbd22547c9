/** Verbs in pieces: `加快推进…建设进度` has two, which stand in a quote in their order. */
import type { Span, Verb } from '../schema.ts'
import { isWhole, lastWhole, nextWhole } from './wholeWords.ts'

/** Stands between the pieces of a verb. */
export const verbGap = '…'

/** The most ways of placing a verb that are told apart. */
export const mostPlacements = 1000

/** The pieces of a verb as it is written, without the spaces around them. */
export const piecesOfVerb = (text: string): readonly string[] =>
  text
    .split(verbGap)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')

/** A verb as the graph file has it: its pieces with `…` between them. */
export const writtenVerb = (text: string): string => piecesOfVerb(text).join(verbGap)

/** Continues a placement with the first place of each further piece, up to the first one that has none behind those before it. */
function continued(pieces: readonly string[], quote: string, begun: readonly Span[]): readonly Span[] {
  const spans = [...begun]
  let from = spans.at(-1)?.[1] ?? 0
  for (let index = begun.length; index < pieces.length; index++) {
    const piece = pieces[index] ?? ''
    const at = nextWhole(piece, quote, from)
    if (at === -1) break
    from = at + piece.length
    spans.push([at, from])
  }
  return spans
}

/** The first places of as many pieces as stand in a quote in their order without sharing a character. */
export const firstPlaces = (pieces: readonly string[], quote: string): readonly Span[] => continued(pieces, quote, [])

/** The first way in which all pieces stand in a quote in their order without sharing a character; null if there is none. */
export function firstPlacement(pieces: readonly string[], quote: string): readonly Span[] | null {
  const spans = firstPlaces(pieces, quote)
  return spans.length === pieces.length ? spans : null
}

/** Whether a quote prints a verb as it is written, at the places that are given: whole words, in their order. */
export function printsVerb({ text, pieces: places }: Pick<Verb, 'text' | 'pieces'>, quote: string): boolean {
  const pieces = piecesOfVerb(text)
  if (text !== pieces.join(verbGap)) return false
  if (places === undefined) return firstPlacement(pieces, quote) !== null
  if (places.length !== pieces.length) return false
  return places.every(([start, end], at) => {
    const isBehind = start >= (places[at - 1]?.[1] ?? 0)
    return isBehind && quote.slice(start, end) === pieces[at] && isWhole(quote, [start, end])
  })
}

/** Where each piece begins at the latest, if those behind it shall still have a place. */
function latestStarts(pieces: readonly string[], quote: string): readonly number[] {
  let before = quote.length
  return pieces
    .toReversed()
    .map((piece) => (before = lastWhole(piece, quote, before)))
    .reverse()
}

/** The placement that comes after one: the last piece that can moves on, and those behind it follow as close as they can. */
function following(
  pieces: readonly string[],
  quote: string,
  spans: readonly Span[],
  latest: readonly number[],
): readonly Span[] | null {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index] ?? ''
    const at = nextWhole(piece, quote, (spans[index]?.[0] ?? 0) + 1)
    if (at !== -1 && at <= (latest[index] ?? -1))
      return continued(pieces, quote, [...spans.slice(0, index), [at, at + piece.length]])
  }
  return null
}

/**
 * The ways in which pieces stand in a quote in their order without sharing a character, by the places of the first piece,
 * then of the next; spans are in the quote. There may be very many, so that only the first `most` are listed: each takes
 * a few walks along the quote, however many there are.
 */
export function placementsOf(
  pieces: readonly string[],
  quote: string,
  most = mostPlacements,
): readonly (readonly Span[])[] {
  const found: (readonly Span[])[] = []
  let spans = firstPlacement(pieces, quote)
  if (spans === null) return found
  const latest = latestStarts(pieces, quote)
  while (spans !== null && found.length < most) {
    found.push(spans)
    spans = following(pieces, quote, spans, latest)
  }
  return found
}
