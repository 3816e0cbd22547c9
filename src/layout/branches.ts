/** A graph as a tree of clusters that a reader can open one by one; none contains more than a reader can take in. */
import { communities } from './communities.ts'
import { walkOrder, type Adjacency } from './adjacency.ts'

/** The most sub-clusters or nodes in one cluster. */
export const mostInside = 50
/** Groups of at most so many nodes are merged, or the picture would be full of tiny clusters. */
const tiny = 4

/** A cluster of sub-clusters or of nodes; one of the two lists is empty. */
export interface Branch {
  readonly children: readonly Branch[]
  readonly nodes: readonly number[]
  /** Of all nodes in it and in its sub-clusters. */
  readonly count: number
}

/** Cuts a list into pieces of at most `most`: as few pieces as possible, all about equally long. */
function cut<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const pieces = Math.ceil(list.length / most)
  return Array.from({ length: pieces }, (_, at) =>
    list.slice(Math.round((at * list.length) / pieces), Math.round(((at + 1) * list.length) / pieces)),
  )
}

const leaf = (nodes: readonly number[]): Branch => ({ children: [], nodes, count: nodes.length })

const nodesOf = ({ children, nodes }: Branch): readonly number[] =>
  children.length === 0 ? nodes : children.flatMap(nodesOf)

/** Joins clusters to one, with clusters in between if there are too many. Lower ranks come first. */
function join(children: readonly Branch[], rank: (branch: Branch) => number): Branch {
  const count = children.reduce((sum, child) => sum + child.count, 0)
  const [only] = children
  if (only !== undefined && children.length === 1) return only
  const inOrder = [...children].sort((a, b) => rank(a) - rank(b))
  if (count <= mostInside) return leaf(inOrder.flatMap(nodesOf))
  const small = inOrder.filter((child) => child.count <= tiny)
  const rest = inOrder.filter((child) => child.count > tiny)
  const merged = small.length < 2 ? small : cut(small.flatMap(nodesOf), mostInside).map(leaf)
  const all = [...rest, ...merged].sort((a, b) => rank(a) - rank(b))
  if (all.length <= mostInside) return all.length === 1 ? (all[0] ?? leaf([])) : { children: all, nodes: [], count }
  return join(
    cut(all, mostInside).map((piece) => join(piece, rank)),
    rank,
  )
}

/** The root of the tree. The same graph gives the same tree. */
export function branchesOf(adjacency: Adjacency): Branch {
  const order = walkOrder(adjacency)
  const ranks = new Map<Branch, number>()
  const rank = (branch: Branch): number => {
    const known =
      ranks.get(branch) ?? nodesOf(branch).reduce((least, one) => Math.min(least, order[one] ?? 0), Infinity)
    ranks.set(branch, known)
    return known
  }
  const inWalk = Array.from({ length: adjacency.count }, (_, node) => node).sort(
    (a, b) => (order[a] ?? 0) - (order[b] ?? 0),
  )
  const levels = communities(adjacency)
  const [finest] = levels
  if (finest === undefined) return join(cut(inWalk, mostInside).map(leaf), rank)

  const members = Array.from({ length: finest.count }, (): number[] => [])
  for (const node of inWalk) members[finest.of[node] ?? 0]?.push(node)
  let branches = members.map((nodes) => join(cut(nodes, mostInside).map(leaf), rank))
  for (const { of, count } of levels.slice(1)) {
    const groups = Array.from({ length: count }, (): Branch[] => [])
    branches.forEach((branch, at) => groups[of[at] ?? 0]?.push(branch))
    branches = groups.map((group) => join(group, rank))
  }
  return join(branches, rank)
}
