/** Draws the lines that lead from marks to their labels, under all else. */
import { leadOf } from './leads.ts'
import type { Spot } from './labels.ts'
import type { Underlay } from './painter.ts'

/** A mark whose label stands at the end of a line. */
interface LedMark {
  /** The mark's middle and radius, model units. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Where its label stands, in pixels at the zoom for which labels were chosen. */
  readonly spot: Spot
  readonly isFaint: boolean
}

/** In pixels, at every zoom. */
const thickness = 0.9
const opacity = { clear: 0.75, faint: 0.25 }

/** `chosenAt`: the zoom for which the spots were chosen. Labels keep their places in the drawing until they are chosen anew. */
export function leadLines(marks: readonly LedMark[], chosenAt: number, ink: string): Underlay {
  const lines = marks.map(({ x, y, radius, spot, isFaint }) => {
    const { from, to } = leadOf(spot, radius * chosenAt)
    return {
      from: { x: x + from[0] / chosenAt, y: y + from[1] / chosenAt },
      to: { x: x + to[0] / chosenAt, y: y + to[1] / chosenAt },
      opacity: isFaint ? opacity.faint : opacity.clear,
    }
  })
  return (context, zoom) => {
    context.lineWidth = thickness / zoom
    context.strokeStyle = ink
    for (const line of lines) {
      context.globalAlpha = line.opacity
      context.beginPath()
      context.moveTo(line.from.x, line.from.y)
      context.lineTo(line.to.x, line.to.y)
      context.stroke()
    }
  }
}
