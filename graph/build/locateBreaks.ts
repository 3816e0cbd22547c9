import type { Break, Span } from '../schema.ts'
import type { DocumentSource } from './corpus.ts'
import type { Origin, Report } from './problem.ts'

/** The line, from 1, of an offset in a text. */
export function textLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Every run of white space with a line break in it. */
function runsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\s*[\r\n]\s*/gu)].map((run): Span => [run.index, run.index + run[0].length])
}

const around = (text: string, [start, end]: Span): string =>
  `after: '${text.slice(Math.max(0, start - 6), start)}', before: '${text.slice(end, end + 6)}'`

function fits(text: string, [start, end]: Span, { after, before }: { after: string; before: string }): boolean {
  return (
    (after === '' ? start === 0 : text.slice(0, start).endsWith(after)) &&
    (before === '' ? end === text.length : text.slice(end).startsWith(before))
  )
}

/** The end of a sentence. A column break cuts a sentence in two, so it cannot stand behind one. */
const ended = /[。!?!?;;]$/u

/** The declared breaks with their places. Breaks that are declared and not there, or there and not declared, are reported. */
export function locateBreaks({ text, textFile, at, breaks }: DocumentSource, report: Report): readonly Break[] {
  const found: Break[] = []
  let next = 0
  const surplus = (until: number): void => {
    for (const one of breaks.slice(next, until))
      report(
        one.at(),
        `no run of line breaks stands between '${one.value.after}' and '${one.value.before}' here`,
        'leave it out, or give the printed words on both sides, in the order of the text',
      )
    next = until
  }
  for (const run of runsOf(text)) {
    const index = breaks.findIndex((one, place) => place >= next && fits(text, run, one.value))
    const declared = breaks[index]
    if (declared === undefined) {
      const place: Origin = breaks[next]?.at() ?? at('breaks')
      report(
        place,
        `the line break at ${textFile}:${String(textLine(text, run[0]))} is not declared`,
        `declare a column, paragraph or heading, ${around(text, run)}`,
      )
      continue
    }
    surplus(index)
    next = index + 1
    const { kind } = declared.value
    if (kind === 'column' && ended.test(text.slice(0, run[0])))
      report(declared.at('kind'), 'the sentence before this column break has ended', 'it is a paragraph or a heading')
    found.push({ start: run[0], end: run[1], kind })
  }
  surplus(breaks.length)
  return found
}
