/** Which of several files are opened together: a folder of pages, tables, or one graph. */
import type { Detected } from './detect.ts'
import type { Note } from './opening.ts'

/** Those that make one graph; the others are said to be passed over. One file is always its own choice. */
export function choose(files: readonly Detected[], note: (note: Note) => void): readonly Detected[] {
  if (files.length < 2) return files
  const pages = files.filter(({ format }) => format === 'markdown')
  const tables = files.filter(({ format }) => format === 'csv')
  const graphs = files.filter(({ format }) => format !== null && format !== 'markdown' && format !== 'csv')
  // A folder of pages may hold this and that; a graph beside a few pages is what was meant.
  const chosen =
    pages.length > graphs.length
      ? pages
      : graphs.length > 0
        ? graphs.slice(0, 1)
        : tables.length > 0
          ? tables
          : files.slice(0, 1)
  const taken = new Set(chosen)
  for (const one of files) if (!taken.has(one)) note({ note: 'passed-over', path: one.path })
  return chosen
}
