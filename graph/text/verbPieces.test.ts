import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../schema.ts'
import { firstPlacement, mostPlacements, piecesOfVerb, placementsOf, writtenVerb } from './verbPieces.ts'

/** All placements by trying each place of each piece: plain, and far too slow for long verbs. */
function tried(pieces: readonly string[], quote: string, from = 0): readonly (readonly Span[])[] {
  const [piece, ...rest] = pieces
  if (piece === undefined) return [[]]
  const found: (readonly Span[])[] = []
  for (let at = quote.indexOf(piece, from); at !== -1; at = quote.indexOf(piece, at + 1)) {
    const span: Span = [at, at + piece.length]
    found.push(...tried(rest, quote, span[1]).map((others) => [span, ...others]))
  }
  return found
}

const words = (most: number) => fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: most })

describe('the placements of a verb', () => {
  it('are all those in which its pieces stand in their order, the first of them first', () => {
    fc.assert(
      fc.property(fc.array(words(2), { maxLength: 4 }), words(9), (pieces, quote) => {
        const all = tried(pieces, quote)
        expect(placementsOf(pieces, quote)).toEqual(all)
        expect(firstPlacement(pieces, quote)).toEqual(all[0] ?? null)
      }),
    )
  })

  it('are found at once also where there are more than can be counted, and where a verb has thousands of pieces', () => {
    const many = Array.from({ length: 30 }, () => '甲')
    expect(placementsOf(many, '甲'.repeat(60))).toHaveLength(mostPlacements)
    expect(placementsOf(many, '甲'.repeat(60), 2).map((spans) => spans.at(-1))).toEqual([
      [29, 30],
      [30, 31],
    ])
    const long = Array.from({ length: 20_000 }, () => '甲')
    expect(firstPlacement(long, '甲'.repeat(20_000))).toHaveLength(20_000)
    expect(placementsOf(long, '甲'.repeat(20_000))).toHaveLength(1)
    expect(placementsOf(long, '甲'.repeat(19_999))).toEqual([])
  })

  it('are those of whole words, where words are parted by spaces', () => {
    expect(firstPlacement(['pen'], 'they opened a pen')).toEqual([[14, 17]])
    expect(placementsOf(['held', 'in'], 'withheld what was held within and in it')).toEqual([
      [
        [18, 22],
        [34, 36],
      ],
    ])
  })
})

it('a verb is written with one `…` between its pieces and no spaces', () => {
  expect(piecesOfVerb(' 落实 … 打造…')).toEqual(['落实', '打造'])
  expect(writtenVerb('落实 … 打造')).toBe('落实…打造')
  expect(writtenVerb(' … …')).toBe('')
})
