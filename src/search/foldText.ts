/** Folds text for comparison, so that differences of keyboard, font or script do not matter. */
import type { Span } from '../../graph/schema.ts'

export interface Fold {
  (text: string): string
  /** The span in the text as written of the code units from `from` to `to` of the folded text; null: it has no such units. */
  readonly spanOf: (text: string, from: number, to: number) => Span | null
}

/**
 * What readers leave out or type in another way: quotation marks of all kinds, points and commas inside names, characters
 * without a look of their own, the line that stretches Arabic words, Hebrew marks of abbreviation.
 */
const silent = /[\p{Pi}\p{Pf}\p{Cf}\p{Variation_Selector}"'`´′″〝〞〟「」『』《》〈〉·‧•・、ـ׳״]/u
/** Accents of European letters; points and vowel signs of Hebrew and Arabic, which most texts leave out. */
const accents =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/gu
/** Hyphens and dashes of all kinds are read like a space, because writers use either. */
const space = /[\s\p{Pd}]/u
/**
 * What belongs to the letter before it and is one letter with it in another spelling: signs of kana, whole and of half
 * width, and the second and third part of a Korean syllable.
 */
const joins = /[\u3099\u309a\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff]/u

/** Letters that have no decomposition in Unicode, as they are typed where a keyboard lacks them; forms of one letter by its place in a word. */
const letters = new Map(
  (
    'ßss ẞss æae œoe ðd đd ƌd ɖd ɗd þth łl ƚl øo ɵo ıi ɨi ħh ŧt ŋn ɲn ĸq ƀb ɓb ƈc ɛe ɠg ƙk ƥp ɍr ƭt ʉu ʋv ƴy ƶz ' +
    'ςσ ךכ םמ ןנ ףפ ץצ ىي یي ېي کك ڪك ةه ہه ھه ەه ٱا'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)
/** Where runs of decimal digits of other scripts begin. */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20]

/** Chinese characters and their punctuation are written without spaces, so a space between them is ignored. */
export const isSpaced = (unit: number): boolean => unit < 0x2e80

/** A letter or digit in the one form of all that mean the same. */
function standardOf(one: string): string {
  const code = one.charCodeAt(0)
  const zero = zeros.find((first) => code >= first && code < first + 10)
  if (zero !== undefined) return String(code - zero)
  // Katakana as hiragana, which lies 96 below.
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - 0x60)
  return letters.get(one) ?? one
}

const folded = new Map<string, string>()

/** The same for every graph, so it is kept. */
function plain(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const made = madePlain(character)
  folded.set(character, made)
  return made
}

function madePlain(character: string): string {
  const bare = character.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase()
  const audible = [...bare].filter((one) => !silent.test(one) && !space.test(one))
  return audible.map(standardOf).join('')
}

/** What happens to a code unit; 0: it was not met before. */
const [stays, gap, changes, follows] = [1, 2, 3, 4] as const

/** Receives a piece of the folded text with its place; true: no more pieces are needed. `isAsWritten`: folding has not changed it. */
type Receive = (piece: string, from: number, to: number, isAsWritten: boolean) => boolean

/** Passes the folded text on piece by piece. */
function walk(
  text: string,
  fateOf: (unit: number) => number,
  plainOf: (character: string) => string,
  receive: Receive,
): void {
  const { length } = text
  let last = -1
  let gapAt = -1
  for (let at = 0; at < length;) {
    const from = at
    let fate = fateOf(text.charCodeAt(at))
    if (fate === gap) {
      gapAt = at++
      continue
    }
    at += fate === changes && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    if (fate === stays) while (at < length && fateOf(text.charCodeAt(at)) === stays) at++
    if (at < length && fateOf(text.charCodeAt(at)) === follows) {
      // The last letter of a run is folded with what belongs to it, in the next round.
      if (fate === stays && at - from > 1) at -= 1
      else {
        fate = changes
        while (at < length && fateOf(text.charCodeAt(at)) === follows) at++
      }
    }
    const written = text.slice(from, at)
    const piece = fate === stays ? written : plainOf(written)
    if (piece === '') continue
    const isGap = gapAt >= 0 && last >= 0 && isSpaced(last) && isSpaced(piece.charCodeAt(0))
    if (isGap && receive(' ', gapAt, gapAt + 1, false)) return
    gapAt = -1
    if (receive(piece, from, at, fate === stays)) return
    last = piece.charCodeAt(piece.length - 1)
  }
}

/**
 * Makes the folding of a graph: width, case, accents, composition, quotation marks, hyphens and spaces as above, and each of
 * the `variants` (character → its other forms) as its character.
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
  const fateOfCharacter = (character: string, isHalf: boolean): number => {
    if (space.test(character)) return gap
    if (joins.test(character)) return follows
    return !isHalf && plainOf(character) === character ? stays : changes
  }
  const meet = (unit: number): number => {
    const fate = fateOfCharacter(String.fromCharCode(unit), unit >= 0xd800 && unit < 0xe000)
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

/** The query as the sound of a name in Latin letters: no spaces or tones, ü as u; null: it is no sound. */
export function soundOf(folded: string): string | null {
  const letters = folded.replace(/\s/gu, '').replace(/(?<=[a-z])[1-5](?![0-9])/gu, '')
  return /^[a-z0-9+]+$/u.test(letters) && /[a-z]/u.test(letters) ? letters.replace(/(?<=[ln])v/gu, 'u') : null
}
