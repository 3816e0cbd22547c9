/** Whether an answer is all that there is, and what to do where all is too much to ask. */
import { SourceTrouble } from '../source.ts'
import type { Connection } from './connection.ts'
import type { Row } from './results.ts'

/** Whether there may be more than these rows, where at most `limit` were asked for: rows that equal a limit were cut by it. */
export const mayHaveMore = (rows: readonly Row[], limit: number, { rows: cut }: Connection): boolean =>
  rows.length >= limit || (cut !== null && rows.length >= cut)

/** The exact answer, or the cheaper one where the first takes too long or is refused for its cost. */
export async function exactOr<T>(exact: () => Promise<T>, cheaper: () => Promise<T>): Promise<T> {
  try {
    return await exact()
  } catch (error) {
    const isCostly =
      error instanceof SourceTrouble &&
      (error.trouble === 'time-out' || error.trouble === 'truncated' || (error.status ?? 0) >= 500)
    if (!isCostly) throw error
    return cheaper()
  }
}
