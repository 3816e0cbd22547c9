/** The CSS highlights of the browser, which mark ranges of text without changing the document. Only this file uses them. */
import { layerNames, type LayerName } from './pieces.ts'

/** Whether the browser can mark ranges by itself. */
export const hasHighlights = (): boolean => 'highlights' in CSS && typeof Highlight === 'function'

/** The name of a layer in style sheets, as in `::highlight(text-marked)`. */
const nameOf = (layer: LayerName): string => `text-${layer}`

/** Marks the ranges of each layer instead of earlier ones; later layers are above earlier layers. */
export function highlight(rangesOf: (layer: LayerName) => readonly AbstractRange[]): void {
  for (const [index, layer] of layerNames.entries()) {
    const marks = new Highlight(...rangesOf(layer))
    marks.priority = index
    CSS.highlights.set(nameOf(layer), marks)
  }
}

/** Removes all marks. */
export function clearHighlights(): void {
  for (const layer of layerNames) CSS.highlights.delete(nameOf(layer))
}
