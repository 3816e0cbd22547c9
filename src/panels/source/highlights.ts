/** The one place that touches the browser's own highlights, which mark ranges of a text without a change to its tree. */
import { layerNames, type LayerName } from './pieces.ts'

/** Whether the browser can mark ranges by itself. */
export const hasHighlights = (): boolean => 'highlights' in CSS && typeof Highlight === 'function'

/** The name by which a style sheet knows a layer: `::highlight(text-marked)`. */
const nameOf = (layer: LayerName): string => `text-${layer}`

/** Marks the ranges of each layer, in the place of those that were marked before; later layers lie above earlier ones. */
export function highlight(rangesOf: (layer: LayerName) => readonly Range[]): void {
  for (const [index, layer] of layerNames.entries()) {
    const marks = new Highlight(...rangesOf(layer))
    marks.priority = index
    CSS.highlights.set(nameOf(layer), marks)
  }
}

/** Takes every mark away. */
export function clearHighlights(): void {
  for (const layer of layerNames) CSS.highlights.delete(nameOf(layer))
}
