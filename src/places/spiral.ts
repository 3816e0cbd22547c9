/** A graph without edges has no order of its own: its nodes stand on a spiral, in the order of the file. */
import type { Place } from '../../graph/schema.ts'

const golden = Math.PI * (3 - Math.sqrt(5))

/** `count` places, none nearer to another than `nearest` (model units). */
export function spiral(count: number, nearest: number): Place[] {
  return Array.from({ length: count }, (_, at) => {
    const distance = nearest * 1.15 * Math.sqrt(at)
    return [distance * Math.cos(at * golden), distance * Math.sin(at * golden)]
  })
}
