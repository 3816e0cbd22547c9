/** Emphasises what the pointer rests on, or what the keyboard is on. */
import type { Collection, Core } from 'cytoscape'
import type { Touched } from './boxes.ts'

/** A touched node with its edges and neighbours, or a touched edge with its ends; what is hidden is left out. */
function around(cy: Core, key: string): Collection {
  const touched = cy.getElementById(key)
  const near = touched.closedNeighborhood().union(touched.connectedNodes())
  // Asking whether it is visible would work out its whole style.
  return near.filter((element) => !element.hasClass('gone'))
}

/** Those that have a class or lack it: Cytoscape takes each element that it is told of for a changed one. */
const having = (elements: Collection, name: string, has: boolean): Collection =>
  elements.filter((element) => element.hasClass(name) === has)

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
export function createPointer(cy: Core, touch: (what: Touched | null) => void): Pointer {
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
    if (touched === null) {
      cy.batch(() => {
        for (const name of ['touched', 'hushed']) having(cy.elements(), name, true).removeClass(name)
      })
      touch(null)
      return
    }
    const near = around(cy, touched)
    cy.batch(() => {
      const far = cy.elements().difference(near)
      having(far, 'touched', true).removeClass('touched')
      having(far, 'hushed', false).addClass('hushed')
      having(near, 'hushed', true).removeClass('hushed')
      having(near, 'touched', false).addClass('touched')
    })
    touch({ key: touched, around: new Set(near.map((element) => element.id())) })
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
