/** What only scenes besides the flowers need, fetched with their layouts: a ground with lines and titles, and travelling. */
import type { Core } from 'cytoscape'
import type { Measure } from './boxes.ts'
import type { Extent, Viewport } from './camera.ts'
import type { LabelBox } from './labels.ts'
import type { Mark, Scene } from './scene.ts'
import type { Layout } from './standing.ts'
import type { Model } from '../model/model.ts'
import type { Arranged } from '../view/arrangements.ts'

/** A layer under Cytoscape's. */
export interface Ground {
  /** The guides of a scene; they are drawn when `choose` says which titles have room. */
  take(scene: Scene): void
  /** One box for each title of the scene. */
  boxes(viewport: Viewport, measure: Measure): LabelBox[]
  /** The room that the titles take in a fitted window. */
  extents(measure: Measure): Extent[]
  /** `named`: keys of boxes. */
  choose(named: ReadonlyMap<string, unknown>): void
  destroy(): void
}

export interface Travel {
  /** All are at once where they go. */
  finish(): void
}

export interface Means {
  readonly createGround: (cy: Core, container: HTMLElement) => Ground
  /** Brings marks and window, briefly, to where they are to be. `arrived` is called after the last frame, and by `finish`. */
  readonly travel: (cy: Core, marks: readonly Mark[], to: Viewport, arrived: () => void) => Travel
}

/** All that is fetched for them. `focus`: keys of nodes. */
export interface Arranging {
  readonly means: Means
  readonly arrangedLayout: (model: Model, name: Exclude<Arranged, 'flowers'>, focus: ReadonlySet<string>) => Layout
}
