/** What only the other arrangements need, fetched with their layouts: a background, and travelling marks. */
import type { Core } from 'cytoscape'
import type { Measure } from './boxes.ts'
import type { WindowExtent, Viewport } from './camera.ts'
import type { LabelBox } from './labels.ts'
import type { Mark, Scene } from './scene.ts'

/** A layer under Cytoscape's. */
export interface BackgroundLayer {
  /** The guides of a scene; they are drawn when `choose` says which titles have room. */
  take(scene: Scene): void
  /** One box for each title of the scene. */
  boxes(viewport: Viewport, measure: Measure): LabelBox[]
  /** The room that the titles take in a fitted window. */
  extents(measure: Measure): WindowExtent[]
  /** `named`: keys of boxes. */
  choose(named: ReadonlyMap<string, unknown>): void
  destroy(): void
}

export interface Travel {
  /** Puts every mark at its destination at once. */
  finish(): void
}

export interface LazyModules {
  readonly createBackground: (cy: Core, container: HTMLElement) => BackgroundLayer
  /** Moves marks and window to their new places, in a short animation. `arrived` is called after the last frame, and by `finish`. */
  readonly travel: (cy: Core, marks: readonly Mark[], to: Viewport, arrived: () => void) => Travel
}
