/** Tables for spreadsheets: UTF-8 with a byte order mark, and no cell that one of them would run as a formula. */
import { guarded } from './formulaGuard.ts'

/** A cell as text: an apostrophe before what a spreadsheet would run, quotation marks round what would break the table. */
function field(cell: string): string {
  const safe = guarded(cell)
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows as CSV, piece by piece: one for each row. */
export function* csvRows(rows: Iterable<readonly string[]>): Generator<string> {
  let mark = '\uFEFF'
  for (const row of rows) {
    yield `${mark}${row.map(field).join(',')}\r\n`
    mark = ''
  }
}

/** The rows as CSV (RFC 4180: commas, CRLF after each row) with a byte order mark, so that Excel reads it as UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '\uFEFF' : [...csvRows(rows)].join('')
}
