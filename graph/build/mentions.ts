import { locate } from '../text/locate.ts'
import type { NodeSource } from './corpus.ts'
import type { LocatedClaim, LocatedCorpus } from './located.ts'
import { type Statement, subjectOf } from './statements.ts'

/** Every printed form of a node. */
export function formsOf({ label, completed, forms }: NodeSource): readonly string[] {
  return [...new Set(completed ? forms : [label, ...forms])]
}

/** Whether a claim's quote prints a form. */
export function prints(claim: LocatedClaim, form: string): boolean {
  return locate(form, claim.quote).length > 0
}

/** Node → the claims that speak of it: in a statement, as the subject that goes without saying, by `names` or as a speaker. */
function spokenOf(
  located: LocatedCorpus,
  statements: readonly Statement[],
): ReadonlyMap<string, ReadonlySet<LocatedClaim>> {
  const claims = new Map<string, Set<LocatedClaim>>()
  const add = (node: string | null, claim: LocatedClaim): void => {
    if (node !== null) claims.set(node, (claims.get(node) ?? new Set()).add(claim))
  }
  for (const claim of located.claims) {
    add(subjectOf(located, claim), claim)
    for (const node of claim.entry.value.names) add(node, claim)
    const { via } = claim.entry.value
    if (typeof via === 'string') add(via, claim)
  }
  for (const { source, target, claims: together } of statements)
    for (const claim of together) {
      add(source, claim)
      add(target, claim)
    }
  return claims
}

/** Node → the claims that speak of it and print one of its forms, in the order of the claims. */
export function claimsOfNodes(
  located: LocatedCorpus,
  statements: readonly Statement[],
): ReadonlyMap<string, readonly LocatedClaim[]> {
  const spoken = spokenOf(located, statements)
  return new Map(
    located.corpus.nodes.map(({ key, value }) => {
      const candidates = spoken.get(key) ?? new Set()
      const forms = formsOf(value)
      return [key, located.claims.filter((claim) => candidates.has(claim) && forms.some((form) => prints(claim, form)))]
    }),
  )
}
