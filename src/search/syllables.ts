/** Cuts the sound of a name into syllables. */
const longest = 6

const [vowel, onset, hissing] = [1, 2, 4]
const letters = new Uint8Array(128)
const are = (kind: number, list: string): void => {
  for (const one of list) letters[one.charCodeAt(0)] = (letters[one.charCodeAt(0)] ?? 0) | kind
}
are(vowel, 'aeiouv')
are(onset, 'bcdfghjklmnpqrstwxyz')
are(hissing, 'zcs')
const [g, h, n, r] = ['g', 'h', 'n', 'r'].map((one) => one.charCodeAt(0))

const is = (kind: number, unit: number): boolean => ((letters[unit] ?? 0) & kind) > 0

/** The offset of the vowels in the syllable that begins at `from`. */
function vowelsOf(sound: string, from: number): number {
  const first = sound.charCodeAt(from)
  if (is(hissing, first) && sound.charCodeAt(from + 1) === h) return from + 2
  return is(onset, first) ? from + 1 : from
}

/** Whether only n, ng or r follows between `open`, where the vowels end, and `to`. */
function hasFinal(sound: string, open: number, to: number): boolean {
  const next = sound.charCodeAt(open)
  return to === open + 1 ? next === n || next === r : next === n && sound.charCodeAt(open + 1) === g
}

/** A single character, which is read by its name. */
const isLetter = (sound: string, from: number, to: number): boolean => /^.$/u.test(sound.slice(from, to))

/** The state of cutting: the syllables so far, and the offsets from which the rest is known not to fit. */
interface Cut {
  readonly sound: string
  readonly initials: string
  readonly starts: number[]
  dead: Set<number> | null
}

/** Cuts the rest of a sound after its first `count` syllables, trying the longest next syllable first. Answers whether it fits. */
function cutFrom(cut: Cut, from: number, count: number): boolean {
  const { sound, initials, starts } = cut
  if (count === initials.length) return from === sound.length
  if (sound.charCodeAt(from) !== initials.charCodeAt(count)) return false
  const place = from * initials.length + count
  if (cut.dead?.has(place) === true) return false
  starts.push(from)
  const begin = vowelsOf(sound, from)
  const end = Math.min(from + longest, sound.length)
  let open = begin
  while (open < end && is(vowel, sound.charCodeAt(open))) open++
  for (let to = Math.min(open + 2, end); to > from; to--) {
    const isPinyin = open > begin && to > begin && (to <= open || hasFinal(sound, open, to))
    if ((isPinyin || (to <= from + 2 && isLetter(sound, from, to))) && cutFrom(cut, to, count + 1)) return true
  }
  starts.pop()
  cut.dead ??= new Set<number>()
  cut.dead.add(place)
  return false
}

/**
 * The offset of each syllable in `sound`, given their initials; null: the two do not fit together. It is the first cut in
 * which every syllable looks like pinyin.
 */
export function syllableStarts(sound: string, initials: string): readonly number[] | null {
  const cut: Cut = { sound, initials, starts: [], dead: null }
  return cutFrom(cut, 0, 0) ? cut.starts : null
}
