import type { DrawnLooks, Still } from '../write/drawnValues.ts'

/** How the graph is drawn now. Whoever draws it passes these functions; they are called only for an export. */
export interface ExportDrawing {
  readonly looks: () => Promise<DrawnLooks>
  /** `hide`: marks that a filter greys are left out. */
  readonly still: (hide: boolean) => Promise<Still>
}
