import type { Desk } from './desk.ts'

/** How much of the graph is shown, in words. */
export function shownSentence({ model, visible, words }: Pick<Desk, 'model' | 'visible' | 'words'>): string {
  const [order, size] = [model.nodes.rows.length, model.edges.rows.length]
  const [nodes, edges] = [visible.nodes.size, visible.edges.size]
  return nodes === order && edges === size ? words.shows.all(nodes, edges) : words.shows.some(nodes, order, edges, size)
}
