/** Text as search compares it: what a keyboard, a font or a script does to the same words makes no difference. */

/** A text without such differences, and for each of its code units where that stands in the text as written. */
interface Folded {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export interface Fold {
  (text: string): string
  /** The same with its places. */
  readonly placed: (text: string) => Folded
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

/** Hands on each piece of the folded text with its place. */
function walk(
  text: string,
  plainOf: (character: string) => string,
  put: (piece: string, from: number, to: number) => void,
): void {
  let last = -1
  let gap = -1
  let at = 0
  for (const character of text) {
    const from = at
    at += character.length
    if (space.test(character)) {
      gap = from
      continue
    }
    const piece = plainOf(character)
    if (piece === '') continue
    if (gap >= 0 && last >= 0 && isSpaced(last) && isSpaced(piece.charCodeAt(0))) put(' ', gap, gap + 1)
    gap = -1
    put(piece, from, at)
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
  const fold = (text: string): string => {
    let folded = ''
    walk(text, plainOf, (piece) => {
      folded += piece
    })
    return folded
  }
  const placed = (text: string): Folded => {
    let folded = ''
    const [starts, ends]: [number[], number[]] = [[], []]
    walk(text, plainOf, (piece, from, to) => {
      folded += piece
      // By code units, as offsets count them.
      starts.push(...Array.from({ length: piece.length }, () => from))
      ends.push(...Array.from({ length: piece.length }, () => to))
    })
    return { text: folded, starts, ends }
  }
  return Object.assign(fold, { placed })
}

/** Latin letters as somebody types the sound of a name: no spaces or tones, ü as u. Null where the query is no such thing. */
export function soundOf(folded: string): string | null {
  const letters = folded.replace(/[\s-]/gu, '').replace(/(?<=[a-z])[1-5](?![0-9])/gu, '')
  return /^[a-z0-9+]+$/u.test(letters) && /[a-z]/u.test(letters) ? letters.replace(/(?<=[ln])v/gu, 'u') : null
}
