/** Keys by which Chinese names are found from a Latin keyboard. The build makes them, so that the page needs no dictionary. */
import { pinyin } from 'pinyin-pro'
import type { NodeAttributes } from '../schema.ts'

const isWord = /[\p{L}\p{N}]/u
const isHan = /\p{Script=Han}/u

/** The pinyin of each Chinese character of a form, and its other letters and digits one by one, all in lower case. */
function syllablesOf(form: string): readonly string[] {
  const read = pinyin(form.normalize('NFKC'), { toneType: 'none', type: 'all', v: true })
  return read
    .filter(({ origin }) => isWord.test(origin))
    .flatMap(({ origin, pinyin: syllable, isZh }) => (isZh ? [syllable] : [...origin]))
    .map((syllable) => syllable.toLowerCase())
}

/**
 * Two keys for the label and each form, if they have Chinese characters: the pinyin without tones and spaces (v for ü), and
 * the first letter of each syllable.
 */
export function searchKeysOf({ label, forms }: Pick<NodeAttributes, 'label' | 'forms'>): string[] {
  const keys = new Map<string, string>()
  for (const form of [label, ...forms].filter((one) => isHan.test(one))) {
    const syllables = syllablesOf(form)
    keys.set(syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join(''))
  }
  return [...keys].flat()
}
