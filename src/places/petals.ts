/** The order of a flower's nodes along its fan: kinds together, and what hangs on one of them right after it. */
import type { Model } from '../model/model.ts'

/** Sorts a head's own nodes; the same set gives the same order. */
export function orderPetals(model: Model, head: string, own: readonly string[]): string[] {
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
