/** The map's edge, and thin lines of latitude and longitude inside it. */
import { placed, type LayoutGuide } from './arrangement.ts'
import type { Projection } from './projection.ts'

/** Model units. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30]
/** At most so many lines in one direction. */
const mostLines = 6
/** The distance from the edge to its degrees. */
const outside = 6

/** The smallest frame around rectangles, with a margin. */
export function frameOf(all: readonly Frame[], margin: number): Frame {
  return {
    left: Math.min(...all.map(({ left }) => left)) - margin,
    top: Math.min(...all.map(({ top }) => top)) - margin,
    right: Math.max(...all.map(({ right }) => right)) + margin,
    bottom: Math.max(...all.map(({ bottom }) => bottom)) + margin,
  }
}

/** The multiples of the step between two degrees. */
function degreesBetween(from: number, to: number, step: number): number[] {
  const found: number[] = []
  for (let at = Math.ceil(from / step); at * step <= to; at++) found.push(Math.round(at * step * 10) / 10)
  return found
}

/** The edge, and the lines with their degrees. Longitudes are above the edge, latitudes on the lines at one side. */
export function graticule(
  { left, top, right, bottom }: Frame,
  { north, east, middle }: Projection,
  side: 'left' | 'right',
): LayoutGuide[] {
  const [west, eastern] = [middle.lon + left / east, middle.lon + right / east]
  const [northern, south] = [middle.lat - top / north, middle.lat - bottom / north]
  const most = Math.max(eastern - west, northern - south)
  const step = steps.find((one) => most / one <= mostLines) ?? 45
  const edges: LayoutGuide[] = [
    [left, top, right, top],
    [right, top, right, bottom],
    [right, bottom, left, bottom],
    [left, bottom, left, top],
  ].map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => ({
    shape: 'line',
    look: 'edge',
    from: placed(x1, y1),
    to: placed(x2, y2),
  }))
  const meridians = degreesBetween(west, eastern, step).flatMap((degrees): LayoutGuide[] => {
    const x = (degrees - middle.lon) * east
    return [
      { shape: 'line', look: 'thin', from: placed(x, top), to: placed(x, bottom) },
      {
        shape: 'title',
        look: 'small',
        content: { of: 'longitude', degrees },
        place: placed(x, top - outside),
        align: 'middle',
      },
    ]
  })
  const parallels = degreesBetween(south, northern, step).flatMap((degrees): LayoutGuide[] => {
    const y = (middle.lat - degrees) * north
    return [
      { shape: 'line', look: 'thin', from: placed(left, y), to: placed(right, y) },
      {
        shape: 'title',
        look: 'small',
        content: { of: 'latitude', degrees },
        place: placed(side === 'left' ? left + outside : right - outside, y),
        align: side === 'left' ? 'start' : 'end',
      },
    ]
  })
  return [...meridians, ...parallels, ...edges]
}
