/** What lies over the drawing, and hides what is drawn there: the trail, the tools, a phone's sheet. */

/** A rectangle in pixels. */
export interface PixelArea {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const over = new Set<Element>()
const watching = new Set<() => void>()
let sizes: ResizeObserver | undefined

/** Something over the drawing has another size. */
function movedOverDrawing(): void {
  for (const changed of watching) changed()
}

/** An attachment for an element that may lie over the drawing. */
export function liesOverDrawing(element: Element): () => void {
  sizes ??= new ResizeObserver(movedOverDrawing)
  over.add(element)
  // The observer also reports the first size.
  sizes.observe(element)
  return () => {
    over.delete(element)
    sizes?.unobserve(element)
    movedOverDrawing()
  }
}

interface Covers {
  /** As they stood when something last changed its size: asking lays out nothing. Pixels from the corner of the drawing. */
  readonly areas: () => readonly PixelArea[]
  /** To be called when the drawing itself has another size. */
  readonly measure: () => void
  readonly destroy: () => void
}

/** Follows what lies over a drawing; `changed` hears that it is something else, and what it was before. */
export function watchCovers(drawing: Element, changed: (before: readonly PixelArea[]) => void): Covers {
  let areas: readonly PixelArea[] = []
  function measure(): void {
    const frame = drawing.getBoundingClientRect()
    areas = [...over]
      .map((element): PixelArea => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const [x, y] = [frame.left, frame.top]
        return { left: left - x, top: top - y, right: right - x, bottom: bottom - y }
      })
      .filter(
        ({ left, top, right, bottom }) =>
          right > Math.max(left, 0) && bottom > Math.max(top, 0) && left < frame.width && top < frame.height,
      )
  }
  function hear(): void {
    const before = areas
    measure()
    changed(before)
  }
  watching.add(hear)
  return { areas: () => areas, measure, destroy: () => watching.delete(hear) }
}
