/** The ring around the mark that the keyboard is on: of the page and not of the picture, so that it is as thick at every zoom. */
import type { Core } from 'cytoscape'

/** Pixels between a mark's outline and the ring. */
const gap = 4
/** Pixels, the least that the ring measures across. */
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

  function follow(): void {
    const mark = on === null ? null : cy.getElementById(on)
    ring.hidden = mark === null || mark.empty() || !mark.visible()
    if (mark === null || ring.hidden) return
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
