/** Cuts a block of text where something stands between its letters: signs of notices, column breaks and, without CSS highlights, borders of marks. */
import type { Document, Span } from '../../graph/schema.ts'
import type { TextBlock } from './textBlocks.ts'

export const layerNames = ['silent', 'marked', 'notice', 'focused', 'selected'] as const
export type LayerName = (typeof layerNames)[number]

/** The marked spans of one document, by layer. */
export type Layers = Readonly<Record<LayerName, readonly Span[]>>

/** A sign after the place of a notice. */
export interface TextSign {
  readonly notice: string
  readonly span: Span
  /** Its offset: after the place and the punctuation that closes it, so that no line begins with such a mark. */
  readonly at: number
}

/** Closing punctuation; a sign comes after it. */
const closing = /^[\p{Pe}\p{Pf}，。、；：！？,.;:!?]+/u

/** The signs of the notices of a document, one for each place. */
export const signsOf = ({ text, notices }: Document): readonly TextSign[] =>
  notices.flatMap(({ id, spans }) =>
    spans.map((span) => ({ notice: id, span, at: span[1] + (closing.exec(text.slice(span[1]))?.[0].length ?? 0) })),
  )

export type Piece =
  | { readonly what: 'text'; readonly start: number; readonly end: number; readonly layers: readonly LayerName[] }
  | { readonly what: 'break'; readonly start: number }
  | { readonly what: 'sign'; readonly start: number; readonly sign: TextSign }

const inside = (at: number, [start, end]: Span): boolean => start < at && at < end

/** The layers of a stretch that no border cuts. */
const layersAt = (layers: Layers, start: number): readonly LayerName[] =>
  layerNames.filter((name) => layers[name].some((span) => span[0] <= start && start < span[1]))

/** The pieces of a block in order. `layers`: null if the browser marks ranges itself. */
export function piecesOf(block: TextBlock, signs: readonly TextSign[], layers: Layers | null): readonly Piece[] {
  const borders = layers ? layerNames.flatMap((name) => layers[name].flat()) : []
  const cuts = [...new Set([...borders, ...signs.map(({ at }) => at)])].sort((a, b) => a - b)
  return block.runs.flatMap((run, index): readonly Piece[] => {
    const ends = [...cuts.filter((at) => inside(at, run)), run[1]]
    const broken: readonly Piece[] = index === 0 ? [] : [{ what: 'break', start: run[0] }]
    const words = ends.flatMap((end, place): readonly Piece[] => {
      const start = ends[place - 1] ?? run[0]
      const behind = signs.filter(({ at }) => at === end)
      return [
        { what: 'text', start, end, layers: layers ? layersAt(layers, start) : [] },
        ...behind.map((sign): Piece => ({ what: 'sign', start: end, sign })),
      ]
    })
    return [...broken, ...words]
  })
}
