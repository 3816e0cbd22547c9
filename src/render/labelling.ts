/** Keeps the labels that Cytoscape draws at a constant size and free of each other, in steps and not in every frame. */
import type { Core } from 'cytoscape'
import type { NameBox } from './hitTest.ts'
import { extentOfMark, extentOfSquare, type WindowExtent } from './camera.ts'
import { createMeasure, lineBoxes, nodeBoxes, obstacles, relationSize, typeSizes, type Touched } from './boxes.ts'
import { chooseLabels, type LabelBox, type LeadLabels, type Offset, type Rectangle, type Spot } from './labels.ts'
import { forcedInks, inksOf } from './inks.ts'
import type { leadLines } from './leadLines.ts'
import type { Painter, Underlay } from './painter.ts'
import { isDrawn, type Line, type Mark, type Scene } from './scene.ts'
import type { BackgroundLayer } from './lazyModules.ts'
import type { ChangeLook } from './takeOverDrawing.ts'

/** The margin that Cytoscape leaves around a label, model units. */
const cytoscapePad = 2
/** Labels are chosen anew where the zoom has changed by this factor … */
const step = 2
/** … and when motion has ended for so long, milliseconds. */
const rest = 120

/** From this many pixels a model unit on, lines are drawn thinner, or they would outweigh the marks. */
const near = 1.8

export interface Labelling {
  /** Chooses labels for what is on screen now. */
  choose(): void
  /** The same after the present task, with what is under the pointer first; null: nothing is under it. */
  touch(what: Touched | null): void
  /** Something else lies over the drawing; labels are chosen anew once that rests. */
  cover(): void
  /** A new scene: other labels, other languages. */
  take(scene: Scene): void
  /** No label is drawn until labels are chosen again, while marks travel. */
  clear(): void
  /** The room that the scene and its titles take. */
  extents(): readonly WindowExtent[]
  /** The lines to labels that stand off their marks; null: there are none. */
  underlay(): Underlay | null
  /** The names of nodes that are drawn. */
  names(): readonly NameBox[]
  /** Where the name of a mark would be drawn first; null: it would have none. */
  expected(mark: Mark, zoom: number): NameBox | null
  destroy(): void
}

type Text = Readonly<Record<string, string | number>>

const justify = ({ dx, dy }: Offset): string => (Math.abs(dx) <= Math.abs(dy) ? 'center' : dx > 0 ? 'left' : 'right')

/** Lines that lead to labels: fetched when a label first needs one. */
interface Leading {
  readonly leadLabels: LeadLabels
  readonly leadLines: typeof leadLines
}
let leading: Leading | null = null
async function fetchLeading(): Promise<void> {
  const [{ leadLabels }, { leadLines }] = await Promise.all([import('./leads.ts'), import('./leadLines.ts')])
  leading = { leadLabels, leadLines }
}

/**
 * `background`: its titles take room, too; null if there is none. `covers`: what lies over the drawing. `middleOf`: where the
 * name of a line stands.
 */
export function createLabelling(
  cy: Core,
  container: HTMLElement,
  background: () => BackgroundLayer | null,
  covers: () => readonly Rectangle[],
  { middleOf, changeLook }: { readonly middleOf: Painter['middleOf']; readonly changeLook: ChangeLook },
): Labelling {
  let scene: Scene | null = null
  let measure = createMeasure('')
  let drawn = new Map<string, Mark | Line>()
  let named = new Map<string, Text>()
  /** Where labels stand without a pointer: these stay in place while something is touched. */
  let placed = new Map<string, Spot>()
  /** The zoom for which they were chosen. At another one their places are wrong, since labels do not grow with it. */
  let placedAt = 0
  /** What is drawn now, with the zoom for which it was chosen. */
  let spots = new Map<string, Spot>()
  let underlay: Underlay | null = null
  let leadTimer = 0
  /** Names at the ends of lines are still to come, or the window has moved a moment ago. */
  let [isLeading, isMoving] = [false, false]
  /** Of choices so far, so that what comes later knows whether it is still wanted. */
  let count = 0
  let touched: Touched | null = null
  let zoom = 0
  let timer = 0
  /** The window for which labels were chosen last; '': the scene or the pointer has changed since. */
  let chosenFor = ''
  /** What lay over the drawing then. */
  let chosenUnder = ''

  function apply(next: Map<string, Text>): void {
    for (const key of named.keys()) {
      const gone = cy.getElementById(key)
      if (!next.has(key) && gone.nonempty()) changeLook(gone, { off: ['named'] })
    }
    for (const [key, text] of next) {
      const before = named.get(key)
      const same = before !== undefined && Object.entries(text).every(([name, value]) => before[name] === value)
      const element = cy.getElementById(key)
      if (element.empty() || (same && element.hasClass('named'))) continue
      changeLook(element, { on: ['named'], fields: text })
    }
    named = next
  }

  /** Whether names are still to come; whoever looks at the drawing from outside can wait for them. */
  const noteAwaited = (): void => {
    // Cytoscape's own way to set it would work out the style of every element anew.
    const notes = cy.scratch() as Record<string, unknown>
    notes['awaitsNames'] = isLeading || isMoving
  }
  const awaitNames = (isAwaited: boolean): void => {
    isLeading = isAwaited
    noteAwaited()
  }

  /** Names without room beside their marks come a moment later, with the lines that lead to them: no click waits for those. */
  function placeRest(): void {
    clearTimeout(leadTimer)
    const asked = count
    const whole = (): void => {
      if (asked !== count) return
      if (leading !== null) place(leading.leadLabels)
      awaitNames(false)
    }
    awaitNames(true)
    leadTimer = window.setTimeout(() => {
      if (leading !== null) whole()
      // If it cannot be fetched, the names beside the marks are there all the same, and the panel lists every neighbour.
      else fetchLeading().then(whole, whole)
    }, rest)
  }

  /** The lines to labels that stand off their marks. */
  function drawLeads(drawn: Scene): void {
    const { theme, marks } = drawn
    const led = marks.flatMap((mark) => {
      const { key, x, y, size, emphasis, shown } = mark
      const spot = spots.get(key)
      if (spot?.isLed !== true || !isDrawn(mark, drawn)) return []
      const isFaint = touched === null ? emphasis === 'dim' || !shown : !touched.around.has(key)
      return [{ x, y, radius: size / 2, spot, isFaint }]
    })
    const before = underlay
    underlay =
      leading === null || led.length === 0
        ? null
        : leading.leadLines(led, zoom, (forcedInks(container) ?? inksOf(theme)).soft)
    if (before !== null || underlay !== null) cy.forceRender()
  }

  const isCoveredAnew = (): boolean => JSON.stringify(covers()) !== chosenUnder

  function choose(): void {
    if (scene === null || cy.width() === 0) return
    const here = [cy.zoom(), cy.pan().x, cy.pan().y, cy.width(), cy.height()].join(' ')
    if (here === chosenFor) return
    chosenFor = here
    count += 1
    awaitNames(false)
    if (touched !== null && placedAt !== cy.zoom()) {
      // First where labels stand without a pointer, then what is under it.
      const pointed = touched
      touched = null
      place(null)
      touched = pointed
    }
    if (place(null)) placeRest()
  }

  /** Places the labels; `lead`: for those without room beside their marks. Answers whether there are any that it could not place. */
  function place(lead: LeadLabels | null): boolean {
    if (scene === null) return false
    let isWanting = false
    // Until the lines are placed, names stay at the end of those that they have had, if there is still room.
    const orNote: LeadLabels =
      lead ??
      ((choice, boxes) => {
        for (const box of boxes) {
          isWanting ||= box.led !== undefined
          const before = placedAt === cy.zoom() ? placed.get(box.key) : undefined
          const one = { ...box, covers: 'any' as const, spots: () => (before?.isLed === true ? [before] : []) }
          const spot = choice.best(one)
          if (spot !== null) choice.place(one, spot)
        }
      })
    if (zoom > near !== cy.zoom() > near) {
      const change = cy.zoom() > near ? { on: ['close'] } : { off: ['close'] }
      cy.edges().forEach((edge) => changeLook(edge, change))
    }
    zoom = cy.zoom()
    chosenUnder = JSON.stringify(covers())
    const viewport = { zoom, pan: cy.pan() }
    const window = { width: cy.width(), height: cy.height(), pad: cytoscapePad * zoom, covers: covers() }
    const marks = obstacles(scene, viewport)
    const boxes = nodeBoxes(scene, viewport, measure, touched).flatMap((box): LabelBox[] => {
      const before = touched === null ? undefined : placed.get(box.key)
      if (before !== undefined) return [{ ...box, covers: 'any', spots: () => [before] }]
      return touched === null || touched.around.has(box.key) ? [box] : []
    })
    const ofLines = lineBoxes(scene, cy, middleOf, { measure, touched, pad: window.pad })
    const titles = background()?.boxes(viewport, measure) ?? []
    spots = chooseLabels([...titles, ...boxes, ...ofLines], marks, window, orNote)
    background()?.choose(spots)
    if (touched === null) [placed, placedAt] = [spots, zoom]
    drawLeads(scene)
    const next = new Map<string, Text>()
    for (const [key, spot] of spots) {
      const one = drawn.get(key)
      if (one === undefined) continue
      const type = ('rank' in one ? typeSizes[one.rank] : relationSize) / zoom
      const at = { dx: spot.dx / zoom, dy: spot.dy / zoom, justify: justify(spot) }
      next.set(key, { text: spot.text ?? one.label, type, ...at })
    }
    apply(next)
    return isWanting
  }

  function follow(): void {
    if (zoom > 0 && Math.abs(Math.log(cy.zoom() / zoom)) > Math.log(step)) choose()
    chooseAtRest()
  }
  function chooseAtRest(): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      isMoving = false
      if (isCoveredAnew()) chosenFor = ''
      choose()
      noteAwaited()
    }, rest)
    isMoving = true
    noteAwaited()
  }
  cy.on('viewport', follow)

  return {
    choose,
    touch(what) {
      touched = what
      chosenFor = ''
      // What the tap selects comes in the same task, and chooses with it.
      queueMicrotask(choose)
    },
    cover() {
      if (zoom > 0 && isCoveredAnew()) chooseAtRest()
    },
    take(next) {
      if (scene?.lang !== next.lang) measure = createMeasure(next.lang)
      scene = next
      chosenFor = ''
      drawn = new Map([...next.marks, ...next.lines].map((one) => [one.key, one]))
    },
    clear() {
      clearTimeout(timer)
      clearTimeout(leadTimer)
      count += 1
      awaitNames(false)
      zoom = 0
      chosenFor = ''
      spots = new Map()
      apply(new Map())
      underlay = null
      background()?.choose(new Map())
    },
    extents() {
      if (scene?.whole) return scene.whole.map(extentOfSquare)
      return [...(scene?.marks ?? []).map(extentOfMark), ...(background()?.extents(measure) ?? [])]
    },
    underlay: () => underlay,
    names() {
      return (scene?.marks ?? []).flatMap(({ key, x, y }): NameBox[] => {
        const spot = spots.get(key)
        if (spot === undefined) return []
        const size = { width: spot.width / zoom, height: spot.height / zoom }
        return [{ key, x: x + spot.dx / zoom, y: y + spot.dy / zoom, ...size }]
      })
    },
    expected(mark, zoomThere) {
      if (scene === null) return null
      const at = { zoom: zoomThere, pan: { x: 0, y: 0 } }
      const [box] = nodeBoxes({ ...scene, marks: [mark] }, at, measure, touched)
      if (box === undefined) return null
      const [spot] = box.spots()
      if (spot === undefined) return null
      const size = { width: spot.width / zoomThere, height: spot.height / zoomThere }
      return { key: mark.key, x: (box.x + spot.dx) / zoomThere, y: (box.y + spot.dy) / zoomThere, ...size }
    },
    destroy() {
      scene = null
      clearTimeout(timer)
      clearTimeout(leadTimer)
      cy.off('viewport', follow)
    },
  }
}
