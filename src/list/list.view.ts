import type { LazyView } from '../workspace/viewDefinition.ts'

/** The graph as text. */
export const listView: LazyView<'list'> = {
  id: 'list',
  isOffered: () => true,
  load: () => import('./ListView.svelte'),
  isReplacedIfEmpty: true,
  hasIntro: true,
}
