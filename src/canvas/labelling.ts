/** Keeps the labels that Cytoscape draws at a constant size and free of each other, in steps and not in every frame. */
import type { Core } from 'cytoscape'
import { extentOfMark, extentOfSquare, type Extent } from './camera.ts'
import { createMeasure, lineBoxes, nodeBoxes, obstacles, relationSize, typeSizes, type Touched } from './boxes.ts'
import { chooseLabels, type LabelBox, type Offset } from './labels.ts'
import type { Line, Mark, Scene } from './scene.ts'
import type { Ground } from './means.ts'

/** Cytoscape keeps this much around a label, model units. */
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
  /** The same once the present task is done, with what is under the pointer first; null: nothing is. */
  touch(what: Touched | null): void
  /** A new scene: other labels, other languages. */
  take(scene: Scene): void
  /** No label is drawn until labels are chosen again: marks are on their way. */
  clear(): void
  /** The room that the scene and its titles take. */
  extents(): readonly Extent[]
  destroy(): void
}

type Text = Readonly<Record<string, string | number>>

const justify = ({ dx, dy }: Offset): string => (Math.abs(dx) <= Math.abs(dy) ? 'center' : dx > 0 ? 'left' : 'right')

/** `ground`: has titles that take room, where there is one. */
export function createLabelling(cy: Core, ground: () => Ground | null): Labelling {
  let scene: Scene | null = null
  let measure = createMeasure('')
  let drawn = new Map<string, Mark | Line>()
  let named = new Map<string, Text>()
  /** Where labels stand without a pointer: these stay in place while something is touched. */
  let placed = new Map<string, Offset>()
  let touched: Touched | null = null
  let zoom = 0
  let timer = 0
  /** The window for which labels were chosen last; '': the scene or the pointer has changed since. */
  let chosenFor = ''

  function apply(next: Map<string, Text>): void {
    cy.batch(() => {
      for (const key of named.keys()) if (!next.has(key)) cy.getElementById(key).removeClass('named')
      for (const [key, text] of next) {
        const before = named.get(key)
        const same = before !== undefined && Object.entries(text).every(([name, value]) => before[name] === value)
        if (same && cy.getElementById(key).hasClass('named')) continue
        cy.getElementById(key).data(text).addClass('named')
      }
    })
    named = next
  }

  function choose(): void {
    if (scene === null || cy.width() === 0) return
    const here = [cy.zoom(), cy.pan().x, cy.pan().y, cy.width(), cy.height()].join(' ')
    if (here === chosenFor) return
    chosenFor = here
    if (zoom > near !== cy.zoom() > near) cy.edges().toggleClass('close', cy.zoom() > near)
    zoom = cy.zoom()
    const viewport = { zoom, pan: cy.pan() }
    const window = { width: cy.width(), height: cy.height(), pad: cytoscapePad * zoom }
    const marks = obstacles(scene, viewport)
    const boxes = nodeBoxes(scene, viewport, measure, touched).flatMap((box): LabelBox[] => {
      const before = touched === null ? undefined : placed.get(box.key)
      if (before !== undefined) return [{ ...box, tolerance: Infinity, offsets: [before] }]
      return touched === null || touched.around.has(box.key) ? [box] : []
    })
    const texts = new Map(boxes.flatMap(({ key, text }) => (text === undefined ? [] : [[key, text] as const])))
    const ofLines = lineBoxes(scene, cy, measure, touched, window.pad).map((box) => ({
      ...box,
      priority: box.priority - 1e9,
    }))
    const chosen = chooseLabels([...(ground()?.boxes(viewport, measure) ?? []), ...boxes, ...ofLines], marks, window)
    ground()?.choose(chosen)
    if (touched === null) placed = chosen
    const next = new Map<string, Text>()
    for (const [key, offset] of chosen) {
      const one = drawn.get(key)
      if (one === undefined) continue
      const type = ('rank' in one ? typeSizes[one.rank] : relationSize) / zoom
      const at = { dx: offset.dx / zoom, dy: offset.dy / zoom, justify: justify(offset) }
      next.set(key, { text: texts.get(key) ?? one.label, type, ...at })
    }
    apply(next)
  }

  function follow(): void {
    clearTimeout(timer)
    if (zoom > 0 && Math.abs(Math.log(cy.zoom() / zoom)) > Math.log(step)) choose()
    timer = window.setTimeout(choose, rest)
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
    take(next) {
      if (scene?.lang !== next.lang) measure = createMeasure(next.lang)
      scene = next
      chosenFor = ''
      drawn = new Map([...next.marks, ...next.lines].map((one) => [one.key, one]))
    },
    clear() {
      clearTimeout(timer)
      zoom = 0
      chosenFor = ''
      apply(new Map())
      ground()?.choose(new Map())
    },
    extents() {
      if (scene?.whole) return scene.whole.map(extentOfSquare)
      return [...(scene?.marks ?? []).map(extentOfMark), ...(ground()?.extents(measure) ?? [])]
    },
    destroy() {
      scene = null
      clearTimeout(timer)
      cy.off('viewport', follow)
    },
  }
}
