import type { LocatedClaim, LocatedCorpus } from './located.ts'
import type { Names } from './names.ts'
import type { Origin, Report } from './problem.ts'
import type { SaysSource } from './shapes.ts'

/** `source relation target`, as a claim or edges.yaml writes it. */
export interface Triple {
  readonly source: string
  readonly relation: string
  readonly target: string
}

/** What a claim says of two nodes. */
export interface Statement extends Triple {
  readonly claim: LocatedClaim
  /** The claim, and those that carry the statement only together with it. */
  readonly claims: readonly LocatedClaim[]
  /** The words that say so, with what belongs to them; null if only the edge is written. */
  readonly says: SaysSource | null
  readonly at: Origin
}

/**
 * Reads `source relation target`, or `relation target` with `subject` as the source. Null, and reported, for anything else.
 * `subject` is null if there is none, undefined if its body is unknown.
 */
export function readTriple(
  words: string,
  subject: string | null | undefined,
  at: Origin,
  names: Names,
  report: Report,
): Triple | null {
  const parts = words.trim().split(/\s+/u)
  const [first, second, third] = parts
  if (first === undefined || second === undefined || parts.length > 3) {
    report(at, `\`${words}\` is no statement`, 'write `relation target` or `source relation target`')
    return null
  }
  const [source, relation, target] = third === undefined ? [subject, first, second] : [first, second, third]
  // `checkReferences` reports an unknown body, and a body of an unknown node.
  if (source === undefined || (third === undefined && source !== null && !names.has('node', source))) return null
  if (source === null) {
    report(at, `\`${words}\` has no subject: the body speaks for no node`, 'write `source relation target`')
    return null
  }
  const known = [
    names.check('node', source, at, report),
    names.check('relation', relation, at, report),
    names.check('node', target, at, report),
  ]
  if (known.includes(false)) return null
  if (source === target) {
    report(at, `\`${words}\` joins \`${source}\` to itself`, 'an edge has two ends')
    return null
  }
  return { source, relation, target }
}

/** The node that the reporting body of a claim speaks for; null if there is none, undefined if the body is unknown. */
export function subjectOf({ corpus }: LocatedCorpus, claim: LocatedClaim): string | null | undefined {
  return corpus.bodies.find(({ key }) => key === claim.section.body)?.value.node
}

/** What the claims say, in the order of the sections and of the claims files. */
export function statementsOf(located: LocatedCorpus, names: Names, report: Report): readonly Statement[] {
  const byId = new Map(located.claims.map((claim) => [claim.id, claim]))
  return located.claims.flatMap((claim) =>
    claim.entry.value.says.flatMap((entry, index): readonly Statement[] => {
      const at = claim.entry.at('says', index)
      const says = typeof entry === 'string' ? null : entry
      const { edge, with: others } = typeof entry === 'string' ? { edge: entry, with: [] } : entry
      for (const id of others) names.check('claim', id, at, report)
      const triple = readTriple(edge, subjectOf(located, claim), at, names, report)
      if (triple === null) return []
      return [{ ...triple, claim, claims: [claim, ...others.flatMap((id) => byId.get(id) ?? [])], says, at }]
    }),
  )
}
