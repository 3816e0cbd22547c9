/** Finds the place of a verb in the quote of its claim, and says why there is none. */
import type { Span } from '../schema.ts'
import { firstPlaces, mostPlacements, placementsOf, verbGap } from '../text/verbPieces.ts'
import { nextWhole } from '../text/wholeWords.ts'
import type { LocatedClaim } from './located.ts'
import { nearestPrinted } from './locateSections.ts'
import type { Report } from './problem.ts'
import type { Statement } from './statements.ts'

type Fault = readonly [wrong: string, right: string]

/** The places of words in a quote. They may overlap. */
function wholePlaces(words: string, quote: string): readonly Span[] {
  const found: Span[] = []
  for (let at = nextWhole(words, quote, 0); at !== -1; at = nextWhole(words, quote, at + 1))
    found.push([at, at + words.length])
  return found
}

/** How often words stand in a quote without sharing a character. */
function timesIn(words: string, quote: string): number {
  let times = 0
  for (let at = nextWhole(words, quote, 0); at !== -1; at = nextWhole(words, quote, at + words.length)) times += 1
  return times
}

/** What is wrong with a piece that the quote does not print as whole words. */
function missingPiece(piece: string, verb: string, { quote, document, spans }: LocatedClaim): Fault {
  if (quote.includes(piece)) return [`“${piece}” of ${verb} is only a part of a word in the quote`, 'write whole words']
  return [`“${piece}” of ${verb} is not printed in the quote`, nearestPrinted(piece, document.source, spans[0])]
}

/** Why the pieces of a verb do not stand in the quote one behind the other. */
function whyUnplaced(pieces: readonly string[], claim: LocatedClaim): Fault {
  const { quote } = claim
  const verb = `the verb “${pieces.join(verbGap)}”`
  const missing = pieces.find((piece) => nextWhole(piece, quote, 0) === -1)
  if (missing !== undefined) return missingPiece(missing, verb, claim)
  const placed = firstPlaces(pieces, quote)
  const piece = pieces[placed.length] ?? ''
  const times = timesIn(piece, quote)
  if (pieces.filter((one) => one === piece).length > times)
    return [
      `“${piece}” of ${verb} stands in the quote only ${times === 1 ? 'once' : `${String(times)} times`}`,
      'write each piece as often as the quote prints it',
    ]
  const [start, end] = placed.at(-1) ?? [0, 0]
  if (wholePlaces(piece, quote).some((span) => span[0] < end && start < span[1]))
    return [
      `“${piece}” of ${verb} overlaps “${pieces[placed.length - 1] ?? ''}” in the quote`,
      'write pieces that share no character',
    ]
  return [`the pieces of ${verb} stand in the quote in another order`, 'write them in the order of the quote']
}

/** The places of the pieces of a verb in the quote of its claim: the `nth` of several ways. Null, and reported, if there are none. */
export function placeVerb(
  { claim, at }: Statement,
  pieces: readonly string[],
  nth: number | undefined,
  report: Report,
): readonly Span[] | null {
  // A quote that is not printed is reported already.
  if (claim.spans.length === 0) return null
  const all = placementsOf(pieces, claim.quote)
  const verb = `the verb “${pieces.join(verbGap)}”`
  const chosen = all[(nth ?? 1) - 1]
  if (all.length === 0) report(at, ...whyUnplaced(pieces, claim))
  else if (nth === undefined && all.length > 1) {
    const atLeast = all.length === mostPlacements ? 'at least ' : ''
    report(
      at,
      `${verb} stands in the quote in ${atLeast}${String(all.length)} ways`,
      'say which one with `nth`, from 1',
    )
    return null
  } else if (chosen === undefined)
    report(at, `${verb} has no reading ${String(nth)}`, `\`nth\` is at most ${String(all.length)}`)
  return chosen ?? null
}
