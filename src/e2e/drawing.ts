/** What is drawn, as Cytoscape has it in the page: the only way to look at marks that are pixels. */
import type { Page } from 'playwright-core'

interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

interface DrawnElement {
  id(): string
  isNode(): boolean
  classes(): readonly string[]
  position(): { readonly x: number; readonly y: number }
  renderedPosition(): { readonly x: number; readonly y: number }
  renderedBoundingBox(options: Readonly<Record<string, boolean>>): Box
  style(name: string): string
  numericStyle(name: string): number
  visible(): boolean
}

interface Drawing {
  elements(): { readonly length: number; map<T>(f: (element: DrawnElement) => T): T[] }
  nodes(): { readonly length: number; map<T>(f: (element: DrawnElement) => T): T[] }
  getElementById(key: string): DrawnElement & { readonly length: number }
  zoom(): number
  pan(): { readonly x: number; readonly y: number }
  width(): number
  height(): number
}

/** The element that holds the drawing, with Cytoscape's own mark on it. */
const container = '.__________cytoscape_container'

/** Waits until the drawing stands. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction((selector) => {
    const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
    return (element?._cyreg?.cy?.nodes().length ?? 0) > 0
  }, container)
  await settled(page)
}

/** Waits until two frames went by. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done))
      }),
  )
}

/** Waits until the view is there, also one that must be fetched, and some frames went by in which the page stayed as it was. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let frames = 0
    const watch = new MutationObserver(() => (frames = 0))
    watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true })
    for (; frames < 5; frames += 1) {
      await new Promise((next) => requestAnimationFrame(next))
      if (document.querySelector('main > *') === null) frames = 0
    }
    watch.disconnect()
  })
}

/** Everything that is drawn, as words: key, place, emphasis and look. Two equal pictures give equal lists. */
export async function picture(page: Page): Promise<readonly string[]> {
  return await page.evaluate((selector) => {
    const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
    const drawing = element?._cyreg?.cy
    if (drawing === undefined) throw new Error('nothing is drawn')
    return drawing
      .elements()
      .map((one) => {
        const place = one.isNode() ? `${one.position().x},${one.position().y}` : one.style('line-style')
        const look = ['opacity', 'background-color', 'line-color'].map((name) => one.style(name))
        return [one.id(), place, one.visible(), ...[...one.classes()].sort(), ...look].join(' ')
      })
      .sort()
  }, container)
}

/** Where a mark stands on the page, CSS pixels. Throws where it is not drawn. */
export async function placeOf(page: Page, key: string): Promise<{ readonly x: number; readonly y: number }> {
  return await page.evaluate(
    ([selector, id]) => {
      const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
      const mark = element?._cyreg?.cy?.getElementById(id)
      if (element === null || mark === undefined || mark.length === 0) throw new Error(`${id} is not drawn`)
      const frame = element.getBoundingClientRect()
      const { x, y } = mark.renderedPosition()
      return { x: frame.x + x, y: frame.y + y }
    },
    [container, key] as const,
  )
}

export interface Window {
  /** Its middle, or where the mark that was asked for stands; model units, like the width. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** The keys of the marks in it, but for those so near to its edge that a label would be cut. */
  readonly marks: readonly string[]
}

/** What part of the model is seen. */
export async function windowOf(page: Page, key: string | null = null): Promise<Window> {
  return await page.evaluate(
    ([selector, id]) => {
      const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
      const drawing = element?._cyreg?.cy
      if (drawing === undefined) throw new Error('nothing is drawn')
      const [zoom, pan, width, height] = [drawing.zoom(), drawing.pan(), drawing.width(), drawing.height()]
      const middle = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom }
      const marks = drawing.nodes().map((one) => {
        const { x, y } = one.renderedPosition()
        const isInside = x >= 70 && y >= 40 && x <= width - 70 && y <= height - 40
        return one.visible() && isInside ? [one.id()] : []
      })
      const place = id === null ? middle : drawing.getElementById(id).position()
      return { x: place.x, y: place.y, width: width / zoom, marks: marks.flat() }
    },
    [container, key] as const,
  )
}

export interface LabelBox extends Box {
  readonly key: string
}

export interface Labels {
  /** CSS pixels within the drawing. */
  readonly boxes: readonly LabelBox[]
  readonly width: number
  readonly height: number
}

/** The boxes of all labels that can be read now. (No named function inside: it would not survive the way into the page.) */
export async function labels(page: Page): Promise<Labels> {
  return await page.evaluate((selector) => {
    const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
    const drawing = element?._cyreg?.cy
    if (element === null || drawing === undefined) throw new Error('nothing is drawn')
    const only = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false }
    const boxes = drawing.nodes().map((one) => {
      const ink = one.numericStyle('text-opacity') * one.numericStyle('opacity')
      const isLarge = one.numericStyle('font-size') * drawing.zoom() >= one.numericStyle('min-zoomed-font-size')
      if (!one.visible() || one.style('label') === '' || ink <= 0.05 || !isLarge) return []
      const { x1, y1, x2, y2 } = one.renderedBoundingBox(only)
      return [{ key: one.id(), x1, y1, x2, y2 }]
    })
    const { width, height } = element.getBoundingClientRect()
    return { boxes: boxes.flat(), width, height }
  }, container)
}

/** Where all marks stand, model units: by key, sorted. */
export const places = async (page: Page): Promise<readonly string[]> =>
  (await picture(page)).map((line) => line.split(' ').slice(0, 2).join(' '))

/** Pairs of keys whose boxes share a point. */
export function overlaps(boxes: readonly LabelBox[]): readonly string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.key} ${b.key}`),
  )
}
