import type { LazyView } from '../workspace/viewDefinition.ts'

/** Who names what, as a table. */
export const matrixView: LazyView<'matrix'> = {
  id: 'matrix',
  isOffered: ({ claims }) => claims.size > 0,
  load: () => import('./MatrixView.svelte'),
  printsItself: true,
}
