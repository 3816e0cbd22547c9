import type { Span } from '../schema.ts'
import { locate } from '../text/locate.ts'
import { readNumber } from '../text/number.ts'
import type { LocatedClaim, LocatedFigure } from './located.ts'
import { nearestPrinted } from './locateSections.ts'
import type { Report } from './problem.ts'
import type { FigureSource } from './shapes.ts'

/** The places of a printed number that are no part of a longer one; only those with the unit behind, if there are any. */
function placesOf({ document }: LocatedClaim, { printed, unit }: FigureSource, within: Span): readonly Span[] {
  const { text } = document.source
  const whole = locate(printed, text, within).filter(
    ([start, end]) =>
      !(/^[0-9.]/u.test(printed) && /(?:[0-9.]|[0-9],)$/u.test(text.slice(Math.max(0, start - 2), start))) &&
      !(/[0-9]$/u.test(printed) && /^(?:[0-9]|\.[0-9]|,[0-9]{3})/u.test(text.slice(end, end + 4))),
  )
  const withUnit = new Set(locate(printed + unit, text, within).map(([start]) => start))
  const best = whole.filter(([start]) => withUnit.has(start))
  return best.length > 0 ? best : whole
}

/** The figures of a claim with their places and values. What the quote or the section does not print is reported. */
export function locateFigures(claim: LocatedClaim, report: Report): readonly LocatedFigure[] {
  const document = claim.document.source
  return Object.entries(claim.entry.value.figures).flatMap(([id, source]): readonly LocatedFigure[] => {
    const at: LocatedFigure['at'] = (...path) => claim.entry.at('figures', id, ...path)
    const { printed, unit, period } = source
    const number = readNumber(printed)
    if (number === null || (number.unit !== '' && number.unit !== unit)) {
      report(
        at('printed'),
        `“${printed}” is not read as a number of the unit “${unit}”`,
        'give the number as printed with its qualifier, and its unit apart',
      )
      return []
    }
    for (const field of ['value', 'qualifier'] as const)
      if (source[field] !== undefined && source[field] !== number[field])
        report(at(field), `the ${field} is ${String(source[field])}`, `“${printed}” gives ${String(number[field])}`)
    if (period !== null && locate(period, document.text, [claim.section.start, claim.section.end]).length === 0)
      report(
        at('period'),
        `the period “${period}” is not printed in section \`${claim.section.id}\``,
        nearestPrinted(period, document, [claim.section.start, claim.section.end]),
      )
    if (claim.spans[0] === undefined) return []
    if (locate(unit, claim.quote).length === 0 && unit !== '')
      report(
        at('unit'),
        `the unit “${unit}” is not printed in the quote`,
        nearestPrinted(unit, document, claim.spans[0]),
      )
    const [places = [], ...elsewhere] = claim.spans.map((one) => placesOf(claim, source, one))
    const span = places[(source.nth ?? 1) - 1]
    const found = `“${printed}” is printed ${String(places.length)} times in the quote`
    if (places.length === 0)
      report(
        at('printed'),
        `“${printed}” is not printed in the quote`,
        nearestPrinted(printed + unit, document, claim.spans[0]),
      )
    else if (span === undefined) report(at('nth'), found, `\`nth\` is at most ${String(places.length)}`)
    else if (places.length > 1 && source.nth === undefined)
      report(at('printed'), found, 'say which one with `nth`, from 1')
    if (span === undefined) return []
    const repeats = elsewhere.flatMap((found) => found.slice(places.indexOf(span)).slice(0, 1))
    return [{ id, claim, source, at, span, repeats, value: number.value, qualifier: number.qualifier }]
  })
}
