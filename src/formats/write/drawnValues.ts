/** What is drawn, as plain values, because writers of files know nothing of the canvas. */

/** A node as it is drawn. */
export interface MarkLook {
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
export interface DrawnLooks {
  readonly nodes: ReadonlyMap<string, MarkLook>
  readonly edges: ReadonlyMap<string, string>
}

interface Drawn {
  readonly key: string
  readonly colour: string
}

/** The looks of a scene's marks and lines. */
export function looksOf(scene: {
  readonly marks: readonly (MarkLook & Drawn)[]
  readonly lines: readonly Drawn[]
}): DrawnLooks {
  return {
    nodes: new Map(scene.marks.map((mark) => [mark.key, mark])),
    edges: new Map(scene.lines.map(({ key, colour }) => [key, colour])),
  }
}

/** A mark, in pixels of the picture. */
interface StillMark extends MarkLook {
  readonly faded: boolean
  /** The colour of a ring around it; null: it has none. */
  readonly ring: string | null
}

/** A guide in the background, in pixels: a line, a rectangle between two corners, or a ring. */
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

/** A line from mark to mark, in pixels. `via` is the control point of a curve; null: it is straight. */
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

/** What a picture of the window shows. */
export interface Still {
  readonly width: number
  readonly height: number
  readonly background: readonly StillGuide[]
  readonly lines: readonly StillLine[]
  readonly marks: readonly StillMark[]
  readonly labels: readonly StillLabel[]
  readonly paper: string
  readonly ink: string
  readonly soft: string
  /** A CSS list of typefaces. */
  readonly typeface: string
}
