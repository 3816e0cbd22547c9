/**
 * Arrow keys walk over the links of a table, cell by cell. The table stays a table, and every link stays in the tab order:
 * screen readers then announce row and column with their own table commands and keep their own arrow keys, which a grid
 * would take from them; everyone else walks as in a grid.
 */

const linksIn = (place: Element | undefined): readonly HTMLAnchorElement[] => [...(place?.querySelectorAll('a') ?? [])]

function beside(table: HTMLTableElement, link: HTMLAnchorElement, step: 1 | -1): HTMLAnchorElement | undefined {
  const row = linksIn(link.closest('tr') ?? table)
  return row[row.indexOf(link) + step]
}

/** The first link of the next cell above or below in the same column. */
function over(table: HTMLTableElement, link: HTMLAnchorElement, step: 1 | -1): HTMLAnchorElement | undefined {
  const cell = link.closest('th, td')
  const row = link.closest('tr')
  if (!(cell instanceof HTMLTableCellElement) || !row) return undefined
  for (let at = row.rowIndex + step; at >= 0 && at < table.rows.length; at += step) {
    const [found] = linksIn(table.rows[at]?.cells[cell.cellIndex])
    if (found) return found
  }
  return undefined
}

function target(event: KeyboardEvent, table: HTMLTableElement, link: HTMLAnchorElement): HTMLAnchorElement | undefined {
  const within = linksIn(event.ctrlKey ? table : (link.closest('tr') ?? table))
  switch (event.key) {
    case 'ArrowRight':
      return event.ctrlKey ? undefined : beside(table, link, 1)
    case 'ArrowLeft':
      return event.ctrlKey ? undefined : beside(table, link, -1)
    case 'ArrowDown':
      return event.ctrlKey ? undefined : over(table, link, 1)
    case 'ArrowUp':
      return event.ctrlKey ? undefined : over(table, link, -1)
    case 'Home':
      return within[0]
    case 'End':
      return within.at(-1)
    default:
      return undefined
  }
}

function walk(event: KeyboardEvent, table: HTMLTableElement): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || event.shiftKey || event.altKey || event.metaKey) return
  const next = target(event, table, link)
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** Answers arrows, Home and End (with Ctrl: of the whole table) while a link of the table has the focus. */
export function walkGrid(table: HTMLTableElement): () => void {
  const listen = (event: KeyboardEvent): void => {
    walk(event, table)
  }
  table.addEventListener('keydown', listen)
  return () => {
    table.removeEventListener('keydown', listen)
  }
}
