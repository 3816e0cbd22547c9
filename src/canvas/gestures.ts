/** What a reader's hand does on the canvas, told as events of the view. */
import type { Core, EventObjectEdge, EventObjectNode } from 'cytoscape'
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
function around(cy: Core, key: string): Set<string> {
  const touched = cy.getElementById(key)
  const near = touched.closedNeighborhood().union(touched.connectedNodes())
  return new Set(near.filter((element) => element.visible()).map((element) => element.id()))
}

/** Emphasises what is under the pointer; `touch` hears of it, null when the pointer has left. Nothing moves. */
export function listenToPointer(cy: Core, touch: (what: Touched | null) => void): void {
  cy.on('mouseover', 'node, edge', (event) => {
    const key = keyOf(event)
    const keys = around(cy, key)
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const isNear = keys.has(element.id())
        element.toggleClass('touched', isNear)
        element.toggleClass('hushed', !isNear)
      })
    })
    touch({ key, around: keys })
  })
  cy.on('mouseout', 'node, edge', () => {
    cy.batch(() => cy.elements().removeClass('touched hushed'))
    touch(null)
  })
}

export function listenToTaps(cy: Core, on: CanvasEvents): void {
  cy.on('tap', (event) => {
    if (event.target === cy) {
      on.clear()
      return
    }
    const { ctrlKey, metaKey, shiftKey } = event.originalEvent
    if (ctrlKey || metaKey || shiftKey) on.compare(keyOf(event))
    else on.select(keyOf(event))
  })
  cy.on('dbltap', 'node', (event) => on.widen(keyOf(event)))
}

/** `+`, `-` and `0` while the container has the keyboard focus. Answers what ends the listening. */
export function listenToKeys(container: HTMLElement, zoom: (factor: number) => void, fit: () => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') zoom(1.25)
    else if (event.key === '-') zoom(0.8)
    else if (event.key === '0') fit()
    else return
    event.preventDefault()
  }
  container.addEventListener('keydown', listen)
  return () => container.removeEventListener('keydown', listen)
}
