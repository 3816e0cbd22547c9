/** Text as search compares it: what a keyboard, a font or a script does to the same words makes no difference. */
import type { Span } from '../../graph/schema.ts'

export interface Fold {
  (text: string): string
  /** Where the units from `from` up to `to` of the folded text stand in the text as written; null where it has no such units. */
  readonly spanOf: (text: string, from: number, to: number) => Span | null
}

/** Marks that readers leave out or type otherwise: quotation marks of all kinds, points and commas inside names. */
const silent = /[\p{Pi}\p{Pf}"'`´′″〝〞〟「」『』《》〈〉·‧•・、]/u
const accents = /[\u0300-\u036f]/gu
const space = /\s/u

/** Ideographs and what stands with them are written without spaces: there a space says nothing. */
const isSpaced = (unit: number): boolean => unit < 0x2e80

function plain(character: string): string {
  const bare = character.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase()
  return [...bare].map((one) => (silent.test(one) ? '' : one.replace(/\p{Pd}/u, '-'))).join('')
}

/** What becomes of a code unit; 0: it was not met before. */
const [stays, gap, changes] = [1, 2, 3] as const

/** Takes a piece of the folded text with its place; true: no more are asked for. A piece that stays lies as it is written. */
type Take = (piece: string, from: number, to: number, isAsWritten: boolean) => boolean

/** Hands on the folded text piece by piece. */
function walk(
  text: string,
  fateOf: (unit: number) => number,
  plainOf: (character: string) => string,
  take: Take,
): void {
  let last = -1
  let gapAt = -1
  for (let at = 0; at < text.length;) {
    const from = at
    const fate = fateOf(text.charCodeAt(at))
    if (fate === gap) {
      gapAt = at++
      continue
    }
    at += fate === changes && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    if (fate === stays) while (at < text.length && fateOf(text.charCodeAt(at)) === stays) at++
    const written = text.slice(from, at)
    const piece = fate === stays ? written : plainOf(written)
    if (piece === '') continue
    const isApart = gapAt >= 0 && last >= 0 && isSpaced(last) && isSpaced(piece.charCodeAt(0))
    if (isApart && take(' ', gapAt, gapAt + 1, false)) return
    gapAt = -1
    if (take(piece, from, at, fate === stays)) return
    last = piece.charCodeAt(piece.length - 1)
  }
}

/**
 * Makes the folding of a graph: width, case, accents, quotation marks and spaces as above, and each of the `variants` (character →
 * its other forms) as its character.
 */
export function createFold(variants: Readonly<Record<string, string>> = {}): Fold {
  const standard = new Map<string, string>()
  for (const [character, others] of Object.entries(variants)) for (const other of others) standard.set(other, character)
  const known = new Map<string, string>()
  const plainOf = (character: string): string => {
    const before = known.get(character)
    if (before !== undefined) return before
    const piece = [...plain(character)].map((one) => standard.get(one) ?? one).join('')
    known.set(character, piece)
    return piece
  }
  const fates = new Uint8Array(2 ** 16)
  const meet = (unit: number): number => {
    const character = String.fromCharCode(unit)
    const isHalf = unit >= 0xd800 && unit < 0xe000
    const fate = space.test(character) ? gap : !isHalf && plainOf(character) === character ? stays : changes
    fates[unit] = fate
    return fate
  }
  const fateOf = (unit: number): number => {
    const fate = fates[unit] ?? 0
    return fate === 0 ? meet(unit) : fate
  }
  const fold = (text: string): string => {
    let folded = ''
    walk(text, fateOf, plainOf, (piece) => {
      folded += piece
      return false
    })
    return folded
  }
  const spanOf = (text: string, from: number, to: number): Span | null => {
    let [length, start, end] = [0, -1, -1]
    walk(text, fateOf, plainOf, (piece, first, next, isAsWritten) => {
      const before = length
      length += piece.length
      if (start < 0 && from < length) start = isAsWritten ? first + from - before : first
      if (to <= length) end = isAsWritten ? first + to - before : next
      return end >= 0
    })
    return start < 0 || end < 0 || from >= to ? null : [start, end]
  }
  return Object.assign(fold, { spanOf })
}

/** Latin letters as somebody types the sound of a name: no spaces or tones, ü as u. Null where the query is no such thing. */
export function soundOf(folded: string): string | null {
  const letters = folded.replace(/[\s-]/gu, '').replace(/(?<=[a-z])[1-5](?![0-9])/gu, '')
  return /^[a-z0-9+]+$/u.test(letters) && /[a-z]/u.test(letters) ? letters.replace(/(?<=[ln])v/gu, 'u') : null
}
