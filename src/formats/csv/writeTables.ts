/** The graph as four tables: nodes, edges, passages, figures. One row each, the first row names the columns. */
import type { Claim, Figure, Span, Text } from '../../../graph/schema.ts'
import { sectionOf, type Model } from '../../graph/model.ts'
import { csvRows } from './writeCsv.ts'
import { edgeFields, nodeFields, printedBody, printedDocument, printedNames, type Field } from '../write/fields.ts'
import type { ExportContext } from '../write/exportContext.ts'
import { joined } from '../severalValues.ts'

interface Column<T> {
  readonly name: string
  readonly of: (one: T) => string
}

function* table<T>(columns: readonly Column<T>[], rows: Iterable<T>): Generator<readonly string[]> {
  yield columns.map(({ name }) => name)
  for (const row of rows) yield columns.map(({ of }) => of(row))
}

const column = <T>(name: string, of: (one: T) => string): Column<T> => ({ name, of })
const columnsOf = (fields: readonly Field[]): readonly Column<string>[] =>
  fields.map(({ name, of }) => column(name, of))
const written = (spans: readonly Span[]): string => joined(spans.map(([start, end]) => `${start}-${end}`))

/** A column for each language in which one of `rows` is worded. */
function worded<T>(name: string, rows: readonly T[], of: (one: T) => Text | null): readonly Column<T>[] {
  const langs = [...new Set(rows.flatMap((row) => Object.keys(of(row) ?? {})))]
  return langs.map((lang) => column(`${name}-${lang}`, (row) => of(row)?.[lang] ?? ''))
}

function viaOf({ graph }: Model, { via }: Claim): string {
  if (via === null) return ''
  if (typeof via !== 'string') return via.label
  return graph.hasNode(via) ? graph.getNodeAttribute(via, 'label') : via
}

/** Nodes, with where they stand. */
export function nodesCsv({ model, part, looks, lang }: ExportContext): Generator<string> {
  const at = (axis: 'x' | 'y') => (node: string) => String(looks.nodes.get(node)?.[axis] ?? '')
  const columns = [
    column('id', (node: string) => node),
    ...columnsOf(nodeFields(model, lang)),
    column('x', at('x')),
    column('y', at('y')),
  ]
  return csvRows(table(columns, part.nodes))
}

/** Edges, with the names of their ends, as printed and in our rendering, and the words that they rest on. */
export function edgesCsv({ model, part, lang }: ExportContext): Generator<string> {
  const names = nodeFields(model, lang).filter(({ name }) => name === 'printed' || name.startsWith('rendering-'))
  const end = (called: 'source' | 'target', of: (edge: string) => string): readonly Column<string>[] => [
    column(called, of),
    ...names.map((field) => column(`${called}-${field.name}`, (edge: string) => field.of(of(edge)))),
  ]
  const columns = [
    column('id', (edge: string) => edge),
    ...end('source', (edge) => model.graph.source(edge)),
    ...end('target', (edge) => model.graph.target(edge)),
    ...columnsOf(edgeFields(model, lang)),
  ]
  return csvRows(table(columns, part.edges))
}

/** Passages: who says them, where they stand (UTF-16 code units in the document's text), and in which words. */
export function claimsCsv({ model, part }: ExportContext): Generator<string> {
  const columns: readonly Column<Claim>[] = [
    column('id', ({ id }) => id),
    column('document', ({ document }) => document),
    column('document-title', ({ document }) => printedDocument(model, document)),
    column('section', ({ section }) => section),
    column('heading', (claim) => sectionOf(model, claim)?.heading ?? ''),
    column('title', (claim) => sectionOf(model, claim)?.title ?? ''),
    column('body', ({ body }) => body),
    column('body-name', ({ body }) => printedBody(model, body)),
    column('via', (claim) => viaOf(model, claim)),
    column('quote', ({ quote }) => quote),
    column('spans', ({ spans }) => written(spans)),
    ...worded('rendering', part.claims, ({ translations }) => translations),
    ...worded('context', part.claims, ({ context }) => context),
  ]
  return csvRows(table(columns, part.claims))
}

/** Figures: the number as printed with its own words, beside the value that it means. */
export function figuresCsv({ model, part, lang }: ExportContext): Generator<string> {
  const claimOf = ({ claim }: Figure) => model.claims.get(claim)
  const columns: readonly Column<Figure>[] = [
    column('id', ({ id }) => id),
    column('printed', ({ printed }) => printed),
    column('value', ({ value }) => String(value)),
    column('unit', ({ unit }) => unit),
    column('qualifier', ({ qualifier }) => qualifier),
    column('cumulative', ({ cumulative }) => String(cumulative)),
    column('period', ({ period }) => period ?? ''),
    column('role', ({ role }) => role),
    ...worded('measure', part.figures, ({ measure }) => measure),
    column('about', ({ about }) => joined(about)),
    column('about-name', ({ about }) => printedNames(model, about, lang)),
    column('conflict', ({ conflict }) => conflict ?? ''),
    column('document', (figure) => claimOf(figure)?.document ?? ''),
    column('document-title', (figure) => printedDocument(model, claimOf(figure)?.document ?? '')),
    column('body-name', (figure) => printedBody(model, claimOf(figure)?.body ?? '')),
    column('claim', ({ claim }) => claim),
    column('quote', (figure) => claimOf(figure)?.quote ?? ''),
  ]
  return csvRows(table(columns, part.figures))
}
