/** Numbers as English prints them: digits with commas, words, and the qualifiers around them. */
import type { PrintedNumber } from './printedNumber.ts'

type Qualifier = PrintedNumber['qualifier']

const before: Readonly<Record<string, Qualifier>> = {
  'more than': 'more-than',
  over: 'more-than',
  above: 'more-than',
  'upwards of': 'more-than',
  'at least': 'at-least',
  'no fewer than': 'at-least',
  'no less than': 'at-least',
  nearly: 'nearly',
  almost: 'nearly',
  'just under': 'nearly',
  'close to': 'nearly',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  'a total of': 'exact',
  'in total': 'exact',
  exactly: 'exact',
}
const after: Readonly<Record<string, Qualifier>> = { 'or more': 'at-least', 'or so': 'about', 'in total': 'exact' }

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const teens = 'sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const small = new Map([
  ...[...ones, ...teens].map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
])
const powers: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6, billion: 9 }

const either = (words: Iterable<string>): string => [...words].map((word) => word.replaceAll(' ', '\\s+')).join('|')
const scales = `${either(Object.keys(powers))}|dozen`
const word = `(?:${either(small.keys())}|${scales})`

/** The source of a regular expression for a bare number: `1,240`, `2.5 million`, `twenty-five`. */
export const englishNumber =
  `(?:(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:\\s+(?:${scales})\\b)?` +
  `|\\b(?:an?\\s+(?=${scales}))?${word}(?:(?:\\s+and\\s+|[\\s-]+)${word})*\\b`
/** The source of a regular expression for a qualifier before a number. */
export const englishQualifier = either(Object.keys(before))

const shape = new RegExp(
  `^(?:(?<opening>${englishQualifier})\\s+)?(?<number>${englishNumber})\\s*(?<unit>%|per\\s+cent)?(?:\\s+(?<closing>${either(Object.keys(after))}))?$`,
  'iu',
)

function valueOf(printed: string): number {
  const [first = '', ...rest] = printed
    .toLowerCase()
    .replaceAll(',', '')
    .split(/[\s-]+/u)
  const power = powers[rest[0] ?? '']
  // A decimal exponent, because 6.29 * 1000000 is not a whole number in floating point.
  if (/^\d/u.test(first))
    return power === undefined ? Number(first) * (rest[0] === 'dozen' ? 12 : 1) : Number(`${first}e${String(power)}`)
  let [whole, part] = [0, 0]
  for (const token of [first, ...rest]) {
    const scale = powers[token]
    if (token === 'dozen') part = (part || 1) * 12
    else if (scale === 2) part = (part || 1) * 100
    else if (scale !== undefined) [whole, part] = [whole + (part || 1) * 10 ** scale, 0]
    else part += small.get(token) ?? 0
  }
  return whole + part
}

/** Reads an English number with its qualifier; null if it is no number, or has two qualifiers that differ. */
export function readEnglishNumber(printed: string): PrintedNumber | null {
  const parts = shape.exec(printed.trim().replace(/\s+/gu, ' '))?.groups
  if (parts === undefined) return null
  const { opening = '', number = '', unit = '', closing = '' } = parts
  const qualifiers = new Set(
    [before[opening.toLowerCase()], after[closing.toLowerCase()]].filter((one) => one !== undefined && one !== 'exact'),
  )
  if (qualifiers.size > 1) return null
  return { value: valueOf(number), qualifier: [...qualifiers][0] ?? 'exact', unit }
}
