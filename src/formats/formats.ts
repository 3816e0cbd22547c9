/** Every format that is read or written, in the order in which they are listed and offered. */
import type { Language } from '../i18n/words.ts'
import { csvFormat } from './csv/csv.format.ts'
import { cytoscapeFormat } from './cytoscape/cytoscape.format.ts'
import type { FormatDefinition, FormatWriter, ReadableFormat } from './format.ts'
import { gexfFormat } from './gexf/gexf.format.ts'
import { graphFileFormat } from './graphFile/graphFile.format.ts'
import { graphmlFormat } from './graphml/graphml.format.ts'
import { graphologyFormat } from './graphology/graphology.format.ts'
import { jgfFormat } from './jgf/jgf.format.ts'
import { jsonLdFormat } from './jsonLd/jsonLd.format.ts'
import { markdownFormat } from './markdown/markdown.format.ts'
import { nodeLinkFormat } from './nodeLink/nodeLink.format.ts'
import { pngFormat } from './png/png.format.ts'
import { htmlFormat } from './sheet/html.format.ts'
import { svgFormat } from './svg/svg.format.ts'
import { turtleFormat } from './turtle/turtle.format.ts'

const registered = [
  graphFileFormat,
  graphologyFormat,
  gexfFormat,
  graphmlFormat,
  cytoscapeFormat,
  nodeLinkFormat,
  jgfFormat,
  csvFormat,
  jsonLdFormat,
  turtleFormat,
  markdownFormat,
  htmlFormat,
  svgFormat,
  pngFormat,
] as const

type Registered = (typeof registered)[number]
type RegisteredWriter = Registered['writes'][number]

export const formats: readonly FormatDefinition[] = registered

/** Ids of the formats that can be opened. */
export type ReadFormat = Extract<Registered, { readonly reads: object }>['id']

export interface OpenableFormat {
  readonly id: ReadFormat
  readonly reads: ReadableFormat
}

const canBeOpened = (one: Registered): one is Extract<Registered, { readonly reads: object }> => one.reads !== null

export const openableFormats: readonly OpenableFormat[] = registered.filter(canBeOpened)

/** Ids of what the dialog for exports offers. */
export type ExportFormat = Extract<RegisteredWriter, { readonly from: 'graph' | 'picture' }>['id']

const writersFrom = <From extends FormatWriter['from']>(...from: readonly From[]) =>
  registered
    .flatMap(({ writes }): readonly RegisteredWriter[] => writes)
    .filter((writer): writer is Extract<RegisteredWriter, { readonly from: From }> =>
      from.some((one) => one === writer.from),
    )

export const graphWriters = writersFrom('graph')
/** What the dialog for exports offers, in this order. */
export const exportWriters = writersFrom('graph', 'picture')
/** What the sheet of evidence offers, in this order. */
export const sheetWriters = writersFrom('sheet')

/** What a format is called that a file was opened from; one that another edition of this page knew keeps its id. */
export const openedFormatName = (id: string, lang: Language): string =>
  openableFormats.find((one) => one.id === id)?.reads.name[lang] ?? id

/** Everything that can be opened, for a sentence. */
export const listedFormats = (lang: Language): readonly string[] =>
  openableFormats.map(({ reads }) => reads.listed[lang])

/** Whether a text that was pasted anywhere on the page is surely meant to be opened. */
export const isPastedGraph = (text: string): boolean =>
  openableFormats.some(({ reads }) => reads.pasted?.test(text.trimStart()) === true)
