import { isAbort } from '../ui/refusals.ts'

/** Milliseconds that a flash is seen. */
const flashing = 1600

/** Scrolls a place to the upper part of its region, where no panel covers it, unless it is there already. */
export function scrollToPlace(region: HTMLElement, range: Range): void {
  const [box, frame] = [range.getBoundingClientRect(), region.getBoundingClientRect()]
  const top = box.top - frame.top
  if (top > frame.height * 0.1 && top < frame.height * 0.35) return
  region.scrollTop += top - frame.height * 0.2
}

/** Lights up the lines of a place once, unless the reader prefers reduced motion. */
export function flash(sheet: HTMLElement, ranges: readonly Range[]): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const frame = sheet.getBoundingClientRect()
  for (const box of ranges.flatMap((range) => [...range.getClientRects()])) {
    const light = document.createElement('span')
    light.className = 'flash'
    light.ariaHidden = 'true'
    light.style.left = `${box.left - frame.left}px`
    light.style.top = `${box.top - frame.top}px`
    light.style.width = `${box.width}px`
    light.style.height = `${box.height}px`
    sheet.append(light)
    light
      .animate([{ opacity: 0.55 }, { opacity: 0 }], { duration: flashing, easing: 'ease-in' })
      .finished.catch((error: unknown) => {
        // The text went away while it shone.
        if (!isAbort(error)) throw error
      })
      .finally(() => {
        light.remove()
      })
  }
}
