import { parseGraph } from '../../graph/schema.ts'
import type { Given, Opened, Opening } from './opening.ts'
/** A placeholder until the dispatch is merged. */
export function openFiles(files: readonly Given[], opening: Opening): Promise<Opened> {
  opening.onprogress?.(0.5)
  const path = files[0]?.path ?? ''
  try {
    const parsed = parseGraph(JSON.parse(new TextDecoder().decode(files[0]?.bytes)))
    if (parsed.ok) return Promise.resolve({ kind: 'graph', file: parsed.file, format: 'verbatim', notes: [] })
  } catch {}
  return Promise.resolve({
    kind: 'fault',
    fault: { fault: 'unknown-format', path, line: null, column: null, at: null, found: null, expected: null },
  })
}
