/** A text as rows of cells: which character separates them, whether the first row names the columns. */
import { dsvFormat } from 'd3-dsv'
import { Unreadable } from '../read/openResult.ts'
import { lineOf, standsAt } from '../read/position.ts'

export interface TableRows {
  readonly path: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly separator: string
}

const separators = ['\t', ';', ',', '|']
const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/** The line above a table by which Excel names the separator. */
const separatorLine = /^sep=([,;|\t])\r?\n/u

/** The offset of a quoted cell that does not end, or of what follows its closing mark without a separator. */
function brokenAt(text: string, separator: string): number | null {
  let isStart = true
  for (let at = 0; at < text.length; at++) {
    const one = text[at] ?? ''
    if (isStart && one === '"') {
      const start = at
      at = text.indexOf('"', at + 1)
      while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
      if (at < 0) return start
      const next = text[at + 1] ?? '\n'
      if (next !== separator && next !== '\n' && next !== '\r') return at + 1
    }
    isStart = one === separator || one === '\n' || one === '\r'
  }
  return null
}

/** How well a separator fits: the number of columns, and the share of rows that have as many; null: it does not fit. */
function cut(head: string, separator: string) {
  const rows = dsvFormat(separator)
    .parseRows(head)
    .filter((row) => !isBlank(row))
    .slice(0, 200)
  const columns = rows[0]?.length ?? 0
  const share = rows.filter((row) => row.length === columns).length / rows.length
  return columns < 2 || share < 0.8
    ? null
    : { separator, columns, share, count: rows.length, sound: brokenAt(head, separator) === null ? 1 : 0 }
}

/** The separator of a table; null: the text is no table. `sure`: the name of the file says that it is one. */
export function separatorOf(text: string, sure: boolean): string | null {
  const [, separator] = separatorLine.exec(text) ?? []
  if (separator !== undefined) return separator
  const head = text.slice(0, 65_536)
  // The last row may be cut off, so it does not count.
  const whole = head.length < text.length ? head.slice(0, Math.max(0, head.lastIndexOf('\n'))) || head : head
  const [best] = separators
    .flatMap((one) => cut(whole, one) ?? [])
    // With the wrong separator, something else follows a closing quotation mark.
    .sort((one, other) => other.sound - one.sound || other.share - one.share || other.columns - one.columns)
  return best !== undefined && (sure || best.count > 1) ? best.separator : null
}

const isNumber = (cell: string): boolean => /^[-+]?[\d.,]+(?:e[-+]?\d+)?$/iu.test(cell.trim())

/** Whether the first row names the columns. `known`: whether a word is a name that columns have. */
function hasHeader([first = [], ...rows]: readonly (readonly string[])[], known: (name: string) => boolean): boolean {
  if (first.some((cell) => known(cell))) return true
  if (first.some((cell) => cell.trim() === '' || isNumber(cell)) || new Set(first).size < first.length) return false
  // Names of nodes appear again further down; names of columns do not.
  const names = new Set(first)
  return !rows.some((row) => row.some((cell) => names.has(cell)))
}

/** The letters by which spreadsheets call a column: A, B, … AA. */
const letters = (place: number): string =>
  (place >= 26 ? letters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26))

/** A name for each column; where one stands twice, the second has a number. */
function named(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, place) => {
    const name = cell.trim() || letters(place)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

/** The rows of a table. Throws `Unreadable` where a quotation mark is not closed. */
export function rowsOf(text: string, path: string, separator: string, known: (name: string) => boolean): TableRows {
  const body = text.replace(separatorLine, '')
  const broken = brokenAt(body, separator)
  // Many programs that separate cells by tabs do not quote cells.
  const isPlain = broken !== null && separator === '\t'
  if (broken !== null && !isPlain)
    throw new Unreadable({
      fault: 'broken',
      path,
      ...lineOf(text, broken + text.length - body.length),
      found: standsAt(body, broken),
      expected: body[broken] === '"' ? '"…"' : separator,
    })
  const all = isPlain
    ? body.split(/\r\n|\r|\n/u).map((line) => line.split(separator))
    : dsvFormat(separator).parseRows(body)
  const rows = all.filter((row) => !isBlank(row))
  const [first = [], ...others] = rows
  if (hasHeader(rows, known)) return { path, header: named(first), rows: others, separator }
  return { path, header: named(first.map(() => '')), rows, separator }
}
