import { nameOf } from '../graph/name.ts'
import { readFrom } from '../graph/printedVerbs.ts'
import type { Resolved } from '../link/resolve.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { printedNumber } from '../figures/printedNumber.ts'
import { excerpt } from '../evidence/excerpt.ts'

/** What is in focus in a few words: the name of a node, an edge as a sentence, an excerpt of a passage, a number. */
export function focusName({ model, lang }: Pick<ViewContext, 'model' | 'lang'>, { kind, key }: Resolved): string {
  switch (kind) {
    case 'node':
      return nameOf(model, key, lang).text
    case 'edge': {
      const [source, target] = model.graph.extremities(key)
      const names = [source, target].map((end) => nameOf(model, end, lang).text)
      return names.join(` ${readFrom(model, key, source, lang)} `)
    }
    case 'claim':
      return excerpt(model.claims.get(key)?.quote ?? '')
    case 'figure': {
      const figure = model.figures.get(key)
      return figure ? printedNumber(figure) : key
    }
  }
}
