/** Finds numbers with the qualifier, unit and period that are printed around them. */
import type { Span } from '../../schema.ts'
import { englishNumber, englishQualifier } from '../../text/englishNumber.ts'
import { readNumber } from '../../text/number.ts'
import type { Lore } from './find.ts'

export interface FoundFigure {
  /** Of the number with its qualifier. */
  readonly span: Span
  readonly printed: string
  readonly unit: string
  readonly period: string | null
  readonly cumulative: boolean
}

/** Chinese count words that are proposed as units in any corpus. */
const countWords = [
  ...'个 名 人 次 场 项 家 期 元 件 部 类 条 所 支 处 位 篇 户 套 本 册 座 间 亩 辆 株 吨 只 头 台 张 幅 首 届 种 对 批 层 级 大 带 进 科 人次 场次 万元 公里 平方米 公顷 小时 学时 课时'.split(
    ' ',
  ),
]
const numeral = '〇零一二两双三四五六七八九十百千万亿'
const hanNumber = new RegExp(
  `(?:累计|达到|达|共|超过|超|逾|近|约)*(?:[0-9]+(?:\\.[0-9]+)?|(?<![${numeral}])[${numeral}]+)(?:[余多]?[十百千]?[万亿]*[余多]?)(?:%(?:以上)?)?`,
  'gu',
)
const latinNumber = new RegExp(
  `\\b(?:(?:${englishQualifier})\\s+)?(?:${englishNumber})(?:\\s*%|\\s+per\\s+cent\\b)?`,
  'giu',
)

const hanPeriod =
  /近[0-9一二两三四五六七八九十]+(?:年|个月|天)来?|[0-9]{4}年?(?:至|—|-)[0-9]{4}年|[0-9]{4}年(?:以来)?|(?:今|去|当)年(?:以来)?|截至目前|到目前为止/gu
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const latinPeriod = new RegExp(
  `\\b(?:since|in|during|by|until|over)\\s+(?:the\\s+)?(?:(?:last|past|first|second|third|fourth|next)\\s+(?:\\w+\\s+)?(?:years?|months?|weeks?|quarter|half)|(?:${months})(?:\\s+\\d{4})?|\\d{4}|spring|summer|autumn|winter)\\b|\\bso far\\b|\\bto date\\b`,
  'giu',
)

/** The period for a number: the last one before it in its sentence, or in Latin script the first one behind it. */
function periodAt(text: string, at: number, periods: readonly RegExpExecArray[]): string | null {
  const starts = Math.max(
    ...['。', ';', ';', '\n'].map((mark) => text.lastIndexOf(mark, at)),
    text.slice(0, at).search(/[.!?]\s[^.!?]*$/u),
  )
  const rest = text.slice(at).search(/[。;;\n]|[.!?](?:\s|$)/u)
  const ends = rest === -1 ? text.length : at + rest
  const inside = periods.filter(({ index }) => index > starts && index < ends)
  const before = inside.filter(({ index }) => index <= at).at(-1)
  // English prints the period behind the number as often as before it.
  return (before ?? inside.find(({ 0: words }) => /\p{Script=Latin}/u.test(words)))?.[0] ?? null
}

function hanUnit(after: string, units: readonly string[]): string {
  const known =
    [...units, ...countWords].toSorted((a, b) => b.length - a.length).find((unit) => after.startsWith(unit)) ?? ''
  return known + (/^[((][^))]{1,3}[))]/u.exec(after.slice(known.length))?.[0] ?? '')
}

function figureOf(
  text: string,
  found: RegExpExecArray,
  lore: Lore,
  periods: readonly RegExpExecArray[],
): FoundFigure | null {
  const words = found[0]
  const [start, end] = [found.index, found.index + words.length]
  const after = text.slice(end)
  if (/^[年月日号]|^\s*(?:st|nd|rd|th)\b/u.test(after)) return null
  if (periods.some(({ index, 0: period }) => index <= start && end <= index + period.length)) return null
  const number = readNumber(words)
  if (number === null || /^(?:一|one)$/iu.test(words)) return null
  const isHan = /\p{Script=Han}/u.test(words + after.charAt(0))
  const unit =
    number.unit || (isHan ? hanUnit(after, [...lore.units]) : (/^\s+(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1] ?? ''))
  // A number in Chinese characters without a unit counts nothing; it is part of a word.
  if (unit === '' && !/[0-9]/u.test(words) && isHan) return null
  const clause =
    text
      .slice(0, start)
      .split(/[,,。;;\n]/u)
      .at(-1) ?? ''
  const cumulative = (clause + words).includes('累计') || /\bin total\b/iu.test(after.slice(0, 40))
  return { span: [start, end], printed: words, unit, period: periodAt(text, start, periods), cumulative }
}

/** The numbers of a healed text that seem to count something. */
export function findFigures(text: string, lore: Lore): readonly FoundFigure[] {
  const periods = [...text.matchAll(hanPeriod), ...text.matchAll(latinPeriod)].toSorted((a, b) => a.index - b.index)
  const isHan = /\p{Script=Han}/u.test(text)
  const numbers = [...text.matchAll(isHan ? hanNumber : latinNumber)]
  return numbers.flatMap((found) => figureOf(text, found, lore, periods) ?? [])
}
