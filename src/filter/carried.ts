/** Which edges a counting claim carries. */
import type { EdgeAttributes } from '../../graph/schema.ts'
import { isSilent } from '../graph/grounding.ts'
import type { Model } from '../graph/model.ts'

/** Claims of an edge are alternatives: one is enough. Those in a list of their own carry it only together. */
function hasCountingClaim({ claims }: EdgeAttributes, counting: ReadonlySet<string>): boolean {
  return claims.some((claim) =>
    typeof claim === 'string' ? counting.has(claim) : claim.length > 0 && claim.every((one) => counting.has(one)),
  )
}

/** Whether we drew the edge without a claim: it joins what is shown anyway, and makes nothing shown. */
const isSilentEditorial = (edge: EdgeAttributes): boolean => edge.grounding === 'editorial' && isSilent(edge)

/** What decides whether an edge is carried. */
export interface CarriedEdges {
  /** The claims that count. */
  readonly claims: ReadonlySet<string>
  /** Whether a node, by its number, counts as named. */
  readonly named: (node: number) => boolean
  /** No facet leaves claims out. Then an edge of a file that quotes nothing is carried, too. */
  readonly allClaimsCount: boolean
}

/**
 * Whether the claims that count carry an edge: a claim of it, or of each of its premises, whichever way those are
 * grounded. A premise that we drew without a claim holds while both its ends are named.
 */
export function carriedBy(
  model: Model,
  { claims, named, allClaimsCount }: CarriedEdges,
): (edge: string, attributes: EdgeAttributes) => boolean {
  const { rows, numbers, sources, targets } = model.edges
  const known = new Map<string, boolean>()
  const holds = (edge: string): boolean => {
    const number = numbers.get(edge) ?? -1
    const attributes = rows[number]?.attributes
    if (attributes === undefined) return false
    if (!isSilentEditorial(attributes)) return carries(edge, attributes)
    return named(sources[number] ?? -1) && named(targets[number] ?? -1)
  }
  const carries = (edge: string, attributes: EdgeAttributes): boolean => {
    const { grounding, premises } = attributes
    const follows = grounding === 'derived' && premises.length > 0
    // Only derived edges are remembered: a large graph has hundreds of thousands of others, which are judged quickly.
    if (isSilent(attributes)) return allClaimsCount
    if (!follows) return hasCountingClaim(attributes, claims)
    const before = known.get(edge)
    if (before !== undefined) return before
    // An edge that follows from itself is carried by nothing.
    known.set(edge, false)
    const carried = premises.every(holds)
    known.set(edge, carried)
    return carried
  }
  return carries
}
