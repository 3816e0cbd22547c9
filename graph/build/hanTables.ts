/** Makes the small tables by which the page reads and compares Chinese characters in graphs that no build has prepared. */
import { pinyin } from 'pinyin-pro'
import twos from 'pinyin-pro/dist/esm/data/dict2.mjs'
import threes from 'pinyin-pro/dist/esm/data/dict3.mjs'
import fours from 'pinyin-pro/dist/esm/data/dict4.mjs'
import { commonHan } from '../../src/search/commonHan.ts'
import type { HanTables } from '../../src/search/hanReading.ts'
import { variantsIn } from './variants.ts'

/** The syllables of a text without tones, ü as v. */
const read = (text: string): readonly string[] => pinyin(text, { toneType: 'none', type: 'array', v: true })

/** A particle, which the library reads otherwise where it stands alone. */
const usualOf = (character: string): string => (character === '了' ? 'le' : (read(character)[0] ?? ''))

/** For each character and reading that is not its usual one: the words in which it has that reading. */
function otherReadings(readings: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of [twos, threes, fours].flatMap((words) => Object.keys(words))) {
    const syllables = read(word)
    const letters = [...word]
    const differing = letters.flatMap((letter, at) => {
      const usual = readings.get(letter)
      return usual === undefined || usual === syllables[at] ? [] : [`${letter}${syllables[at] ?? ''}`]
    })
    const isPlain = letters.every((letter, at) => syllables[letters.indexOf(letter)] === syllables[at])
    // A word with one character in two readings cannot be written down here; there are three.
    if (isPlain) for (const one of new Set(differing)) groups.set(one, [...(groups.get(one) ?? []), word])
  }
  return groups
}

/** Takes a second or two. */
export function makeHanTables(): HanTables {
  const characters = commonHan()
  const known = new Set(characters)
  const variants = Object.entries(variantsIn(characters.join('')))
    .map(([simplified, others]) => [simplified, [...others].filter((one) => known.has(one)).join('')] as const)
    .filter(([simplified, others]) => known.has(simplified) && others !== '')
  const traditional = new Set(variants.flatMap(([, others]) => [...others]))
  const usual = characters.filter((one) => !traditional.has(one)).map((one) => [one, usualOf(one)] as const)
  const counts = new Map<string, number>()
  for (const [, syllable] of usual) counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
  const syllables = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([one]) => one)
  return {
    syllables: syllables.join(' '),
    readings: usual.map(([, syllable]) => String.fromCharCode(0xc0 + syllables.indexOf(syllable))).join(''),
    words: [...otherReadings(new Map(usual))].map(([reading, words]) => reading + words.join('/')).join(' '),
    variants: variants.map(([simplified, others]) => simplified + others).join(' '),
  }
}
