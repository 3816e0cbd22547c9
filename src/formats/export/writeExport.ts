/** Makes the file that was asked for in the dialog: chooses the part, loads the writer, collects the pieces. */
import { isFacet } from '../../filter/facets/facets.ts'
import { collect } from '../write/collect.ts'
import { type ExportFormat, exportWriters } from '../formats.ts'
import { fileName, type ExportContext } from '../write/exportContext.ts'
import { publicAddress, publicLink } from '../../link/publicAddress.ts'
import { visibleOf, wholeOf, type ExportedPart } from '../write/exportedPart.ts'
import { lineStyles } from '../../appearance/colouring.ts'
import { colouringOf } from '../../appearance/colourings.ts'
import { groundings } from '../../../graph/schema.ts'
import { wordOf } from '../../graph/name.ts'
import type { ExportDialogWords } from './exportDialog.words.ts'
import type { ViewContext } from '../../workspace/viewContext.ts'
import { filterPhrases, valueName } from '../../filter/filterSummary.ts'
import { shownSentence } from '../../workspace/shownSentence.ts'
import { today } from '../../ui/today.ts'
import type { ExportDrawing } from './exportDrawing.ts'

interface Written {
  readonly name: string
  readonly mediaType: string
  readonly contents: readonly (string | Blob)[]
}

interface Asked {
  readonly context: ViewContext
  readonly drawn: ExportDrawing
  readonly words: ExportDialogWords
  readonly whole: boolean
  readonly format: ExportFormat
  readonly signal: AbortSignal
  /** From 0 to 1. */
  readonly progress: (done: number) => void
}

/** The part that is exported. */
export const partOf = ({ model, visible }: ViewContext, whole: boolean): ExportedPart =>
  whole ? wholeOf(model) : visibleOf(model, visible)

function captionOf({ context, words }: Asked, link: string) {
  const { model, appearance, lang, state } = context
  const { facet } = colouringOf(state.colour)
  const legend = appearance.legend.map(({ value, shape, colour, line }) => ({
    name: isFacet(facet) ? valueName(context, facet, value) : value,
    colour,
    shape,
    line,
  }))
  const lines = groundings.map((grounding) => ({
    name: context.words.grounding[grounding],
    colour: appearance.neutral,
    shape: null,
    line: lineStyles[grounding],
  }))
  return {
    title: wordOf(model.attributes.title, lang),
    shows: [shownSentence(context), ...filterPhrases(context, state)].join(' · '),
    // A colouring of lines explains their styles itself.
    legend: legend.some(({ line }) => line !== null) ? legend : [...legend, ...lines],
    foot: [
      `${words.exported(today())} · ${context.words.evidence.edition(model.attributes.edition.slice(0, 8))}`,
      link,
    ],
    lang: context.words.tag,
  }
}

/** The file. Rejects with the signal's reason where it is stopped. */
export async function writeExport(asked: Asked): Promise<Written> {
  const { context, drawn, whole, format, signal, progress } = asked
  const { model, lang, state } = context
  const page = context.href(state)
  const address = publicAddress(model, page)
  const link = publicLink(model, page)
  const part = partOf(context, whole)
  const writer = exportWriters.find(({ id }) => id === format)
  if (!writer) throw new Error(`no format is called ${format}`)
  const name = `${fileName({ model, part })}${writer.ending}`
  const { mediaType } = writer
  const collected = (pieces: Iterable<string>, count: number): Promise<readonly string[]> =>
    collect(pieces, { signal, progress: (made) => progress(Math.min(1, made / Math.max(1, count))) })

  if (writer.from === 'graph') {
    const exported: ExportContext = { model, part, looks: await drawn.looks(), lang, address, link }
    const write = await writer.load()
    return { name, mediaType, contents: await collected(write(exported), writer.pieces(part)) }
  }
  const write = await writer.load()
  const still = await drawn.still(!whole)
  const pieces = await collected(write(still, captionOf(asked, link)), writer.pieces(still))
  if (writer.loadRendering === null) return { name, mediaType, contents: pieces }
  const render = await writer.loadRendering()
  return { name, mediaType, contents: [await render(pieces.join(''))] }
}
