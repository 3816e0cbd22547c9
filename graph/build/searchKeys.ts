/** What makes names findable from a keyboard without their script: made once, here, so that no dictionary is shipped. */
import { pinyin } from 'pinyin-pro'
import type { NodeAttributes } from '../schema.ts'

const isWord = /[\p{L}\p{N}]/u
const isHan = /\p{Script=Han}/u

/** The letters of a printed form in reading order: the syllable of a character, every other letter or digit as it stands. */
function syllablesOf(form: string): readonly string[] {
  const read = pinyin(form.normalize('NFKC'), { toneType: 'none', type: 'all', v: true })
  return read
    .filter(({ origin }) => isWord.test(origin))
    .flatMap(({ origin, pinyin: syllable, isZh }) => (isZh ? [syllable] : [...origin]))
    .map((syllable) => syllable.toLowerCase())
}

/**
 * Two keys for each printed form and label that has characters: its pinyin without tones and spaces (ü is v), and the first letter
 * of each syllable, in the order of the forms.
 */
export function searchKeysOf({ label, forms }: Pick<NodeAttributes, 'label' | 'forms'>): string[] {
  const keys = new Map<string, string>()
  for (const form of [label, ...forms].filter((one) => isHan.test(one))) {
    const syllables = syllablesOf(form)
    keys.set(syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join(''))
  }
  return [...keys].flat()
}
