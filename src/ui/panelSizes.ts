/** How wide the reader has made the panels, and which are folded: kept in this browser, and in no link. */
import { isRefusal } from './refusals.ts'

export interface PanelSize {
  /** Null: as wide as usual. In rem, so that larger letters get more room. */
  readonly width: number | null
  readonly isFolded: boolean
}

export type PanelName = 'filters' | 'side'

export type PanelSizes = Readonly<Record<PanelName, PanelSize>>

/** How wide a panel may be, in rem. */
export const panelLimits = {
  filters: { least: 11, usual: 14.5, most: 26 },
  side: { least: 17, usual: 22, most: 40 },
} as const satisfies Record<PanelName, object>

const name = 'verbatim-panels'
const usual: PanelSize = { width: null, isFolded: false }

function sizeIn(stored: unknown, panel: PanelName): PanelSize {
  if (typeof stored !== 'object' || stored === null) return usual
  const one: unknown = Reflect.get(stored, panel)
  if (typeof one !== 'object' || one === null) return usual
  const { width, isFolded } = { width: null, isFolded: false, ...one } as Record<keyof PanelSize, unknown>
  const { least, most } = panelLimits[panel]
  return {
    width: typeof width === 'number' && width >= least && width <= most ? width : null,
    isFolded: isFolded === true,
  }
}

/** As stored; whatever is stored badly, or not at all, is as usual. Never throws. */
export function storedPanels(): PanelSizes {
  let stored: unknown = null
  try {
    stored = JSON.parse(localStorage.getItem(name) ?? 'null')
  } catch (error) {
    // What another program has written there is no fault of this one.
    if (!isRefusal(error) && !(error instanceof SyntaxError)) throw error
  }
  return { filters: sizeIn(stored, 'filters'), side: sizeIn(stored, 'side') }
}

/** Stores them, if the browser allows it. */
export function storePanels(sizes: PanelSizes): void {
  try {
    localStorage.setItem(name, JSON.stringify(sizes))
  } catch (error) {
    // Private windows and pages from a disk may refuse: then they last for this page.
    if (!isRefusal(error)) throw error
  }
}
