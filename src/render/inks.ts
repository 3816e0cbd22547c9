/** The colours that a drawing shares with the page, and those by which the reader's system may replace them. */
import { palettes, sideColours } from '../appearance/palette.ts'
import type { Theme } from '../link/viewState.ts'

/** The page's paper and inks, as in its stylesheet. */
export const pageInks: Record<Theme, Readonly<Record<'paper' | 'ink' | 'soft' | 'rule', string>>> = {
  light: { paper: '#fbfaf6', ink: '#24211d', soft: '#5f584e', rule: '#d8d2c4' },
  dark: { paper: '#161412', ink: '#ece7dd', soft: '#b6ad9f', rule: '#3a352f' },
}

/** What everything but the marks' own colours is drawn in. */
export interface Inks {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  /** What a filter leaves out. */
  readonly greyed: string
  /** What is selected. */
  readonly accent: string
  /** The second of two that are compared; the first has the accent. */
  readonly second: string
}

/** The inks of a theme. */
export const inksOf = (theme: Theme): Inks => ({
  ...pageInks[theme],
  greyed: palettes[theme].greyed,
  accent: palettes[theme].marks[1],
  second: sideColours(theme).second,
})

const names = {
  paper: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  greyed: 'GrayText',
  accent: 'Highlight',
  second: 'LinkText',
} as const

/** The system's colours, read from an element that is put into `container` for that; null if the page's own colours count. */
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
    second: read(names.second),
  }
  probe.remove()
  return inks
}
