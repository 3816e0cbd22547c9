/** Conflicts: figures of one thing that are printed with different values, and the notices that explain them. */
import type { Figure, Notice, Span } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'

/** The other figures of the same conflict, in the order of the file. */
export function conflictOf(model: Model, { id, conflict }: Figure): readonly Figure[] {
  if (conflict === null) return []
  return model.attributes.figures.filter((other) => other.conflict === conflict && other.id !== id)
}

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end

/** The notices that overlap all of the figures, the one with the fewest places first; none if the figures are in several documents. */
export function noticesOn(model: Model, figures: readonly Figure[]): readonly Notice[] {
  const documents = new Set(figures.map(({ claim }) => model.claims.get(claim)?.document))
  const [only] = documents
  if (documents.size !== 1 || only === undefined) return []
  return (model.documents.get(only)?.notices ?? [])
    .filter(({ spans }) => figures.every((figure) => spans.some((span) => overlap(span, figure.span))))
    .sort((one, other) => one.spans.length - other.spans.length)
}
