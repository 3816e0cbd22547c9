/** The order of the parts of a cluster: those of one kind together, and a node that is linked only to a part right after that part. */
import type { Model } from '../graph/model.ts'

/** `own`: the nodes of the head. The same set gives the same order. */
export function orderParts(model: Model, head: string, own: readonly string[]): string[] {
  const { graph } = model
  const kindRank = new Map([...model.kinds.keys()].map((kind, rank) => [kind, rank]))
  const fileRank = new Map(graph.nodes().map((node, rank) => [node, rank]))
  const rank = (node: string): [number, number] => [
    kindRank.get(graph.getNodeAttribute(node, 'kind')) ?? kindRank.size,
    fileRank.get(node) ?? 0,
  ]
  const byKind = (a: string, b: string): number => {
    const [kindA, fileA] = rank(a)
    const [kindB, fileB] = rank(b)
    return kindA - kindB || fileA - fileB
  }
  const left = new Set([...own].sort(byKind))
  const order: string[] = []
  const walk = (node: string): void => {
    if (!left.delete(node)) return
    order.push(node)
    for (const part of graph.neighbors(node).sort(byKind)) if (!graph.areNeighbors(part, head)) walk(part)
  }
  for (const node of [...left]) if (graph.areNeighbors(node, head)) walk(node)
  for (const node of [...left]) walk(node)
  return order
}
