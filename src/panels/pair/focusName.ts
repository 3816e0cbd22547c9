import { nameOf } from '../../model/name.ts'
import { relationFrom } from '../../view/direction.ts'
import type { Resolved } from '../../view/resolve.ts'
import type { Desk } from '../desk.ts'
import { printedNumber } from '../figures/printedNumber.ts'
import { excerpt } from '../source/excerpt.ts'

/** What is in focus, in a few words: a node's name, an edge's sentence, the beginning and end of a passage, a number. */
export function focusName({ model, lang }: Pick<Desk, 'model' | 'lang'>, { kind, key }: Resolved): string {
  switch (kind) {
    case 'node':
      return nameOf(model, key, lang).text
    case 'edge': {
      const [source, target] = model.graph.extremities(key)
      const names = [source, target].map((end) => nameOf(model, end, lang).text)
      return names.join(` ${relationFrom(model, key, source, lang)} `)
    }
    case 'claim':
      return excerpt(model.claims.get(key)?.quote ?? '')
    case 'figure': {
      const figure = model.figures.get(key)
      return figure ? printedNumber(figure) : key
    }
  }
}
