/**
 * Links pass through mail clients, chats and word processors, and come back changed. This puts right what can be told for
 * certain, piece by piece: a rewriting is accepted only if the link, so read, loses less. A link that loses nothing and
 * has no sign that a link never has is therefore never touched.
 */
import { decodePart, wellFormed } from './partEncoding.ts'
import { isTracking } from './tracking.ts'
import { isParameter } from './viewState.ts'

/** A piece of a link (`name=value`) as it came, and as it is read. Empty: it is no part of the link. */
export interface Mend {
  readonly from: string
  readonly to: string
}

export interface MendedLink {
  readonly fragment: string
  readonly mends: readonly Mend[]
}

type Rewriting = (piece: string) => string

/** As browsers hand over what stands behind `#`. */
const asBrowsersDo = (fragment: string): string =>
  wellFormed(fragment).replace(/[^\u0021-\u007E]|["<>`]/gu, encodeURIComponent)

const halfwidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
/** `＃＝＆％` and their like, as a Chinese or Japanese keyboard writes them. */
const narrowed: Rewriting = (piece) =>
  piece.replace(/%EF%BC%[89AB][\dA-F]|%EF%BD%[89][\dA-F]/giu, (raw) => decodePart(raw).replace(/[！-～]/u, halfwidth))

const nameOf = (piece: string): string => decodePart(piece.slice(0, Math.max(0, piece.indexOf('='))))
/** Whether a piece gives a parameter that links have. */
const isKnown = (piece: string): boolean => isParameter(nameOf(piece))
const begun = /^(?:[#!/?]|%23|%20|%C2%A0|%E2%80%8[BCDEF]|%E2%81%A0|%EF%BB%BF)+/iu
/** Signs in front of a name: a second `#`, and what some programs put behind the first. */
const withoutBeginning: Rewriting = (piece) => piece.replace(begun, '') || piece

/** A link that was percent-encoded once more, or several times, with its `=` and `&`. */
const decodedWhole: Rewriting = (piece) => {
  if (isKnown(piece)) return piece
  let text = piece
  for (let times = 0; times < 4; times++) {
    text = decodePart(text)
    if (isKnown(withoutBeginning(text))) return asBrowsersDo(withoutBeginning(text))
  }
  return piece
}

/** A value that was percent-encoded once more. */
const decodedValue: Rewriting = (piece) => {
  let text = piece
  while (/%25[\da-f]{2}/iu.test(text)) text = text.replace(/%25(?=[\da-f]{2})/giu, '%')
  return text
}

/** Microsoft's “safe links” carry a `data` of their own. */
const safeLink = /^data=0\d(?:\||%7C)0\d(?:\||%7C)/iu
const withoutForeign: Rewriting = (piece) => (isTracking(piece) || safeLink.test(piece) ? '' : piece)

/** What is left where `&quot;` or `&gt;` stood behind a link: the `&` was taken for a joint. */
const withoutEntity: Rewriting = (piece) =>
  /^(?:quot|gt|lt|nbsp|apos|rdquo|rsquo|#0*(?:34|39|60|62|160)|#x(?:22|27|3c|3e|a0));/iu.test(piece) ? '' : piece

/** `&amp;`, also several times over, and the other ways in which HTML writes `&`, `=` and the `§` of `&sections`. */
const withoutMarkup: Rewriting = (piece) =>
  piece
    .replace(/(?:&|^)(?:amp;|#0*38;|#x26;)+/giu, (raw) => (raw.startsWith('&') ? '&' : ''))
    .replace(/%26(?:amp%3B)+/giu, '%26')
    .replace(/(?:%C2%A7|(?:^|&)sect;)ions=/giu, '&sections=')

/** Whether a piece begins with a name that somebody may have written: then the `&` before it was one, too. */
const isNamed = (piece: string): boolean => isKnown(piece) || isTracking(piece)

/** JSON writes `\u0026` for `&`; LaTeX and Markdown put `\` before `&`, `#`, `%` and `_`. */
const withoutBackslashes: Rewriting = (piece) =>
  piece
    .replace(/\\u003d/giu, '=')
    .replace(/\\u0026([a-z_]+=)/giu, (raw, name: string) => (isNamed(name) ? `&${name}` : raw))
    .replace(/\\(?!u00)/gu, '')

const smallName: Rewriting = (piece) => piece.replace(/^[A-Z]+(?==)/iu, (name) => name.toLowerCase())

/** A value that is one of a few words of ours, which have no capitals. */
const smallValue: Rewriting = (piece) =>
  piece.replace(/^(?:view|colour|lang|theme|arrange|grounding|sort|beside|wording)=.+/u, (raw) => raw.toLowerCase())

/** The next parameter, caught in a value because the `&` before it was changed. */
const parted: Rewriting = (piece) =>
  piece.replace(/(?:%26|%EF%BC%86|[;?])([a-z]+)(?:=|%3D|%EF%BC%9D)/giu, (raw, name: string) =>
    isParameter(name.toLowerCase()) ? `&${name}=` : raw,
  )

const ofValue =
  (rewrite: Rewriting): Rewriting =>
  (piece) => {
    const at = piece.indexOf('=') + 1
    const value = rewrite(piece.slice(at))
    // Nothing would be left to say.
    return at === 0 || value === '' ? piece : piece.slice(0, at) + value
  }

/** “Quoted-printable”, the writing of mails: `=3D` for `=`, `=E6` for a byte, `=` at the end of a line. */
const printable = ofValue((value) =>
  value
    .replace(/^3D/u, '')
    .replace(/=(?:%0D)?%0A/giu, '')
    .replace(/=([\dA-F]{2})/gu, '%$1')
    .replace(/=/gu, ''),
)

/** Line breaks, spaces without width, hyphens that are only seen at the end of a line, marks of direction. */
const withoutInvisible: Rewriting = (piece) =>
  piece.replace(/(?:%0D|%0A|%09)+(?:%20)*|%C2%AD|%E2%80%(?:8[B-F]|A[89A-E])|%E2%81%A0|%EF%BB%BF/giu, '')

/** Word processors make dashes of hyphens. Two hyphens join the parts of an edge's key. */
const withLongDashes: Rewriting = (piece) => piece.replace(/%E2%80%9[345]/giu, '--')
const withHyphens: Rewriting = (piece) => piece.replace(/%E2%80%9[0-5]|%E2%88%92|%EF%BC%8D/giu, '-')

/** From here on it is a label (Slack), Markdown, markup, or a second address. */
const follows = /(?:\||%7C|\]\(|\]|#|:~:|\?[^&]*$|%22(?:%3E)?|'?%3E|%3C\/?|https?:\/\/)/iu
/** From here on it is a Chinese sentence: after a space, or from its punctuation on. */
const goesOn =
  /(?:%20|%C2%A0|%E3%80%80)+(?=%E[3-9]|%EF%BC|%F0)|%E3%80%(?:8[1-9A-F]|9[01459])|%EF%BC%(?:81|8[89C]|9[ABF])|%E2%80%9[89CD]/iu
const cutAt = (sign: RegExp): Rewriting =>
  ofValue((value) => {
    const at = value.search(sign)
    return at < 0 ? value : value.slice(0, at)
  })
const cut = cutAt(follows)
const cutSentence = cutAt(goesOn)

/** Signs that no link ends with unless they are percent-encoded. */
const bareEnd = /[.,;:!?)\]}>'*~|=\\]+$/u
/** Those, and the ones that a browser percent-encodes itself, so that it cannot be seen who did. */
const anyEnd =
  /(?:[.,;:!?)\]}>'*~|=_\\]|%2[02]|%3[CE]|%60|%C2%(?:A0|B4|B7|BB)|%E2%80%(?:9[89A-F]|A6|BA)|%E2%80%8[B-F]|%E3%80%(?:8[0-2]|8[9BDF]|9[1579])|%EF%BC%(?:81|89|8C|8E|9A|9B|9F)|%EF%BD%[9A][\dA-F]|%EF%BB%BF|%(?![\da-f]{2}))+$/iu
const withoutBareEnd = ofValue((value) => value.replace(bareEnd, ''))
const withoutEnd = ofValue((value) => value.replace(anyEnd, ''))

const rewritings: readonly Rewriting[] = [
  withoutForeign,
  withoutEntity,
  withoutMarkup,
  withoutBackslashes,
  withoutBeginning,
  smallName,
  smallValue,
  withoutBareEnd,
  withoutEnd,
  withoutInvisible,
  parted,
  printable,
  narrowed,
  cut,
  cutSentence,
  decodedValue,
  decodedWhole,
  withLongDashes,
  withHyphens,
]

/** The rewritings one by one, since the least change is the best, then more and more of them together. */
function* attempts(piece: string): Generator<string> {
  for (const rewrite of rewritings) yield rewrite(piece)
  for (const dashes of [withLongDashes, withHyphens]) {
    let together = piece
    for (const rewrite of [
      decodedWhole,
      narrowed,
      withoutMarkup,
      withoutBackslashes,
      withoutBeginning,
      smallName,
      smallValue,
      withoutInvisible,
      parted,
      decodedValue,
      cut,
      withoutEnd,
      printable,
      dashes,
      withoutEnd,
    ]) {
      together = rewrite(together)
      yield together
    }
  }
  yield cutSentence(smallValue(smallName(decodedWhole(piece))))
}

/** An address as somebody typed it, unencoded, may hold any sign. */
const isTypedAddress = (piece: string): boolean => /^data=.*[:/]/u.test(piece)

/** Where the label of a link begins: in a chat, and in Markdown that was taken for an address. */
const labelled = /\||\]\(/u
/** The same where a program has encoded the bar. It may as well belong to a value that can be read. */
const maybeLabelled = /\||%7C|\]\(/iu

/** How much of a piece no page ever wrote, though it can be read. */
function blemishes(piece: string): number {
  if (safeLink.test(piece)) return 1
  if (!isKnown(piece) || isTypedAddress(piece)) return 0
  const value = piece.slice(piece.indexOf('=') + 1)
  return [bareEnd.test(value), labelled.test(value), value.includes('\\')].filter(Boolean).length
}

/** Reading takes away a `#` in front: one that belongs to a piece goes behind a joint. */
const joined = (pieces: readonly string[]): string => pieces.join('&').replace(/^#/u, '&#')

/** The first attempt at one piece after which less is lost; null if there is none. */
function better(
  pieces: readonly string[],
  at: number,
  cost: (pieces: readonly string[]) => number,
): readonly string[] | null {
  const piece = pieces[at] ?? ''
  const before = cost(pieces)
  const tried = new Set([piece])
  for (const attempt of attempts(piece)) {
    if (tried.has(attempt)) continue
    tried.add(attempt)
    // A value of which nothing is left has not been put right.
    if (isKnown(piece) && /=(?:&|$)/u.test(attempt)) continue
    const next = pieces.with(at, attempt).flatMap((one) => one.split('&'))
    if (cost(next) < before) return attempt.split('&')
  }
  return null
}

/** Puts a fragment right. `lost`: how much a fragment loses, in whatever unit; 0 for one that loses nothing. Never throws. */
export function mendLink(fragment: string, lost: (fragment: string) => number): MendedLink {
  const cost = (pieces: readonly string[]): number =>
    lost(joined(pieces)) + pieces.reduce((sum, piece) => sum + blemishes(piece), 0)
  const given = asBrowsersDo(fragment).replace(/^#/u, '').split('&')
  if (cost(given) === 0) return { fragment, mends: [] }
  let before: readonly string[] = []
  const mends: Mend[] = []
  /** What stands behind a label's beginning belongs to the label. */
  let isLabel = false
  const names = new Set<string>()
  for (const [at, piece] of given.entries()) {
    let made: readonly string[] = [isLabel && (!isKnown(piece) || names.has(nameOf(piece))) ? '' : piece]
    const rest = given.slice(at + 1)
    // Each time less is lost, so that this ends.
    for (let part = 0; part < made.length;) {
      const next = better([...before, ...made, ...rest], before.length + part, cost)
      if (next) made = [...made.slice(0, part), ...next, ...made.slice(part + 1)]
      else part += 1
    }
    const to = made.filter((one) => one !== '').join('&')
    if (to !== piece && piece !== '') mends.push({ from: piece, to })
    names.add(nameOf(to))
    isLabel ||= maybeLabelled.test(piece) && !maybeLabelled.test(to)
    before = [...before, ...made.filter((one) => one !== '' || piece === '')]
  }
  return mends.length === 0 ? { fragment, mends } : { fragment: joined(before), mends }
}
