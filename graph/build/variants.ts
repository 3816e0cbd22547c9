/** Traditional and simplified forms of the characters in a graph. */
import { Converter } from 'opencc-js/t2cn'

const standards = ['t', 'hk', 'tw'] as const

/** The Unicode blocks of Han characters that take one UTF-16 code unit. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const

let known: readonly (readonly [string, string])[] | undefined

/** Every traditional character with its simplified form, computed on first use. */
function traditional(): readonly (readonly [string, string])[] {
  if (known) return known
  const characters = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  )
  // One character a line, so that the converter does not take neighbours for a word.
  const converted = standards.map((from) => Converter({ from, to: 'cn' })(characters.join('\n')).split('\n'))
  known = characters.flatMap((character, at) => {
    const simplified = converted.map((lines) => lines[at]).find((one) => one !== undefined && one !== character)
    return simplified === undefined ? [] : [[character, simplified] as const]
  })
  return known
}

/**
 * Simplified character → its traditional forms in code-point order, for all characters of which the text has either form.
 * With it a query in one script finds what is written in the other.
 */
export function variantsIn(text: string): Record<string, string> {
  const used = new Set(text)
  const variants = new Map<string, string>()
  for (const [character, simplified] of traditional())
    if (used.has(simplified) || used.has(character))
      variants.set(simplified, (variants.get(simplified) ?? '') + character)
  return Object.fromEntries([...variants].sort(([one], [other]) => (one < other ? -1 : 1)))
}
