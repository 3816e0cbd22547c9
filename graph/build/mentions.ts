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

/** Node → the claims that speak of it: as the body's own node, in a statement, under `names` or as the speaker. */
function spokenOf(
  located: LocatedCorpus,
  statements: readonly Statement[],
): ReadonlyMap<string, ReadonlySet<LocatedClaim>> {
  const claims = new Map<string, Set<LocatedClaim>>()
  const add = (node: string | null | undefined, claim: LocatedClaim): void => {
    if (typeof node === 'string') claims.set(node, (claims.get(node) ?? new Set()).add(claim))
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

/** The claims about a node, in their order. */
export interface Mentions {
  readonly spoken: readonly LocatedClaim[]
  /** Those of them whose quote prints a form of the node. These are the claims of the node in the graph file. */
  readonly printed: readonly LocatedClaim[]
}

/** Node → its mentions. */
export function mentionsOf(located: LocatedCorpus, statements: readonly Statement[]): ReadonlyMap<string, Mentions> {
  const claims = spokenOf(located, statements)
  return new Map(
    located.corpus.nodes.map(({ key, value }) => {
      const forms = formsOf(value)
      const spoken = located.claims.filter((claim) => claims.get(key)?.has(claim))
      return [key, { spoken, printed: spoken.filter((claim) => forms.some((form) => prints(claim, form))) }]
    }),
  )
}
