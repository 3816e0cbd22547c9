/** Names for the rows and columns of the matrix. */
import { matrixWords } from './matrix.words.ts'
import { nodeOf } from '../graph/model.ts'
import { wordOf } from '../graph/name.ts'
import type { Matrix } from './matrix.ts'
import { reportingNodes } from './matrixColumns.ts'
import type { ViewContext } from '../workspace/viewContext.ts'

type HeadingContext = Pick<ViewContext, 'model' | 'lang'>

/** The name of a kind, or its id if the vocabulary lacks it. */
export const kindName = ({ model, lang }: HeadingContext, kind: string): string =>
  wordOf(model.kinds.get(kind)?.name ?? {}, lang) || kind

/** The kind of the rows. Nodes with a reporting body are named by their kind if they share one. */
export function rowsName(context: HeadingContext, kind: string | null): string {
  const { model, lang } = context
  if (kind !== null) return kindName(context, kind)
  const [own, ...others] = new Set(reportingNodes(model).map((node) => nodeOf(model, node).kind))
  return own === undefined || others.length > 0
    ? matrixWords[lang].bodies
    : matrixWords[lang].reporting(kindName(context, own))
}

/** The kind of the columns; by default the lead kind and what else is shared. */
export function columnsName(context: HeadingContext, kind: string | null, lead: string | null): string {
  if (kind !== null) return kindName(context, kind)
  return lead === null
    ? matrixWords[context.lang].sharedAlone
    : matrixWords[context.lang].shared(kindName(context, lead))
}

/** The heading of what only one row is joined to; the kind if there is no other column. */
export const aloneHeading = (
  context: HeadingContext,
  { columns, columnKind }: Pick<Matrix, 'columns' | 'columnKind'>,
): string =>
  columns.length === 0 && columnKind !== null ? kindName(context, columnKind) : matrixWords[context.lang].alone
