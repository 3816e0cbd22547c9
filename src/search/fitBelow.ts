/** Keeps a popup above the on-screen keyboard. */
/** CSS pixels between the popup and what covers the page. */
const gap = 8

/** CSS pixels from `top` to the end of the visible part of the page. */
export const roomBelow = (top: number, visible: Pick<VisualViewport, 'offsetTop' | 'height'>): number =>
  Math.max(0, Math.floor(visible.offsetTop + visible.height - top - gap))

/** Limits the height of an element to the visible space below its top, which a keyboard or zooming makes smaller. */
export function fitBelow(element: HTMLElement): () => void {
  const visible = window.visualViewport
  const fit = (): void => {
    const room = visible ?? { offsetTop: 0, height: window.innerHeight }
    element.style.maxHeight = `${roomBelow(element.getBoundingClientRect().top, room)}px`
  }
  fit()
  visible?.addEventListener('resize', fit)
  visible?.addEventListener('scroll', fit)
  return () => {
    visible?.removeEventListener('resize', fit)
    visible?.removeEventListener('scroll', fit)
  }
}
