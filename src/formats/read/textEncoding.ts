/** Decodes bytes: the encoding is recognised by the bytes, and noted where it is not UTF-8. */
import { limits, Unreadable, type AddNote } from './openResult.ts'
import { lineOf } from './position.ts'

/** The first bytes of files that are no text. */
const kinds: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  // An Excel or Word file of before 2007.
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((one, at) => bytes[at] === one)

/** Recognises UTF-16: half of the bytes of Latin letters, digits and line breaks are zero there. */
function zerosOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  const end = Math.min(bytes.length, 65_536)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Chinese text has few zeros: punctuation and line breaks are enough.
  if (odd > end / 40 && even < odd / 20) return 'utf-16le'
  return even > end / 40 && odd < even / 20 ? 'utf-16be' : null
}

/** The share, 0 to 1, of bytes outside ASCII that are pairs of GB2312. */
function pairsOf(bytes: Uint8Array): number {
  let [high, paired] = [0, 0]
  const end = Math.min(bytes.length, 1_048_576)
  for (let at = 0; at < end; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const next = bytes[at + 1] ?? 0
    const isPair = next >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))
    high += isPair ? 2 : 1
    if (!isPair) continue
    paired += 2
    at += 1
  }
  return high === 0 ? 0 : paired / high
}

/** The number of bytes of the UTF-8 character at an offset; 0: there is no valid one. */
type LengthAt = (bytes: Uint8Array, at: number) => number

const within = (byte: number | undefined, low: number, high: number): boolean =>
  byte !== undefined && byte >= low && byte <= high

const inUtf8: LengthAt = (bytes, at) => {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = within(lead, 0xc2, 0xdf) ? 2 : within(lead, 0xe0, 0xef) ? 3 : within(lead, 0xf0, 0xf4) ? 4 : 0
  // Overlong forms, halves of surrogate pairs and code points beyond Unicode are invalid.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (!within(bytes[at + 1], low, high)) return 0
  for (let one = 2; one < length; one++) if (!within(bytes[at + one], 0x80, 0xbf)) return 0
  return length
}

const inGb18030: LengthAt = (bytes, at) => {
  const [lead = 0, second = 0, third, fourth] = bytes.subarray(at, at + 4)
  if (lead < 0x80) return 1
  if (!within(lead, 0x81, 0xfe)) return 0
  if (within(second, 0x30, 0x39)) return within(third, 0x81, 0xfe) && within(fourth, 0x30, 0x39) ? 4 : 0
  return within(second, 0x40, 0xfe) && second !== 0x7f ? 2 : 0
}

const isHigh = (bytes: Uint8Array, at: number): boolean => within(bytes[at], 0xd8, 0xdb)
const isLow = (bytes: Uint8Array, at: number): boolean => within(bytes[at], 0xdc, 0xdf)
/** `upper`: where in a pair the upper byte stands. */
const inUtf16 =
  (upper: 0 | 1): LengthAt =>
  (bytes, at) => {
    if (at + 1 >= bytes.length || isLow(bytes, at + upper)) return 0
    return !isHigh(bytes, at + upper) ? 2 : isLow(bytes, at + 2 + upper) ? 4 : 0
  }

const lengths: Readonly<Record<string, LengthAt>> = {
  'utf-8': inUtf8,
  'utf-16le': inUtf16(1),
  'utf-16be': inUtf16(0),
  gb18030: inGb18030,
}

/** The first offset of invalid bytes, their number, and the number of valid characters of several bytes. */
function strayIn(bytes: Uint8Array, encoding: string) {
  const lengthAt = lengths[encoding] ?? (() => 1)
  const step = encoding.startsWith('utf-16') ? 2 : 1
  let [first, stray, sound] = [-1, 0, 0]
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length > 1) sound += 1
    if (length === 0) {
      if (first < 0) first = at
      stray += 1
    }
    at += length || step
  }
  return { first, stray, sound }
}

function decode(bytes: Uint8Array, encoding: string, path: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch (error) {
    // JavaScript has no longer strings.
    if (error instanceof RangeError || (error instanceof Error && error.message.includes('string longer')))
      throw new Unreadable({ fault: 'too-large', path })
    return null
  }
}

/** The text of a file with invalid bytes. */
function mended(bytes: Uint8Array, encoding: string, path: string, note: AddNote): string {
  const { first, stray } = strayIn(bytes, encoding)
  const before = decode(bytes.subarray(0, first), encoding, path, false) ?? ''
  note({ note: 'invalid-bytes', path, count: stray, line: lineOf(before, before.length).line, offset: first })
  return decode(bytes, encoding, path, false) ?? ''
}

/** The text of a file. Throws `Unreadable` where it is no text. */
export function textOf(bytes: Uint8Array, path: string, note: AddNote): string {
  if (bytes.length > limits.bytes) throw new Unreadable({ fault: 'too-large', path })
  if (bytes.length === 0) throw new Unreadable({ fault: 'empty', path })
  const [kind] = kinds.find(([, start]) => startsWith(bytes, start)) ?? []
  if (kind !== undefined)
    throw new Unreadable({ fault: kind === 'utf-32' ? 'unknown-encoding' : 'unknown-format', path, found: kind })
  const marked = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
  const wide = marked ?? zerosOf(bytes)
  const noteEncoding = (encoding: string): void => note({ note: 'encoding', path, encoding })
  if (wide !== null) {
    noteEncoding(wide)
    return decode(bytes, wide, path, true) ?? mended(bytes, wide, path, note)
  }
  const plain = decode(bytes, 'utf-8', path, true)
  if (plain !== null) return plain
  const { stray, sound } = strayIn(bytes, 'utf-8')
  if (sound > 0 && stray * 10 <= sound) return mended(bytes, 'utf-8', path, note)
  // Of control characters, texts have only line breaks and tabs.
  const end = Math.min(bytes.length, 65_536)
  const controls = bytes.subarray(0, end).filter((one) => one < 0x09 || (one > 0x0d && one < 0x20)).length
  if (controls > end / 200) throw new Unreadable({ fault: 'unknown-encoding', path })
  const encoding = pairsOf(bytes) > 0.7 ? 'gb18030' : 'windows-1252'
  noteEncoding(encoding)
  return decode(bytes, encoding, path, true) ?? mended(bytes, encoding, path, note)
}
