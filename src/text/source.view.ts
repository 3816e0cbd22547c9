import type { LazyView } from '../workspace/viewDefinition.ts'

/** The documents. */
export const sourceView: LazyView<'source'> = {
  id: 'source',
  isOffered: ({ documents }) => documents.size > 0,
  load: () => import('./SourceView.svelte'),
  printsItself: true,
}
