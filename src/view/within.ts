/** How far the view reaches around its focus. */
import type { Model } from '../model/model.ts'

interface Marks {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** The marks among `shown` that lie within so many edges of the nodes in `from`; an edge lies where both its ends do. */
export function within(model: Model, from: ReadonlySet<string>, depth: number, shown: Marks): Marks {
  const neighbours = new Map<string, string[]>()
  const join = (one: string, other: string): void => {
    const known = neighbours.get(one)
    if (known) known.push(other)
    else neighbours.set(one, [other])
  }
  for (const edge of shown.edges) {
    const [source, target] = model.graph.extremities(edge)
    join(source, target)
    join(target, source)
  }
  const reached = new Set(from)
  let border: readonly string[] = [...from]
  for (let step = 0; step < depth; step++) {
    border = [...new Set(border.flatMap((node) => neighbours.get(node) ?? []))].filter((node) => !reached.has(node))
    for (const node of border) reached.add(node)
  }
  const edges = [...shown.edges].filter((edge) => model.graph.extremities(edge).every((end) => reached.has(end)))
  return { nodes: new Set([...shown.nodes].filter((node) => reached.has(node))), edges: new Set(edges) }
}
