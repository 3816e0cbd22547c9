/** The beginning of a very long table of figures. */
import type { FigureGroup } from './figuresOrder.ts'

/** A group of which `figures` may be the beginning: `count` is how many it has. */
export interface BegunGroup extends FigureGroup {
  readonly count: number
}

/** A part of the table with its groups. */
interface Part {
  readonly groups: readonly FigureGroup[]
}

/** How many figures the parts have. */
export const figuresIn = (parts: readonly Part[]): number =>
  parts.reduce((sum, { groups }) => sum + groups.reduce((own, { figures }) => own + figures.length, 0), 0)

/** The parts with no more than `most` figures in all, from the first; a part for which there is no room has no group. */
export function beginningOf<One extends Part>(
  parts: readonly One[],
  most: number,
): readonly (Omit<One, 'groups'> & { readonly groups: readonly BegunGroup[] })[] {
  let room = most
  return parts.map((part) => ({
    ...part,
    groups: part.groups.flatMap((group) => {
      const figures = group.figures.slice(0, Math.max(0, room))
      room -= figures.length
      return figures.length > 0 ? [{ ...group, figures, count: group.figures.length }] : []
    }),
  }))
}
