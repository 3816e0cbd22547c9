/** What is to be drawn: plain data, made by a pure function, drawn by createCanvas. */
import type { ArrowTip } from '../appearance/arrowTip.ts'
import type { Grounding, Place } from '../../graph/schema.ts'
import type { LayoutGuide as GuideOfPlaces, NodeRank } from '../layout/arrangement.ts'
import type { Camera, Theme } from '../link/viewState.ts'
import type { Side } from './sides.ts'

/** Selection, visibility and emphasis are three states: this one is emphasis by selection; `shown` is visibility. */
export type Emphasis = 'focus' | 'near' | 'plain' | 'dim'
/** `picked`: one of few edges that a filter of edges leaves. */
export type LineEmphasis = Emphasis | 'picked'

/** What a node is in its arrangement. A mark that stands for many nodes of a large graph is a cluster. */
export type Rank = NodeRank | 'cluster'

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
  /** The same label in lines of about so many Latin letters, for where it has no room as it is. */
  readonly wrap?: (width: number) => string
  /** Only of a cluster: what is written on it if the label has no room. */
  readonly short?: string
  readonly rank: Rank
  /** Higher is labelled first. Labels of heads and of what is shared are wanted at every zoom, the rest when the reader zooms in. */
  readonly priority: number
  /** The direction in which the label stands off its mark, radians; null: below it. */
  readonly outward: number | null
  readonly emphasis: Emphasis
  /** Where two nodes are compared: whose it is. */
  readonly side?: Side | undefined
  /** False: a filter greys it in place. */
  readonly shown: boolean
  /** The reader has taken it out of sight: it is not drawn, not even in grey. */
  readonly withheld?: true
}

export interface Line {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly grounding: Grounding
  /** The printed words for the relation, or its name: drawn on hover and on selection. */
  readonly label: string
  /** The look of its arrow, where it tells how far the edge is; undefined: filled. */
  readonly tip?: Exclude<ArrowTip, 'filled'> | undefined
  readonly colour: string
  /** How far the line leaves the straight line at its middle, model units to the left of its direction; 0: straight. */
  readonly bend: number
  /** Model units; undefined: as the stylesheet has it. */
  readonly width?: number
  readonly emphasis: LineEmphasis
  /** Where two nodes are compared: whose it is. */
  readonly side?: Side | undefined
  readonly shown: boolean
  readonly withheld?: true
}

/** Words in the background, equally large on screen at every zoom. */
export interface Title {
  readonly shape: 'title'
  readonly look: 'heading' | 'title' | 'small'
  readonly text: string
  /** Model units. */
  readonly place: Place
  /** Which part of the text stands at the place. */
  readonly align: 'start' | 'middle' | 'end'
}

/** What is drawn in the background, under lines and marks. */
export type BackgroundGuide = Exclude<GuideOfPlaces, { readonly shape: 'title' }> | Title

export interface Scene {
  readonly marks: readonly Mark[]
  readonly lines: readonly Line[]
  readonly guides: readonly BackgroundGuide[]
  /** Only of a large graph, which a scene draws in part: squares that contain all of it. */
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

/** Whether a mark or line of a scene is drawn at all. */
export const isDrawn = (
  { shown, withheld }: Pick<Mark, 'shown' | 'withheld'>,
  { hide }: Pick<Scene, 'hide'>,
): boolean => shown || (!hide && withheld !== true)
