/** Keeps what hangs from the top of the page above the on-screen keyboard. */

/** CSS pixels between what hangs there and what covers the page. */
const gap = 8

/** CSS pixels from `top` to where the visible part of the page ends, seen from the page's own window. */
export const roomBelow = (top: number, visible: Pick<VisualViewport, 'offsetTop' | 'height'>): number =>
  Math.max(0, Math.floor(visible.offsetTop + visible.height - top - gap))

/** Makes an element no higher than the room that the keyboard, or a zoomed page, leaves under its top. */
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
