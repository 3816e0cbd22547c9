/** The ring around the mark that the keyboard is on. It is an element of the page, so that it is equally thick at every zoom. */
import type { Core } from 'cytoscape'

/** Pixels between a mark's outline and the ring. */
const gap = 4
/** The smallest diameter of the ring, in pixels. */
const least = 20

export interface Ring {
  /** null: nowhere. */
  put(key: string | null): void
  destroy(): void
}

export function createRing(cy: Core, container: HTMLElement): Ring {
  const ring = document.createElement('div')
  ring.className = 'cursor-ring'
  ring.hidden = true
  Object.assign(ring.style, { position: 'absolute', top: '0', left: '0', pointerEvents: 'none' })
  container.append(ring)
  let on: string | null = null
  let isSeen = false

  function follow(): void {
    if (on === null && !isSeen) return
    const mark = on === null ? null : cy.getElementById(on)
    isSeen = mark !== null && mark.nonempty() && mark.visible()
    ring.hidden = !isSeen
    if (mark === null || !isSeen) return
    const size = Math.max(least, mark.renderedOuterWidth() + 2 * gap)
    const { x, y } = mark.renderedPosition()
    ring.style.width = ring.style.height = `${size}px`
    ring.style.transform = `translate(${x - size / 2}px, ${y - size / 2}px)`
  }
  cy.on('render', follow)

  return {
    put(key) {
      on = key
      follow()
    },
    destroy() {
      cy.off('render', follow)
      ring.remove()
    },
  }
}
