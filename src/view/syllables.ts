/** Where the syllables of a name's sound begin. */

/** The shape of a syllable in pinyin; what is read letter by letter has one letter. */
const syllable = /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]+(?:ng|n|r)?|.)$/u
const longest = 6

/**
 * The offset of each syllable in `sound`, given the first letters of all of them. Null where the two do not fit together. Takes the
 * first cut in which every syllable looks like one.
 */
export function syllableStarts(sound: string, initials: string): readonly number[] | null {
  const starts: number[] = []
  const cut = (from: number, count: number): boolean => {
    if (count === initials.length) return from === sound.length
    if (sound.charAt(from) !== initials.charAt(count)) return false
    starts.push(from)
    for (let to = Math.min(from + longest, sound.length); to > from; to--)
      if (syllable.test(sound.slice(from, to)) && cut(to, count + 1)) return true
    starts.pop()
    return false
  }
  return cut(0, 0) ? starts : null
}
