/** A web as a tree of clusters that a reader can open one by one: never more in one than can be looked at. */
import { communities } from './communities.ts'
import { walkOrder, type Web } from './web.ts'

/** The most that a cluster opens to: sub-clusters, or things. */
export const mostInside = 50
/** Groups of so few are gathered, or the picture would be full of crumbs. */
const crumbs = 4

/** A cluster of others, or of things; one of both lists is empty. */
export interface Branch {
  readonly children: readonly Branch[]
  readonly things: readonly number[]
  /** Of all things in it. */
  readonly count: number
}

/** The lists in order, cut into as few pieces as `most` allows, all about as long. */
function cut<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const pieces = Math.ceil(list.length / most)
  return Array.from({ length: pieces }, (_, at) =>
    list.slice(Math.round((at * list.length) / pieces), Math.round(((at + 1) * list.length) / pieces)),
  )
}

const leaf = (things: readonly number[]): Branch => ({ children: [], things, count: things.length })

const thingsOf = ({ children, things }: Branch): readonly number[] =>
  children.length === 0 ? things : children.flatMap(thingsOf)

/** A cluster of these, with more between where they are too many; `rank`: which of two comes first. */
function join(children: readonly Branch[], rank: (branch: Branch) => number): Branch {
  const count = children.reduce((sum, child) => sum + child.count, 0)
  const [only] = children
  if (only !== undefined && children.length === 1) return only
  const inOrder = [...children].sort((a, b) => rank(a) - rank(b))
  if (count <= mostInside) return leaf(inOrder.flatMap(thingsOf))
  const loose = inOrder.filter((child) => child.count <= crumbs)
  const rest = inOrder.filter((child) => child.count > crumbs)
  const gathered = loose.length < 2 ? loose : cut(loose.flatMap(thingsOf), mostInside).map(leaf)
  const all = [...rest, ...gathered].sort((a, b) => rank(a) - rank(b))
  if (all.length <= mostInside) return all.length === 1 ? (all[0] ?? leaf([])) : { children: all, things: [], count }
  return join(
    cut(all, mostInside).map((piece) => join(piece, rank)),
    rank,
  )
}

/** The root of the tree. The same web gives the same tree. */
export function branchesOf(web: Web): Branch {
  const order = walkOrder(web)
  const first = new Map<Branch, number>()
  const rank = (branch: Branch): number => {
    const known =
      first.get(branch) ?? thingsOf(branch).reduce((least, one) => Math.min(least, order[one] ?? 0), Infinity)
    first.set(branch, known)
    return known
  }
  const inWalk = Array.from({ length: web.count }, (_, thing) => thing).sort(
    (a, b) => (order[a] ?? 0) - (order[b] ?? 0),
  )
  const levels = communities(web)
  const [finest] = levels
  if (finest === undefined) return join(cut(inWalk, mostInside).map(leaf), rank)

  const members = Array.from({ length: finest.count }, (): number[] => [])
  for (const thing of inWalk) members[finest.of[thing] ?? 0]?.push(thing)
  let branches = members.map((things) => join(cut(things, mostInside).map(leaf), rank))
  for (const { of, count } of levels.slice(1)) {
    const groups = Array.from({ length: count }, (): Branch[] => [])
    branches.forEach((branch, at) => groups[of[at] ?? 0]?.push(branch))
    branches = groups.map((group) => join(group, rank))
  }
  return join(branches, rank)
}
