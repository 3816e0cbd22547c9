/** What the matrix sets out, in words. */
import { nodeOf } from '../../model/model.ts'
import { wordOf } from '../../model/name.ts'
import type { Matrix } from '../../view/matrix.ts'
import { speakingNodes } from '../../view/matrixColumns.ts'
import type { Desk } from '../desk.ts'

type Reader = Pick<Desk, 'model' | 'words' | 'lang'>

/** A kind's name; a kind that the vocabulary lacks is called by its id. */
export const kindName = ({ model, lang }: Reader, kind: string): string =>
  wordOf(model.kinds.get(kind)?.name ?? {}, lang) || kind

/** The rows' kind; of those who report, the kind too if they share one. */
export function rowsName(reader: Reader, kind: string | null): string {
  const { model, words } = reader
  if (kind !== null) return kindName(reader, kind)
  const [own, ...others] = new Set(speakingNodes(model).map((node) => nodeOf(model, node).kind))
  return own === undefined || others.length > 0 ? words.matrix.speakers : words.matrix.speaking(kindName(reader, own))
}

/** The columns' kind, or the first kind and what is shared besides. */
export function columnsName(reader: Reader, kind: string | null, lead: string | null): string {
  if (kind !== null) return kindName(reader, kind)
  return lead === null ? reader.words.matrix.sharedAlone : reader.words.matrix.shared(kindName(reader, lead))
}

/** Over what a single row is joined to: the kind where there is no other column. */
export const aloneHeading = (
  reader: Reader,
  { columns, columnKind }: Pick<Matrix, 'columns' | 'columnKind'>,
): string => (columns.length === 0 && columnKind !== null ? kindName(reader, columnKind) : reader.words.matrix.alone)
