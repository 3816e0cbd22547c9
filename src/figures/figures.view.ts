import type { LazyView } from '../workspace/viewDefinition.ts'

/** Numbers as printed. */
export const figuresView: LazyView<'figures'> = {
  id: 'figures',
  isOffered: ({ figures }) => figures.size > 0,
  load: () => import('./FiguresView.svelte'),
}
