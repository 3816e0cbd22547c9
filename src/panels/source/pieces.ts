/** A block of text cut where something must stand between its letters: signs of notices, column breaks, and, without the highlights of the browser, the borders of the marks. */
import type { Document, Span } from '../../../graph/schema.ts'
import type { TextBlock } from '../../view/textBlocks.ts'

export const layerNames = ['silent', 'marked', 'notice', 'focused', 'selected'] as const
export type LayerName = (typeof layerNames)[number]

/** What is marked in one document, by the way in which it is marked. */
export type Layers = Readonly<Record<LayerName, readonly Span[]>>

/** A sign behind a notice's passage. */
export interface Sign {
  readonly notice: string
  readonly span: Span
  /** Where it stands: behind the passage and the marks that close it, so that no line begins with one of those. */
  readonly at: number
}

/** Marks that end or close: a sign stands behind them. */
const closing = /^[\p{Pe}\p{Pf}，。、；：！？,.;:!?]+/u

/** The signs of the notices of a document, one for each place. */
export const signsOf = ({ text, notices }: Document): readonly Sign[] =>
  notices.flatMap(({ id, spans }) =>
    spans.map((span) => ({ notice: id, span, at: span[1] + (closing.exec(text.slice(span[1]))?.[0].length ?? 0) })),
  )

export type Piece =
  | { readonly what: 'text'; readonly start: number; readonly end: number; readonly layers: readonly LayerName[] }
  | { readonly what: 'break'; readonly start: number }
  | { readonly what: 'sign'; readonly start: number; readonly sign: Sign }

const inside = (at: number, [start, end]: Span): boolean => start < at && at < end

/** The layers that a stretch without a border in it lies in. */
const layersAt = (layers: Layers, start: number): readonly LayerName[] =>
  layerNames.filter((name) => layers[name].some((span) => span[0] <= start && start < span[1]))

/** The pieces of a block in order. `layers`: null where the browser marks ranges without any help of ours. */
export function piecesOf(block: TextBlock, signs: readonly Sign[], layers: Layers | null): readonly Piece[] {
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
