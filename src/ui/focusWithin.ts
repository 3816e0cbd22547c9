/** Gives the focus a new place when a note about a fault disappears together with its focused button. */

const focusable = '[data-heading], a[href], button, input, select, textarea, summary, [tabindex]'

/**
 * Focuses the first element in `place` that can have the focus. If there is none, the focus goes to the dialog around
 * the place, or else to the middle of the page. Does nothing if something has the focus already.
 */
export function focusWithin(place: Element | null | undefined): void {
  const inside = (outer: Element | null | undefined) => [...(outer?.querySelectorAll<HTMLElement>(focusable) ?? [])]
  const dialog = place?.closest('dialog')
  const around = dialog ? inside(dialog) : document.querySelectorAll('main')
  for (const one of [...inside(place), ...around]) {
    // Hidden and disabled elements ignore `focus()`, so each is tried until the focus has moved.
    if (document.activeElement !== document.body) return
    one.focus()
  }
}
