/** The shapes of marks, by Cytoscape's names, and the same outlines as paths for legends and text. */

/** In the order in which kinds take them: shapes that are clear even on small marks come first. */
export const shapes = [
  'round-rectangle',
  'diamond',
  'ellipse',
  'hexagon',
  'triangle',
  'rhomboid',
  'star',
  'tag',
  'pentagon',
  'vee',
  'concave-hexagon',
  'octagon',
  'right-rhomboid',
  'heptagon',
] as const

/** The shape of the kind that stands at this index in the vocabulary; after the last shape they begin again. */
export const shapeAt = (index: number): string => shapes[Math.max(index, 0) % shapes.length] ?? shapes[0]

type Point = readonly [x: number, y: number]

/** A regular polygon that stands on its foot, stretched to fill the square from -1 to 1. */
function regular(corners: number, radius: (corner: number) => number = () => 1): readonly Point[] {
  const first = corners % 2 === 0 ? Math.PI / corners : 0
  const points = Array.from({ length: corners }, (_, corner): Point => {
    const angle = first + (corner * 2 * Math.PI) / corners
    return [radius(corner) * Math.sin(angle), -radius(corner) * Math.cos(angle)]
  })
  return filling(points)
}

function filling(points: readonly Point[]): readonly Point[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const fit = (one: number, all: readonly number[]): number =>
    (2 * (one - Math.min(...all))) / (Math.max(...all) - Math.min(...all)) - 1
  return points.map(([x, y]) => [fit(x, xs), fit(y, ys)])
}

/** Five rays; the inner corners lie as deep as in the drawn graph. */
function star(): readonly Point[] {
  const inner = 0.6
  return filling(
    Array.from({ length: 10 }, (_, corner): Point => {
      const [angle, radius] = [(corner * Math.PI) / 5, corner % 2 === 0 ? 1 : inner]
      return [radius * Math.sin(angle), -radius * Math.cos(angle)]
    }),
  )
}

const polygons: Readonly<Partial<Record<string, readonly Point[]>>> = {
  diamond: regular(4).map((_, corner): Point => [Math.sin((corner * Math.PI) / 2), -Math.cos((corner * Math.PI) / 2)]),
  hexagon: regular(6),
  triangle: regular(3),
  rhomboid: [
    [-1, -1],
    [1 / 3, -1],
    [1, 1],
    [-1 / 3, 1],
  ],
  star: star(),
  tag: [
    [-1, -1],
    [0.25, -1],
    [1, 0],
    [0.25, 1],
    [-1, 1],
  ],
  pentagon: regular(5),
  vee: [
    [-1, -1],
    [0, -1 / 3],
    [1, -1],
    [0, 1],
  ],
  'concave-hexagon': [
    [-1, -0.95],
    [-0.75, 0],
    [-1, 0.95],
    [1, 0.95],
    [0.75, 0],
    [1, -0.95],
  ],
  octagon: regular(8),
  'right-rhomboid': [
    [-1 / 3, -1],
    [1, -1],
    [1 / 3, 1],
    [-1, 1],
  ],
  heptagon: regular(7),
}

/** The corners of a shape in the square from -1 to 1; undefined: it has none, or round ones. */
export const cornersOf = (shape: string): readonly Point[] | undefined =>
  Object.hasOwn(polygons, shape) ? polygons[shape] : undefined

const rounded = (number: number): number => Math.round(number * 100) / 100

/** An SVG path of the shape that fills the square from 0 to `size`; a shape that is not in the list is a circle. */
export function shapePath(shape: string, size: number): string {
  const half = rounded(size / 2)
  const points = cornersOf(shape)
  if (points) {
    const at = ([x, y]: Point): string => `${rounded(((x + 1) * size) / 2)} ${rounded(((y + 1) * size) / 2)}`
    return `M${points.map(at).join('L')}Z`
  }
  if (shape === 'round-rectangle') {
    const corner = rounded(size / 4)
    const [side, arc] = [rounded(size - 2 * corner), `a${corner} ${corner} 0 0 1`]
    return `M${corner} 0h${side}${arc} ${corner} ${corner}v${side}${arc} ${-corner} ${corner}h${-side}${arc} ${-corner} ${-corner}v${-side}${arc} ${corner} ${-corner}Z`
  }
  return `M0 ${half}a${half} ${half} 0 1 1 ${rounded(size)} 0a${half} ${half} 0 1 1 ${-rounded(size)} 0Z`
}
