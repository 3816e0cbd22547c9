/** The inks that the reader's system puts in place of the page's own (forced colours), where it does. */
import type { Inks } from './stylesheet.ts'

const names = {
  paper: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  greyed: 'GrayText',
  accent: 'Highlight',
} as const

/** Read off an element that is put beside `container` for it; null: the page's own colours count. */
export function forcedInks(container: HTMLElement): Inks | null {
  if (!window.matchMedia('(forced-colors: active)').matches) return null
  const probe = document.createElement('span')
  container.append(probe)
  const read = (name: string): string => {
    probe.style.color = name
    return getComputedStyle(probe).color
  }
  const inks = {
    paper: read(names.paper),
    ink: read(names.ink),
    soft: read(names.soft),
    greyed: read(names.greyed),
    accent: read(names.accent),
  }
  probe.remove()
  return inks
}
