/** The Han characters of the two national standards, GB 2312 and Big5, as every browser knows them. */

/** Lead bytes from and to, trail bytes from and to; all inclusive. */
const standards = [
  ['gb18030', 0xb0, 0xf7, 0xa1, 0xfe],
  ['big5', 0xa4, 0xf9, 0x40, 0xfe],
] as const

const isCommon = (character: string): boolean => /^[\u4e00-\u9fff]$/u.test(character)

/** Each once, in the order of the standards: the most usual ones first, and by sound. */
export function commonHan(): readonly string[] {
  const found = new Set<string>()
  for (const [encoding, lead, lastLead, trail, lastTrail] of standards) {
    const decoder = new TextDecoder(encoding)
    for (let first = lead; first <= lastLead; first++)
      for (let second = trail; second <= lastTrail; second++) {
        const character = decoder.decode(Uint8Array.of(first, second))
        if (isCommon(character)) found.add(character)
      }
  }
  return [...found]
}
