/** Emphasises what the pointer rests on, or what the keyboard is on. */
import type { Collection, Core } from 'cytoscape'
import type { Touched } from './boxes.ts'
import type { ChangeLook } from './takeOverDrawing.ts'

/** A touched node with its edges and neighbours, or a touched edge with its ends; what is hidden is left out. */
function around(cy: Core, key: string): Collection {
  const touched = cy.getElementById(key)
  const near = touched.closedNeighborhood().union(touched.connectedNodes())
  // Asking whether it is visible would work out its whole style.
  return near.filter((element) => !element.hasClass('gone'))
}

/** All classes of emphasis by the pointer. */
const [touchedClass, hushedClass] = ['touched', 'hushed']

/** For how many milliseconds the pointer must rest before anything counts as touched: a passing pointer touches nothing. */
const resting = 60

export interface Pointer {
  /** The pointer has come to this mark or line; null: to none. */
  over(key: string | null): void
  /** Counts as touched what the pointer is on, without waiting any longer. */
  settle(): void
  /** The keyboard is on this mark (null: on none): the same emphasis, as long as the pointer is on nothing else. */
  point(key: string | null): void
  destroy(): void
}

/** `touch` hears what is emphasised, null when nothing is any more. Nothing moves. */
export function createPointer(cy: Core, changeLook: ChangeLook, touch: (what: Touched | null) => void): Pointer {
  let timer = 0
  /** What the pointer is on, what the keyboard is on, and what is emphasised. */
  let under: string | null = null
  let pointed: string | null = null
  let touched: string | null = null

  function settle(): void {
    clearTimeout(timer)
    if ((under ?? pointed) !== touched) draw()
  }
  function draw(): void {
    touched = under ?? pointed
    const near = touched === null ? null : new Set(around(cy, touched).map((element) => element.id()))
    cy.elements().forEach((element) => {
      const isNear = near?.has(element.id())
      const [isTouched, isHushed] = [isNear === true, isNear === false]
      if (element.hasClass(touchedClass) === isTouched && element.hasClass(hushedClass) === isHushed) return
      const on = isTouched ? touchedClass : isHushed ? hushedClass : null
      changeLook(element, { on: on === null ? [] : [on], off: [touchedClass, hushedClass] })
    })
    touch(touched === null || near === null ? null : { key: touched, around: near })
  }
  function wait(): void {
    clearTimeout(timer)
    timer = window.setTimeout(settle, resting)
  }
  // While the window moves nothing else is emphasised.
  cy.on('viewport', () => {
    if ((under ?? pointed) !== touched) wait()
  })

  return {
    over(key) {
      if (key === under) return
      under = key
      wait()
    },
    settle,
    point(key) {
      clearTimeout(timer)
      // The latest of key and pointer counts.
      under = null
      pointed = key
      // Even if the keyboard is on it already: what is shown around it may have changed.
      if (key !== null || touched !== null) draw()
    },
    destroy: () => clearTimeout(timer),
  }
}
