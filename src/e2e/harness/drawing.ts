/** What is drawn, read from Cytoscape in the page, since marks are only pixels. */
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
  renderedMidpoint(): { readonly x: number; readonly y: number }
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
  scratch(name: string): unknown
}

/** The element of the drawing, by a class that Cytoscape gives it. */
const container = '.__________cytoscape_container'

/** Waits until the graph is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction((selector) => {
    const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
    return (element?._cyreg?.cy?.nodes().length ?? 0) > 0
  }, container)
  await settled(page)
}

/** Waits for the names that come a moment after the drawing. */
async function named(page: Page): Promise<void> {
  await page.waitForFunction((selector) => {
    const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
    return element?._cyreg?.cy?.scratch('awaitsNames') !== true
  }, container)
}

/** Waits for two frames, for the names of the drawing, if there is one, and for the rest of a long panel. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done))
      }),
  )
  await named(page)
  await page.waitForFunction(() => document.querySelector('aside [data-coming]') === null)
}

/** Waits until the view is there, also if it is fetched first, and the page has not changed for some frames. */
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
  await named(page)
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

/** The place of a mark on the page, in CSS pixels. Throws if it is not drawn. */
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

/** The places of all visible marks on the page, in CSS pixels. */
export async function placesOf(
  page: Page,
): Promise<readonly { readonly key: string; readonly x: number; readonly y: number }[]> {
  return await page.evaluate((selector) => {
    const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
    const drawing = element?._cyreg?.cy
    if (element === null || drawing === undefined) throw new Error('nothing is drawn')
    const frame = element.getBoundingClientRect()
    const marks = drawing.nodes().map((one) => {
      const { x, y } = one.renderedPosition()
      return one.visible() ? [{ key: one.id(), x: frame.x + x, y: frame.y + y }] : []
    })
    return marks.flat()
  }, container)
}

/** The middle of a line on the page, in CSS pixels. */
export async function middleOf(page: Page, key: string): Promise<{ readonly x: number; readonly y: number }> {
  return await page.evaluate(
    ([selector, id]) => {
      const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
      const line = element?._cyreg?.cy?.getElementById(id)
      if (element === null || line === undefined || line.length === 0) throw new Error(`${id} is not drawn`)
      const frame = element.getBoundingClientRect()
      const { x, y } = line.renderedMidpoint()
      return { x: frame.x + x, y: frame.y + y }
    },
    [container, key] as const,
  )
}

export interface Window {
  /** The middle of the window, or the place of the mark that was asked for; model units, like the width. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** The keys of the marks in the window, except those so near to its edge that a label would be cut. */
  readonly marks: readonly string[]
}

/** The part of the graph that is seen. */
export async function windowOf(page: Page, key: string | null = null): Promise<Window> {
  return await page.evaluate(
    ([selector, id]) => {
      const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
      const drawing = element?._cyreg?.cy
      if (element === null || drawing === undefined) throw new Error('nothing is drawn')
      const { left, top } = element.getBoundingClientRect()
      const [zoom, pan, width, height] = [drawing.zoom(), drawing.pan(), drawing.width(), drawing.height()]
      const middle = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom }
      const marks = drawing.nodes().map((one) => {
        const { x, y } = one.renderedPosition()
        // Nothing lies over it, such as a phone's sheet.
        const isFree = element.contains(document.elementFromPoint(left + x, top + y))
        const isInside = isFree && x >= 70 && y >= 40 && x <= width - 70 && y <= height - 40
        return one.visible() && isInside ? [one.id()] : []
      })
      const place = id === null ? middle : drawing.getElementById(id).position()
      return { x: place.x, y: place.y, width: width / zoom, marks: marks.flat() }
    },
    [container, key] as const,
  )
}

export interface MeasuredLabel extends Box {
  readonly key: string
}

export interface Labels {
  /** CSS pixels within the drawing. */
  readonly boxes: readonly MeasuredLabel[]
  readonly width: number
  readonly height: number
}

/** The boxes of all readable labels. (No named function inside: the compiler would add a helper that the page lacks.) */
export async function labels(page: Page): Promise<Labels> {
  await named(page)
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
export function overlaps(boxes: readonly MeasuredLabel[]): readonly string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
      .map((b) => `${a.key} ${b.key}`),
  )
}

export interface MeasuredNames {
  readonly width: number
  /** Names that reach over the window's edge, and names over which something of the page lies. */
  readonly cut: readonly string[]
  readonly hidden: readonly string[]
  /** Pairs of names that touch. */
  readonly touching: readonly string[]
  /** Names on marks that are neither dimmed nor grey, or names that are dimmed themselves on any mark. */
  readonly covering: readonly string[]
  readonly coveringFaint: readonly string[]
  /** Names that stand nearer to another mark than to their own; names at the end of a line: that touch another mark. */
  readonly misread: readonly string[]
  /** Names that stand off their marks, though no line is drawn between them. */
  readonly astray: readonly string[]
  /** Pixels of the longest line that leads to a name. */
  readonly longest: number
  /** Heads and shared marks without a name, and the same of lit neighbours of what is selected. */
  readonly unnamed: readonly string[]
  readonly unnamedNear: readonly string[]
}

/** Measures the names that are drawn, once the page has placed the last of them. */
export async function measuredNames(page: Page): Promise<MeasuredNames> {
  return await page.evaluate(async (selector) => {
    const element: (Element & { _cyreg?: { cy?: Drawing } }) | null = document.querySelector(selector)
    const drawing = element?._cyreg?.cy
    if (element === null || drawing === undefined) throw new Error('nothing is drawn')
    // The sheet and the trail come with the link, names make way for them, and names that need a line come a moment later.
    for (let frames = 0; frames < 6; frames += 1) {
      await new Promise((next) => requestAnimationFrame(next))
      const isMoving = document.getAnimations().some(({ playState }) => playState === 'running')
      if (drawing.scratch('awaitsNames') === true || isMoving) frames = 0
    }
    const only = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false }
    const [zoom, width, height] = [drawing.zoom(), drawing.width(), drawing.height()]
    const frame = element.getBoundingClientRect()
    const layers = [...element.querySelectorAll<HTMLCanvasElement>('canvas:not([hidden])')]
    const spot = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const marks = drawing.nodes().map((one) => {
      const [classes, { x, y }] = [new Set(one.classes()), one.renderedPosition()]
      const isFaint = classes.has('dim') || classes.has('grey')
      const radius = (one.numericStyle('width') / 2) * zoom
      const isNear = classes.has('near') && !classes.has('grey')
      const isWanted = classes.has('head') || classes.has('shared')
      const isVisible = one.visible()
      const isNamed = classes.has('named') && one.style('label') !== '' && isVisible
      // Cytoscape's boxes of labels have a margin of two model units.
      const box = isNamed ? one.renderedBoundingBox(only) : { x1: 0, y1: 0, x2: 0, y2: 0 }
      const [x1, y1, x2, y2] = [box.x1 + 2 * zoom, box.y1 + 2 * zoom, box.x2 - 2 * zoom, box.y2 - 2 * zoom]
      const off = Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2)) - radius
      // A name farther off than the corner of the square around a mark, and a little, is at the end of a line.
      const isLed = isNamed && off > Math.max(12, 0.45 * radius + 5)
      return {
        key: one.id(),
        x,
        y,
        radius,
        isFaint,
        isNear,
        isWanted,
        isNamed,
        isVisible,
        off,
        isLed,
        x1,
        y1,
        x2,
        y2,
      }
    })
    const seen = marks.filter(({ isVisible }) => isVisible)
    const names = marks.filter(({ isNamed }) => isNamed)
    const pairs = names.flatMap((name) =>
      seen.flatMap((mark) => {
        if (name.key === mark.key) return []
        const off = Math.hypot(
          Math.max(name.x1 - mark.x, 0, mark.x - name.x2),
          Math.max(name.y1 - mark.y, 0, mark.y - name.y2),
        )
        const isOn =
          name.x1 < mark.x + mark.radius - 0.1 &&
          mark.x - mark.radius + 0.1 < name.x2 &&
          name.y1 < mark.y + mark.radius - 0.1 &&
          mark.y - mark.radius + 0.1 < name.y2
        return [{ name, mark, off: off - mark.radius, isOn }]
      }),
    )
    const on = pairs.filter(({ isOn }) => isOn)
    const words = (some: typeof pairs): readonly string[] => some.map(({ name, mark }) => `${name.key} on ${mark.key}`)
    const misread = pairs.filter(({ name, mark, off, isOn }) => {
      if (isOn || (mark.isFaint && !name.isFaint)) return false
      return off < (name.isLed ? 3 : name.off - 0.1)
    })
    const steps = [0, 0.25, 0.5, 0.75, 1]
    const hidden = names.filter(({ x1, y1, x2, y2 }) =>
      steps.some((across) =>
        steps.some((down) => {
          const [x, y] = [x1 + 1 + across * (x2 - x1 - 2), y1 + 1 + down * (y2 - y1 - 2)]
          const top = document.elementFromPoint(frame.left + x, frame.top + y)
          return top !== null && !element.contains(top)
        }),
      ),
    )
    const leads = names.flatMap((name) => {
      if (!name.isLed) return []
      // A line ends at the side of the words, or else above or below the mark.
      const [half, dx, dy] = [
        (name.x2 - name.x1) / 2,
        (name.x1 + name.x2) / 2 - name.x,
        (name.y1 + name.y2) / 2 - name.y,
      ]
      const [toX, toY] =
        Math.abs(dx) >= half
          ? [dx - Math.sign(dx) * half, dy]
          : [Math.min(dx + half - 5, Math.max(dx - half + 5, 0)), dy - (Math.sign(dy) * (name.y2 - name.y1)) / 2]
      const length = Math.hypot(toX, toY)
      // At three places the line has ink. Other lines may be there, too, but hardly at all three of a line that is missing.
      const isDrawn = [0.3, 0.5, 0.7].every((share) =>
        layers.some((layer) => {
          const part = (name.radius + share * (length - name.radius)) / length
          const ratio = layer.width / width
          const [x, y] = [Math.round((name.x + part * toX) * ratio) - 2, Math.round((name.y + part * toY) * ratio) - 2]
          spot?.clearRect(0, 0, 5, 5)
          spot?.drawImage(layer, x, y, 5, 5, 0, 0, 5, 5)
          return spot?.getImageData(0, 0, 5, 5).data.some((value, at) => at % 4 === 3 && value > 20) === true
        }),
      )
      return [{ key: name.key, length: length - name.radius, isDrawn }]
    })
    // A mark at the very edge has no room for its name, and what something of the page lies over has none at all.
    const inside = seen.filter(({ x, y, isNamed }) => {
      if (isNamed || x <= 60 || y <= 30 || x >= width - 60 || y >= height - 30) return false
      return element.contains(document.elementFromPoint(frame.left + x, frame.top + y))
    })
    return {
      width,
      cut: names.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height).map(({ key }) => key),
      hidden: hidden.map(({ key }) => key),
      touching: names.flatMap((a, at) =>
        names
          .slice(at + 1)
          .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
          .map((b) => `${a.key} touches ${b.key}`),
      ),
      covering: words(on.filter(({ name, mark }) => !mark.isFaint || name.isFaint)),
      coveringFaint: words(on.filter(({ mark }) => mark.isFaint)),
      misread: misread.map(({ name, mark }) => `${name.key} is read as ${mark.key}`),
      astray: leads.filter(({ isDrawn }) => !isDrawn).map(({ key }) => key),
      longest: Math.max(0, ...leads.map(({ length }) => length)),
      unnamed: inside.filter(({ isWanted }) => isWanted).map(({ key }) => key),
      unnamedNear: inside.filter(({ isNear }) => isNear).map(({ key }) => key),
    }
  }, container)
}
