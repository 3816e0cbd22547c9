/** Whether an answer is complete, and what to ask instead where an exact answer costs too much. */
import { SourceTrouble } from '../source.ts'
import type { Connection } from './connection.ts'
import type { ResultRow } from './results.ts'

/** Whether there may be more rows than these: there are as many as were asked for, or as the endpoint gives at most. */
export const mayHaveMore = (rows: readonly ResultRow[], limit: number, { rows: cut }: Connection): boolean =>
  rows.length >= limit || (cut !== null && rows.length >= cut)

/** The exact answer, or the cheaper one if the first takes too long or is refused for its cost. */
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
