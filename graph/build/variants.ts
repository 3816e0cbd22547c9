/** Traditional and simplified characters: the ones that a graph is written in, and how else they are written. */
import { Converter } from 'opencc-js/t2cn'

const standards = ['t', 'hk', 'tw'] as const

/** The blocks of Han characters that each take one code unit. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const

let known: readonly (readonly [string, string])[] | undefined

/** Every traditional character with its simplified one; asked for once, since the answer is always the same. */
function traditional(): readonly (readonly [string, string])[] {
  if (known) return known
  const characters = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  )
  // A line each: no two of them make a word.
  const converted = standards.map((from) => Converter({ from, to: 'cn' })(characters.join('\n')).split('\n'))
  known = characters.flatMap((character, at) => {
    const simplified = converted.map((lines) => lines[at]).find((one) => one !== undefined && one !== character)
    return simplified === undefined ? [] : [[character, simplified] as const]
  })
  return known
}

/**
 * Simplified character → its traditional ones, in code order, where the text has one of them: who types either script is to find
 * what is written in the other.
 */
export function variantsIn(text: string): Record<string, string> {
  const used = new Set(text)
  const variants = new Map<string, string>()
  for (const [character, simplified] of traditional())
    if (used.has(simplified) || used.has(character))
      variants.set(simplified, (variants.get(simplified) ?? '') + character)
  return Object.fromEntries([...variants].sort(([one], [other]) => (one < other ? -1 : 1)))
}
