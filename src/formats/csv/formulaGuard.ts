/** The apostrophe before a cell that a spreadsheet would run as a formula. */

/** What makes a spreadsheet compute instead of show, in both widths; also behind apostrophes of the text itself, since one of them looks like ours. */
const formula = /^'*(?:[\t\r\n ]*[=+\-@＝＋－＠]|[\t\r])/u

/** A number below zero begins like a formula, but is none. */
const negative = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu

const isGuarded = (cell: string): boolean => formula.test(cell) && !negative.test(cell)

/** The cell as a spreadsheet may have it. */
export const guarded = (cell: string): string => (isGuarded(cell) ? `'${cell}` : cell)

/** The cell as it was before. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && isGuarded(cell.slice(1)) ? cell.slice(1) : cell
