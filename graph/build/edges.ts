import type { EdgeAttributes, Grounding } from '../schema.ts'
import type { EdgeSource } from './corpus.ts'
import type { Entry } from './entries.ts'
import type { LocatedCorpus } from './located.ts'
import type { Names } from './names.ts'
import type { Origin, Report } from './problem.ts'
import { readVerbs } from './verbs.ts'
import { readTriple, type Statement, type Triple } from './statements.ts'

/** An edge with the attributes that it has in the graph file. */
export interface BuiltEdge extends Triple, Omit<EdgeAttributes, 'relation'> {
  readonly key: string
  /** Where it was written first. */
  readonly at: Origin
  /** Its entry in edges.yaml; null if it stands under `says` of claims. */
  readonly entry: Entry<EdgeSource> | null
}

/** `source--relation--target`, and `--grounding` if the edge is not stated. */
export function edgeKey({ source, relation, target }: Triple, grounding: Grounding): string {
  return [source, relation, target, ...(grounding === 'stated' ? [] : [grounding])].join('--')
}

/** Equal for two statements of the same edge, also if a symmetric relation is written the other way round. */
export function pairKey({ source, relation, target }: Triple, symmetric: ReadonlySet<string>): string {
  return [relation, ...(symmetric.has(relation) ? [source, target].toSorted() : [source, target])].join(' ')
}

/** The relations that have no direction. */
export function symmetricOf({ corpus }: LocatedCorpus): ReadonlySet<string> {
  return new Set(corpus.relations.filter(({ value }) => value.symmetric).map(({ key }) => key))
}

/** Reports each statement of an edge in a claim that states it already, by the same claims or with printed words of its own. */
function checkSaidTwice(key: string, same: readonly Statement[], report: Report): void {
  const first = new Map<string, Statement>()
  const once = (of: string, statement: Statement): boolean => {
    const isNew = !first.has(of)
    if (isNew) first.set(of, statement)
    return isNew
  }
  for (const statement of same) {
    const { claim, claims, says, at } = statement
    const together = claims.map(({ id }) => id).toSorted()
    const isNew = once([claim.id, ...together].join(' '), statement)
    const isWorded = says?.verb !== undefined
    if (isNew && (!isWorded || once(claim.id, statement))) continue
    report(at, `\`${claim.id}\` says \`${key}\` twice`, 'write one entry for it, with the words that say it')
  }
}

/** One edge for all claims that state it. A claim that does so alone is an id, claims that do so together are a list. */
function statedEdges(
  located: LocatedCorpus,
  statements: readonly Statement[],
  names: Names,
  report: Report,
): readonly BuiltEdge[] {
  const symmetric = symmetricOf(located)
  const byPair = new Map<string, readonly [Statement, ...Statement[]]>()
  for (const statement of statements) {
    const pair = pairKey(statement, symmetric)
    const same = byPair.get(pair)
    byPair.set(pair, same ? [...same, statement] : [statement])
  }
  return [...byPair.values()].map((same) => {
    const [{ source, relation, target, at }] = same
    const alternatives = new Map(
      same.map(({ claims }) => {
        const ids = claims.map(({ id }) => id)
        return [ids.toSorted().join(' '), ids.length === 1 ? (ids[0] ?? '') : ids] as const
      }),
    )
    const key = edgeKey({ source, relation, target }, 'stated')
    checkSaidTwice(key, same, report)
    const claims = [...alternatives.values()]
    const was = [...new Set(same.flatMap(({ says }) => says?.was ?? []))]
    return {
      ...{ key, source, relation, target, grounding: 'stated', claims, premises: [], note: null, at, entry: null },
      ...readVerbs(key, same, located, names, report),
      ...(was.length > 0 ? { was } : {}),
    }
  })
}

/** All edges: the stated ones in the order of the claims, then those of edges.yaml in the order of the file. */
export function edgesOf(
  located: LocatedCorpus,
  statements: readonly Statement[],
  names: Names,
  report: Report,
): readonly BuiltEdge[] {
  const drawn = located.corpus.edges.flatMap((entry): readonly BuiltEdge[] => {
    const { edge, grounding, claims, premises, note, was } = entry.value
    const triple = readTriple(edge, null, entry.at('edge'), names, report)
    if (triple === null) return []
    for (const id of claims.flat()) names.check('claim', id, entry.at('claims'), report)
    const key = edgeKey(triple, grounding)
    const earlier = was.length > 0 ? { was } : {}
    return [{ ...triple, key, grounding, claims, premises, note, ...earlier, at: entry.at('edge'), entry }]
  })
  return [...statedEdges(located, statements, names, report), ...drawn]
}
