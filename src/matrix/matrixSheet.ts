/** The matrix as rows of text for a spreadsheet, with the words of the screen. */
import { matrixWords } from './matrix.words.ts'
import { nameOf } from '../graph/name.ts'
import type { Matrix, MatrixRow } from './matrix.ts'
import type { ViewContext } from '../workspace/viewContext.ts'
import { byRelation, cellLinks } from './cellSentences.ts'
import { aloneHeading } from './matrixHeading.ts'

/** The first row has the names of the columns, the first column those of the rows. */
export function matrixSheet(
  context: ViewContext,
  { form, rows, columns, ...matrix }: Matrix,
): readonly (readonly string[])[] {
  const { words, model, lang } = context
  const name = (node: string): string => nameOf(model, node, lang).text
  const alone = ({ alone }: MatrixRow): string =>
    byRelation(context, alone)
      .map(({ relation, links }) => `${relation}${words.colon}${links.map(({ text }) => text).join(words.pause)}`)
      .join('\n')
  const cells = (row: MatrixRow): readonly string[] =>
    row.cells.map((cell) => {
      if (cell === null) return matrixWords[lang].itself
      return cellLinks(context, cell, form)
        .map(({ text, grounding }) =>
          form === 'relations' && grounding !== null && grounding !== 'stated'
            ? matrixWords[lang].marked(text, words.grounding[grounding])
            : text,
        )
        .join(words.pause)
    })
  const { hasAlone } = matrix
  return [
    [
      matrixWords[lang].corner,
      ...columns.map(({ node }) => name(node)),
      ...(hasAlone ? [aloneHeading(context, { columns, ...matrix })] : []),
    ],
    ...rows.map((row) => [name(row.node), ...cells(row), ...(hasAlone ? [alone(row)] : [])]),
  ]
}
