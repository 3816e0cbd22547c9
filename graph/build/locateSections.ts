import type { Section, Span } from '../schema.ts'
import { locate } from '../text/locate.ts'
import { nearestPassage } from '../text/nearest.ts'
import type { DocumentSource, SectionSource } from './corpus.ts'
import type { Entry } from './entries.ts'
import { textLine } from './locateBreaks.ts'
import type { Report } from './problem.ts'

/** Says which printed passage comes nearest to words that are not printed, and where. */
export function nearestPrinted(words: string, document: DocumentSource, within?: Span): string {
  const span = nearestPassage(words, document.text, within)
  if (span === null) return 'nothing like it is printed there'
  const passage = document.text.slice(...span).replace(/\s*\n\s*/gu, '')
  return `nearest is “${passage}” (${document.textFile}:${String(textLine(document.text, span[0]))})`
}

const shown = (text: string): string => (text.length > 24 ? `${text.slice(0, 12)}…${text.slice(-12)}` : text)

/** Where a section ends: behind the `to` that the next section follows at once, or else behind the first `to`. */
function endOf(document: DocumentSource, start: number, to: string, next: SectionSource | undefined): number | null {
  const { text } = document
  const ends = locate(to, text, [start, text.length])
  const follows = ends.find(([, end]) => {
    const rest = text.slice(end)
    if (next === undefined) return rest.trim() === ''
    const [begin] = locate(next.from, text, [end, Math.min(text.length, end + next.from.length + 50)])
    return begin !== undefined && text.slice(end, begin[0]).trim() === ''
  })
  return (follows ?? ends[0])?.[1] ?? null
}

function asSection({ value }: Entry<SectionSource>, start: number): Section {
  return {
    id: value.id,
    heading: value.heading,
    title: value.title,
    translations: value.en === undefined ? {} : { en: value.en },
    body: value.body,
    start,
    end: start,
  }
}

/** The sections in order, each up to the beginning of the next. Words of the text outside all of them are reported. */
export function locateSections(document: DocumentSource, report: Report): readonly Section[] {
  const { text } = document
  const starts: { readonly entry: Entry<SectionSource>; readonly start: number }[] = []
  let covered = 0
  const uncovered = (end: number, at: Entry<SectionSource>['at']): void => {
    const gap = text.slice(covered, end).trim()
    if (gap === '') return
    const line = textLine(text, covered + text.slice(covered).search(/\S/u))
    report(
      at(),
      `no section holds “${shown(gap)}” (${document.textFile}:${String(line)})`,
      'sections cover the whole text',
    )
  }
  for (const [index, entry] of document.sections.entries()) {
    const [begin] = locate(entry.value.from, text, [covered, text.length])
    if (begin === undefined) {
      report(
        entry.at('from'),
        `“${entry.value.from}” is not printed after the section before`,
        nearestPrinted(entry.value.from, document, [covered, text.length]),
      )
      continue
    }
    uncovered(begin[0], entry.at)
    const end = endOf(document, begin[0], entry.value.to, document.sections[index + 1]?.value)
    if (end === null)
      report(
        entry.at('to'),
        `“${entry.value.to}” is not printed in the section`,
        nearestPrinted(entry.value.to, document, [begin[0], text.length]),
      )
    covered = end ?? begin[1]
    starts.push({ entry, start: begin[0] })
  }
  const last = document.sections.at(-1)
  uncovered(text.length, last === undefined ? () => document.at('sections') : last.at)
  return starts.map(({ entry, start }, index) => ({
    ...asSection(entry, index === 0 ? 0 : start),
    end: starts[index + 1]?.start ?? text.length,
  }))
}

/** Reports headings and titles that are not printed in their section. */
export function checkHeadings(document: DocumentSource, sections: readonly Section[], report: Report): void {
  for (const section of sections) {
    const entry = document.sections.find(({ value }) => value.id === section.id)
    const within: Span = [section.start, section.end]
    for (const field of ['heading', 'title'] as const) {
      const words = section[field]
      if (entry && words !== null && locate(words, document.text, within).length === 0)
        report(
          entry.at(field),
          `the ${field} “${words}” is not printed in the section`,
          nearestPrinted(words, document, within),
        )
    }
  }
}
