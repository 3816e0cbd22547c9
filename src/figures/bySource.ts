/** Groups figures by body and document. */
import type { Figure } from '../../graph/schema.ts'
import type { Model } from '../graph/model.ts'

export interface SourceFigures {
  readonly body: string
  readonly document: string
  readonly figures: readonly Figure[]
}

/** One group for each body and document, in the order of their first figures. */
export function bySource(model: Model, figures: readonly Figure[]): readonly SourceFigures[] {
  const groups = new Map<string, { body: string; document: string; figures: Figure[] }>()
  for (const figure of figures) {
    const { body = '', document = '' } = model.claims.get(figure.claim) ?? {}
    const key = `${body} ${document}`
    const group = groups.get(key) ?? { body, document, figures: [] }
    group.figures.push(figure)
    groups.set(key, group)
  }
  return [...groups.values()]
}
