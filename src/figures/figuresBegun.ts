/** The beginning of a very long table of figures. */
import type { FigureGroup } from './figuresOrder.ts'

/** A group with all its figures or only the first ones; `count` is how many it has in all. */
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

/** The first `most` figures, in their parts. Parts after them have no group. */
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
