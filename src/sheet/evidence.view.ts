import type { LazyView } from '../workspace/viewDefinition.ts'

/** Every passage behind what is shown. It is opened from the status line, below what it is about, and has a tab while it is open. */
export const evidenceView: LazyView<'evidence'> = {
  id: 'evidence',
  isOffered: () => false,
  load: () => import('./EvidenceSheet.svelte'),
  printsItself: true,
}
