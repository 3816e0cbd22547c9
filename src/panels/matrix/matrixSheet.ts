/** The matrix as rows of text, for a spreadsheet: the words that stand on the screen, nothing else. */
import { nameOf } from '../../model/name.ts'
import type { Matrix, MatrixRow } from '../../view/matrix.ts'
import type { Desk } from '../desk.ts'
import { byRelation, cellLinks } from './cellWords.ts'
import { aloneHeading } from './matrixHeading.ts'

/** The first row holds the columns' names, the first column the rows'. */
export function matrixSheet(desk: Desk, { form, rows, columns, ...matrix }: Matrix): readonly (readonly string[])[] {
  const { words, model, lang } = desk
  const name = (node: string): string => nameOf(model, node, lang).text
  const alone = ({ alone }: MatrixRow): string =>
    byRelation(desk, alone)
      .map(({ relation, links }) => `${relation}${words.colon}${links.map(({ text }) => text).join(words.pause)}`)
      .join('\n')
  const cells = (row: MatrixRow): readonly string[] =>
    row.cells.map((cell) => {
      if (cell === null) return words.matrix.itself
      return cellLinks(desk, cell, form)
        .map(({ text, grounding }) =>
          form === 'relations' && grounding !== null && grounding !== 'stated'
            ? words.matrix.marked(text, words.grounding[grounding])
            : text,
        )
        .join(words.pause)
    })
  const { hasAlone } = matrix
  return [
    [
      words.matrix.corner,
      ...columns.map(({ node }) => name(node)),
      ...(hasAlone ? [aloneHeading(desk, { columns, ...matrix })] : []),
    ],
    ...rows.map((row) => [name(row.node), ...cells(row), ...(hasAlone ? [alone(row)] : [])]),
  ]
}
