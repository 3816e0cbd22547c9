import type { Figure } from '../schema.ts'
import { readEnglishNumber } from './englishNumber.ts'
import type { PrintedNumber } from './printedNumber.ts'

const words: Readonly<Record<string, Figure['qualifier']>> = {
  超过: 'more-than',
  超: 'more-than',
  逾: 'more-than',
  余: 'more-than',
  多: 'more-than',
  以上: 'at-least',
  近: 'nearly',
  约: 'about',
}

const shape = new RegExp(
  '^(?<before>(?:累计|达到|达|共|超过|超|逾|近|约)*)' +
    '(?<digits>[0-9]+(?:\\.[0-9]+)?|[〇零一二两双三四五六七八九十百千]+)' +
    '(?<inner>[余多]?)(?<scale>[十百千]?[万亿]*)(?<outer>[余多]?)(?<unit>.*?)(?<after>(?:以上)?)$',
  'u',
)

const figures = '零一二三四五六七八九'
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Reads a number below ten thousand in Chinese characters: 三百一十 is 310, 百 is 100. */
function readCharacters(printed: string): number {
  let value = 0
  let pending: number | null = null
  for (const character of printed) {
    const power = powers[character]
    if (power !== undefined) {
      value += (pending ?? 1) * 10 ** power
      pending = null
    } else
      pending = figures.indexOf(character === '两' || character === '双' ? '二' : character === '〇' ? '零' : character)
  }
  return value + (pending ?? 0)
}

/**
 * Reads a Chinese or English number with its qualifier: 超过27万 is more than 270000. Null if the words are no number, or
 * have two qualifiers that differ.
 */
export function readNumber(printed: string): PrintedNumber | null {
  const english = readEnglishNumber(printed)
  if (english !== null) return english
  const parts = shape.exec(printed.replace(/\s/gu, ''))?.groups
  if (parts === undefined) return null
  const { before = '', digits = '', inner = '', scale = '', outer = '', unit = '', after = '' } = parts
  const qualifying = [...(before.match(/超过|超|逾|近|约/gu) ?? []), inner, outer, after].filter((word) => word !== '')
  const qualifiers = new Set(qualifying.map((word) => words[word] ?? 'exact'))
  if (qualifiers.size > 1) return null
  const number = /^[0-9]/u.test(digits) ? digits : String(readCharacters(digits))
  const zeros = [...scale].reduce((sum, character) => sum + (powers[character] ?? 0), 0)
  // A decimal exponent, because 6.29 * 100000000 is not a whole number in floating point.
  return { value: Number(`${number}e${String(zeros)}`), qualifier: [...qualifiers][0] ?? 'exact', unit }
}
