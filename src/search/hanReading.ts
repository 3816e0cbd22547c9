/** Reads Chinese names by small tables: pinyin for a Latin keyboard, and the forms of characters in both scripts. */
import { commonHan } from './commonHan.ts'

/** Texts in which the tables are stored; `graph/build/hanTables.ts` makes them. */
export interface HanTables {
  /** All syllables without tones, v for ü. */
  readonly syllables: string
  /** For each character of `commonHan` that is not traditional, the place of its syllable as a character from U+00C0 on. */
  readonly readings: string
  /** A character, its reading in some words, and those words joined by `/`; for each such reading. */
  readonly words: string
  /** A simplified character and its traditional forms, for each that has any. */
  readonly variants: string
}

export interface HanReading {
  /** Simplified character → its traditional forms. */
  readonly variants: Readonly<Record<string, string>>
  /** For each name with Chinese characters: the pinyin without tones and spaces, and the first letter of each syllable. */
  readonly soundsOf: (names: readonly string[]) => readonly string[]
}

const isWord = /[\p{L}\p{N}]/u
const isHan = /\p{Script=Han}/u
const syllableOfWord = /^(.)([a-z]+)(.*)$/u

/** Word → the readings in it that are not the usual ones of their characters. */
function readWords(stored: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const words = new Map<string, Map<string, string>>()
  for (const group of stored.split(' ')) {
    const [, character = '', reading = '', list = ''] = syllableOfWord.exec(group) ?? []
    for (const word of list.split('/')) {
      const readings = words.get(word) ?? new Map<string, string>()
      words.set(word, readings.set(character, reading))
    }
  }
  return words
}

export function createHanReading(tables: HanTables): HanReading {
  const simplified = new Map<string, string>()
  const variants: Record<string, string> = {}
  for (const entry of tables.variants.split(' ')) {
    const [one = '', ...others] = entry
    variants[one] = others.join('')
    for (const other of others) simplified.set(other, one)
  }
  const syllables = tables.syllables.split(' ')
  const usual = new Map<string, string>()
  let at = 0
  for (const character of commonHan())
    if (!simplified.has(character)) usual.set(character, syllables[tables.readings.charCodeAt(at++) - 0xc0] ?? '')
  const words = readWords(tables.words)
  const longest = Math.max(...[...words.keys()].map((word) => word.length))

  /** The syllable of each Chinese character, and other letters and digits one by one. */
  const read = (name: string): readonly string[] => {
    const letters = [...name.normalize('NFKC')].map((one) => simplified.get(one) ?? one)
    const spoken: string[] = []
    for (let from = 0; from < letters.length;) {
      let size = Math.min(longest, letters.length - from)
      while (size > 1 && !words.has(letters.slice(from, from + size).join(''))) size -= 1
      const readings = size > 1 ? words.get(letters.slice(from, from + size).join('')) : undefined
      for (const letter of letters.slice(from, from + size)) {
        const syllable = readings?.get(letter) ?? usual.get(letter) ?? letter
        if (isWord.test(letter)) spoken.push(syllable.toLowerCase())
      }
      from += size
    }
    return spoken
  }
  return {
    variants,
    soundsOf: (names) => {
      const keys = new Map<string, string>()
      for (const name of names.filter((one) => isHan.test(one))) {
        const spoken = read(name)
        keys.set(spoken.join(''), spoken.map((syllable) => syllable.slice(0, 1)).join(''))
      }
      return [...keys].flat()
    },
  }
}
