/** What a reader's hand does on the canvas, told as events of the view. */
import type { Collection, Core, EventObjectEdge, EventObjectNode } from 'cytoscape'
import type { Camera } from '../view/state.ts'
import type { Touched } from './boxes.ts'

/** Keys are those of nodes and edges. */
export interface CanvasEvents {
  select(key: string): void
  compare(key: string): void
  clear(): void
  /** The reader moved the window, and has been still for 300 ms; null: fitted again. Never after `show`. */
  moved(camera: Camera | null): void
  widen(key: string): void
  /** Once, after the first frame that shows a graph. */
  drawn?(): void
}

const keyOf = ({ target }: EventObjectNode | EventObjectEdge): string => target.id()

/** A touched node with its edges and neighbours, or a touched edge with its ends; what is hidden is left out. */
function around(cy: Core, key: string): Collection {
  const touched = cy.getElementById(key)
  const near = touched.closedNeighborhood().union(touched.connectedNodes())
  return near.filter((element) => element.visible())
}

/** A pointer that only passes by, or a window that moves under it, touches nothing: so long must both rest, milliseconds. */
const resting = 60

export interface Pointer {
  /** Whatever the pointer is on, it has come to rest there. */
  settle(): void
  /** The keyboard is on this mark (null: on none): the same emphasis, as long as the pointer is on nothing else. */
  point(key: string | null): void
  destroy(): void
}

/** Emphasises what the pointer rests on; `touch` hears of it, null when the pointer has left. Nothing moves. */
export function listenToPointer(cy: Core, touch: (what: Touched | null) => void): Pointer {
  let timer = 0
  /** What the pointer is on, what the keyboard is on, and what is emphasised. */
  let under: string | null = null
  let pointed: string | null = null
  let touched: string | null = null

  function emphasise(): void {
    clearTimeout(timer)
    if ((under ?? pointed) !== touched) draw()
  }
  function draw(): void {
    touched = under ?? pointed
    if (touched === null) {
      cy.batch(() => cy.elements().removeClass('touched hushed'))
      touch(null)
      return
    }
    const near = around(cy, touched)
    cy.batch(() => {
      cy.elements().difference(near).removeClass('touched').addClass('hushed')
      near.removeClass('hushed').addClass('touched')
    })
    touch({ key: touched, around: new Set(near.map((element) => element.id())) })
  }
  function wait(): void {
    clearTimeout(timer)
    timer = window.setTimeout(emphasise, resting)
  }
  cy.on('mouseover', 'node, edge', (event) => {
    under = keyOf(event)
    wait()
  })
  cy.on('mouseout', 'node, edge', () => {
    under = null
    wait()
  })
  cy.on('viewport', () => {
    if ((under ?? pointed) !== touched) wait()
  })
  function point(key: string | null): void {
    clearTimeout(timer)
    // What came last counts, the key or the pointer.
    under = null
    pointed = key
    // Also where it is on it already: what is shown around it may have changed.
    if (key !== null || touched !== null) draw()
  }
  return { settle: emphasise, point, destroy: () => clearTimeout(timer) }
}

/** `settle`: a tap ends the waiting for the pointer, so that what it selects and what it is on are drawn as one. */
export function listenToTaps(cy: Core, on: CanvasEvents, settle: () => void): void {
  /** A finger that rests compares, as Ctrl does for a mouse; when it lifts, that is no tap. */
  let isHeld = false
  cy.on('tapstart', () => {
    isHeld = false
  })
  cy.on('taphold', 'node, edge', (event) => {
    if (!event.originalEvent.type.startsWith('touch')) return
    isHeld = true
    on.compare(keyOf(event))
    settle()
  })
  cy.on('tap', (event) => {
    if (isHeld) return
    if (event.target === cy) {
      on.clear()
      return
    }
    const { ctrlKey, metaKey, shiftKey } = event.originalEvent
    if (ctrlKey || metaKey || shiftKey) on.compare(keyOf(event))
    else on.select(keyOf(event))
    settle()
  })
  cy.on('dbltap', 'node', (event) => on.widen(keyOf(event)))
}
