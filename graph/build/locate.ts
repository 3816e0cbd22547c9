import type { Span } from '../schema.ts'
import { crossedBreak, locate, printedQuote } from '../text/locate.ts'
import type { ClaimSource, Corpus, DocumentSource } from './corpus.ts'
import type { Entry } from './entries.ts'
import type { LocatedClaim, LocatedCorpus, LocatedDocument } from './located.ts'
import { locateBreaks } from './locateBreaks.ts'
import { locateFigures } from './locateFigures.ts'
import { checkHeadings, locateSections, nearestPrinted } from './locateSections.ts'
import { nearestOf } from './nearest.ts'
import type { Report } from './problem.ts'

const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`)

function locateNotices(source: DocumentSource, sections: LocatedDocument['sections'], report: Report) {
  return source.notices.map((entry) => {
    const { passages, section: id } = entry.value
    const section = sections.find((one) => one.id === id)
    if (id !== undefined && section === undefined)
      report(
        entry.at('section'),
        `unknown section \`${id}\``,
        nearestOf(
          id,
          sections.map((one) => one.id),
        ),
      )
    const within: Span = section ? [section.start, section.end] : [0, source.text.length]
    const spans = passages.flatMap((passage, index) => {
      const found = locate(passage, source.text, within)
      if (found.length === 0)
        report(entry.at('passages', index), `“${passage}” is not printed`, nearestPrinted(passage, source, within))
      return found
    })
    return { entry, spans: spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]) }
  })
}

function locateDocument(source: DocumentSource, report: Report): LocatedDocument {
  if (source.sha256 !== '' && source.sha256 !== source.value.sha256)
    report(source.at('sha256'), `${source.textFile} is not the text with this hash`, `its sha256 is ${source.sha256}`)
  const sections = locateSections(source, report)
  checkHeadings(source, sections, report)
  return {
    source,
    sections,
    breaks: locateBreaks(source, report),
    notices: locateNotices(source, sections, report),
  }
}

/** Reports a quote that is not printed in its section, with the section that prints it, if one does. */
function reportMissing(entry: Entry<ClaimSource>, document: LocatedDocument, within: Span, report: Report): void {
  const { quote, section } = entry.value
  const elsewhere = locate(quote, document.source.text)[0]?.[0]
  const other = document.sections.find(
    ({ start, end }) => elsewhere !== undefined && start <= elsewhere && elsewhere < end,
  )
  report(
    entry.at('quote'),
    `the quote “${quote}” is not printed in section \`${section}\``,
    other ? `it is printed in section \`${other.id}\`` : nearestPrinted(quote, document.source, within),
  )
}

function locateClaim(entry: Entry<ClaimSource>, document: LocatedDocument, report: Report): LocatedClaim | null {
  const { quote, times: declared, section: id } = entry.value
  const section = document.sections.find((one) => one.id === id)
  if (section === undefined) return null
  const { text } = document.source
  const within: Span = [section.start, section.end]
  const found = locate(quote, text, within)
  const spans = found.filter((span) => crossedBreak(span, document.breaks) === undefined)
  const crossed = found.map((span) => crossedBreak(span, document.breaks)).find((one) => one !== undefined)
  if (found.length === 0) reportMissing(entry, document, within, report)
  else if (crossed !== undefined && spans.length === 0)
    report(
      entry.at('quote'),
      `the quote “${quote}” runs across a ${crossed.kind} break`,
      `end it with “${text.slice(0, crossed.start).slice(-8)}”, or begin it with “${text.slice(crossed.end, crossed.end + 8)}”`,
    )
  else if (spans.length !== declared)
    report(
      entry.at(spans.length > declared ? 'quote' : 'times'),
      `the quote “${quote}” is printed ${times(spans.length)} in section \`${id}\`, the claim says ${times(declared)}`,
      spans.length > declared
        ? `quote more, or write \`times: ${String(spans.length)}\``
        : `write \`times: ${String(spans.length)}\``,
    )
  const first = spans[0]
  const printed = first === undefined ? quote : printedQuote(text, first, document.breaks)
  return { id: entry.key, entry, document, section, quote: printed, spans }
}

/** Finds the places of all sections, breaks, quotes, figures and notices. Whatever is not printed is reported. */
export function locateCorpus(corpus: Corpus, report: Report): LocatedCorpus {
  const documents = corpus.documents.map((source) => locateDocument(source, report))
  const claims = documents.flatMap((document) => {
    const order = document.source.sections.map(({ value }) => value.id)
    for (const { section, name, at } of document.source.claimsFiles) {
      if (!order.includes(section) && !corpus.damaged.has(section))
        report(at, `unknown section \`${section}\``, nearestOf(section, order))
      else if (section !== name)
        report(at, `the file ${name}.yaml holds claims of section \`${section}\``, `its name is ${section}.yaml`)
    }
    return document.source.claims
      .toSorted((a, b) => order.indexOf(a.value.section) - order.indexOf(b.value.section))
      .flatMap((entry) => locateClaim(entry, document, report) ?? [])
  })
  return { corpus, documents, claims, figures: claims.flatMap((claim) => locateFigures(claim, report)) }
}
