/** Two fingers always zoom. */
import type { Core } from 'cytoscape'

/** What Cytoscape keeps of the fingers; not in its types. */
interface Touching {
  renderer(): { readonly touchData: { cxt: boolean } }
}

/**
 * Cytoscape takes two fingers that come down within 200 px for a wish for a menu and, until they part, does not zoom:
 * on a phone fingers that draw together would do nothing. We have no such menu. To be called after Cytoscape listens.
 */
export function pinchAlways(cy: Core & Partial<Touching>, container: HTMLElement): void {
  container.addEventListener(
    'touchstart',
    () => {
      const touching = cy.renderer?.().touchData
      if (touching !== undefined) touching.cxt = false
    },
    { passive: true },
  )
}
