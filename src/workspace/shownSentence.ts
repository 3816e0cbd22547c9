import type { ViewContext } from './viewContext.ts'

/** A sentence that says how many nodes and edges of the graph are shown. */
export function shownSentence({ model, visible, words }: Pick<ViewContext, 'model' | 'visible' | 'words'>): string {
  const [order, size] = [model.nodes.rows.length, model.edges.rows.length]
  const [nodes, edges] = [visible.nodes.size, visible.edges.size]
  return nodes === order && edges === size ? words.shows.all(nodes, edges) : words.shows.some(nodes, order, edges, size)
}
