/** What is to be drawn: plain data, made by a pure function, drawn by createCanvas. */
import type { Grounding, Place } from '../../graph/schema.ts'
import type { Guide as GuideOfPlaces } from '../places/arrangement.ts'
import type { Camera, Theme } from '../view/state.ts'

/** Selection, visibility and emphasis are three states: this one is emphasis by selection; `shown` is visibility. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'dim'

/**
 * What a node is in its arrangement: a flower grows from it, several share it (or more than one thing hangs on it), or neither.
 * A mark that stands for many nodes of a large graph is a cluster.
 */
export type Rank = 'head' | 'shared' | 'own' | 'cluster'

export interface Mark {
  readonly key: string
  /** Model units. */
  readonly x: number
  readonly y: number
  /** A Cytoscape node shape; says the kind. */
  readonly shape: string
  readonly colour: string
  /** Model units. */
  readonly size: number
  /** The label in the reader's language, broken into balanced lines with `\n`. */
  readonly label: string
  /** Of a cluster: what stands on it where the label has no room. */
  readonly short?: string
  readonly rank: Rank
  /** Higher is labelled first. Labels of heads and of what is shared are wanted at every zoom, the rest come with nearness. */
  readonly priority: number
  /** The direction in which the label stands off its mark, radians; null: below it. */
  readonly outward: number | null
  readonly emphasis: Emphasis
  /** False: a filter greys it in place. */
  readonly shown: boolean
}

export interface Line {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly grounding: Grounding
  /** The relation's name, drawn on hover and on selection. */
  readonly label: string
  readonly colour: string
  /** How far the line leaves the straight way at its middle, model units to the left of its direction; 0: straight. */
  readonly bend: number
  /** Model units; undefined: as the stylesheet has it. */
  readonly width?: number
  readonly emphasis: Emphasis
  readonly shown: boolean
}

/** Words on the ground: as large on screen at every zoom. */
export interface Title {
  readonly shape: 'title'
  readonly look: 'heading' | 'title' | 'small'
  readonly text: string
  /** Model units. */
  readonly place: Place
  /** Which part of the text stands at the place. */
  readonly align: 'start' | 'middle' | 'end'
}

/** What is drawn on the ground, under lines and marks. */
export type Guide = Exclude<GuideOfPlaces, { readonly shape: 'title' }> | Title

export interface Scene {
  readonly marks: readonly Mark[]
  readonly lines: readonly Line[]
  readonly guides: readonly Guide[]
  /** Of a large graph, of which a scene holds a part: squares that all of it lies in. */
  readonly whole?: readonly { readonly x: number; readonly y: number; readonly half: number }[]
  /** null: fitted. */
  readonly camera: Camera | null
  readonly theme: Theme
  /** The language that labels are written for; says which typefaces come first. */
  readonly lang: string
  /** Lines say something by their colour and are drawn stronger. */
  readonly tinted: boolean
  /** Lines run over words and marks everywhere and are drawn weaker. */
  readonly faint: boolean
  /** True: greyed marks are left out. */
  readonly hide: boolean
}
