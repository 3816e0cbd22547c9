/** What is drawn, as plain values: the canvas hands them in, since who writes files knows nothing of who draws. */

/** A node as it is drawn. */
export interface Look {
  /** Model units; x to the right, y down. */
  readonly x: number
  readonly y: number
  /** Width in model units. */
  readonly size: number
  /** A Cytoscape shape. */
  readonly shape: string
  /** `#rrggbb`. */
  readonly colour: string
}

/** Node key → its look; edge key → its colour. */
export interface Looks {
  readonly nodes: ReadonlyMap<string, Look>
  readonly edges: ReadonlyMap<string, string>
}

interface Drawn {
  readonly key: string
  readonly colour: string
}

/** The looks of a scene's marks and lines. */
export function looksOf(scene: { readonly marks: readonly (Look & Drawn)[]; readonly lines: readonly Drawn[] }): Looks {
  return {
    nodes: new Map(scene.marks.map((mark) => [mark.key, mark])),
    edges: new Map(scene.lines.map(({ key, colour }) => [key, colour])),
  }
}

/** A mark, in pixels of the picture. */
interface StillMark extends Look {
  readonly faded: boolean
  readonly selected: boolean
}

/** What lies on the ground under all, in pixels: a line, a rectangle between two corners, or a ring. */
interface StillGuide {
  readonly shape: 'line' | 'panel' | 'ring'
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly radius: number
  readonly colour: string
  readonly fill: string | null
  readonly width: number
  readonly dash: readonly number[]
}

/** A line from mark to mark, in pixels; `via`: the control point of its bow, null where it is straight. */
interface StillLine {
  readonly from: readonly [number, number]
  readonly via: readonly [number, number] | null
  readonly to: readonly [number, number]
  readonly colour: string
  readonly width: number
  readonly opacity: number
  readonly dash: readonly number[]
}

interface StillLabel {
  /** Lines of text. */
  readonly text: readonly string[]
  /** Its middle, in pixels. */
  readonly x: number
  readonly y: number
  /** Of the type, pixels. */
  readonly size: number
  readonly bold: boolean
  readonly faded: boolean
  /** On which side of `x` its lines stand. */
  readonly anchor: 'start' | 'middle' | 'end'
  /** Of the widest line, pixels. */
  readonly width: number
}

/** The window as it stands still: what an image shows. */
export interface Still {
  readonly width: number
  readonly height: number
  readonly ground: readonly StillGuide[]
  readonly lines: readonly StillLine[]
  readonly marks: readonly StillMark[]
  readonly labels: readonly StillLabel[]
  readonly paper: string
  readonly ink: string
  /** Of what is selected. */
  readonly accent: string
  readonly soft: string
  /** A CSS list of typefaces. */
  readonly typeface: string
}
