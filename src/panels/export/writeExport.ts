/** From what a reader asked for to a file: the part, the writer, the pieces, and how far it is. */
import { collect } from '../../exports/collect.ts'
import { formats, graphFormats, type GraphFormat } from '../../exports/formats.ts'
import { fileName, publicAddress, type Leaving } from '../../exports/leaving.ts'
import { visibleOf, wholeOf, type Part } from '../../exports/part.ts'
import { lineStyles } from '../../view/appearance.ts'
import { groundings } from '../../../graph/schema.ts'
import { wordOf } from '../../model/name.ts'
import type { TakingWords } from '../../words/taking.ts'
import type { Facet } from '../../view/state.ts'
import type { Desk } from '../desk.ts'
import { filterPhrases, valueName } from '../filterWords.ts'
import { shownSentence } from '../shownSentence.ts'
import { today } from '../today.ts'
import type { Drawn } from './drawn.ts'

export type ExportFormat = GraphFormat | 'svg' | 'png'
/** In the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [...graphFormats, 'svg', 'png']

interface Written {
  readonly name: string
  readonly type: string
  readonly contents: readonly (string | Blob)[]
}

interface Asked {
  readonly desk: Desk
  readonly drawn: Drawn
  readonly words: TakingWords
  readonly whole: boolean
  readonly format: ExportFormat
  readonly signal: AbortSignal
  /** From 0 to 1. */
  readonly progress: (done: number) => void
}

/** What leaves. */
export const partOf = ({ model, visible }: Desk, whole: boolean): Part =>
  whole ? wholeOf(model) : visibleOf(model, visible)

/** Facets whose values a colour stands for, by what is coloured. */
const coloured = { kind: 'kinds', type: 'types', body: 'bodies', grounding: 'grounding' } as const satisfies Record<
  string,
  Facet
>

function captionOf({ desk, words }: Asked, link: string) {
  const { model, appearance, lang, state } = desk
  const legend = appearance.legend.map(({ value, shape, colour, line }) => ({
    name: valueName(desk, coloured[state.colour], value),
    colour,
    shape,
    line,
  }))
  const lines = groundings.map((grounding) => ({
    name: desk.words.grounding[grounding],
    colour: appearance.neutral,
    shape: null,
    line: lineStyles[grounding],
  }))
  return {
    title: wordOf(model.attributes.title, lang),
    shows: [shownSentence(desk), ...filterPhrases(desk, state)].join(' · '),
    legend: state.colour === 'grounding' ? legend : [...legend, ...lines],
    foot: [`${words.exported(today())} · ${desk.words.evidence.edition(model.attributes.edition.slice(0, 8))}`, link],
    lang: desk.words.tag,
  }
}

async function writePicture(asked: Asked, leaving: Leaving): Promise<Written> {
  const { drawn, format, signal, progress, whole } = asked
  const { svg } = await import('../../exports/svg.ts')
  const still = await drawn.still(!whole)
  const { marks, lines, labels } = still
  const total = marks.length + lines.length + labels.length
  const pieces = await collect(svg(still, captionOf(asked, leaving.link)), {
    signal,
    progress: (made) => progress(made / total),
  })
  const name = `${fileName(leaving)}.${format}`
  if (format === 'svg') return { name, type: 'image/svg+xml', contents: pieces }
  const { png } = await import('../../exports/png.ts')
  return { name, type: 'image/png', contents: [await png(pieces.join(''))] }
}

/** The file. Rejects with the signal's reason where it is stopped. */
export async function writeExport(asked: Asked): Promise<Written> {
  const { desk, drawn, whole, format, signal, progress } = asked
  const { model, lang, state } = desk
  const page = desk.href(state)
  const address = publicAddress(model, page)
  const link = address + page.slice(Math.max(0, page.indexOf('#')))
  const part = partOf(desk, whole)
  const leaving: Leaving = { model, part, looks: await drawn.looks(), lang, address, link }
  if (format === 'svg' || format === 'png') return writePicture(asked, leaving)
  const { ending, type, load, pieces } = formats[format]
  const write = await load()
  const total = Math.max(1, pieces(part))
  const contents = await collect(write(leaving), { signal, progress: (made) => progress(Math.min(1, made / total)) })
  return { name: `${fileName(leaving)}${ending}`, type, contents }
}
