import type { BuiltEdge } from './edges.ts'
import type { LocatedCorpus } from './located.ts'
import type { Origin, Report } from './problem.ts'

interface Key {
  readonly key: string
  readonly what: string
  readonly at: Origin
}

const wellFormed = /^(?!.*--)[a-z0-9-]+$/u
const formOfKeys = 'small letters, digits and single hyphens only: `[a-z0-9-]+` without `--`'

/** Whether a key is made as the keys of edges are: `source--relation--target`, and the grounding if it is not stated. */
function isEdgeKey(key: string): boolean {
  const [source, relation, target, grounding = 'derived', ...more] = key.split('--')
  const isFormed = [source, relation, target].every((part) => wellFormed.test(part ?? ''))
  return isFormed && ['derived', 'editorial'].includes(grounding) && more.length === 0
}

/** The lists of earlier keys, as they are written. */
function earlierKeys({ corpus, documents }: LocatedCorpus) {
  const claims = documents.flatMap(({ source }) => source.claims)
  return [
    ...corpus.nodes.map(({ value, at }) => ({
      was: value.was,
      isEdge: false,
      at: (index: number) => at('was', index),
    })),
    ...claims.flatMap(({ value, at }) =>
      value.says.flatMap((says, number) =>
        typeof says === 'string'
          ? []
          : [{ was: says.was, isEdge: true, at: (index: number) => at('says', number, 'was', index) }],
      ),
    ),
    ...corpus.edges.map(({ value, at }) => ({ was: value.was, isEdge: true, at: (index: number) => at('was', index) })),
  ]
}

/** Reports earlier keys that can never have been keys, and those that stand twice in one list. */
function checkEarlier(located: LocatedCorpus, report: Report): void {
  for (const { was, isEdge, at } of earlierKeys(located))
    for (const [index, key] of was.entries()) {
      const isFormed = isEdge ? isEdgeKey(key) : wellFormed.test(key)
      if (!isFormed)
        report(
          at(index),
          `the earlier key \`${key}\` is no key${isEdge ? ' of an edge' : ''}`,
          isEdge
            ? 'write `source--relation--target`, with `--derived` or `--editorial` behind it if it was not stated'
            : formOfKeys,
        )
      if (was.indexOf(key) < index) report(at(index), `the earlier key \`${key}\` stands here twice`, 'write it once')
    }
}

/** All keys that links may name, except those of edges; they share one namespace. */
function keysOf({ corpus, documents, figures }: LocatedCorpus): readonly Key[] {
  const { nodes, bodies } = corpus
  return [
    ...bodies.map(({ key, at }) => ({ key, what: 'body', at: at() })),
    ...nodes.map(({ key, at }) => ({ key, what: 'node', at: at() })),
    ...documents.flatMap(({ source }) => source.claims.map(({ key, at }) => ({ key, what: 'claim', at: at('id') }))),
    ...figures.map(({ id, at }) => ({ key: id, what: 'figure', at: at() })),
    ...documents.flatMap(({ source }) => source.notices.map(({ key, at }) => ({ key, what: 'notice', at: at() }))),
  ]
}

function checkTwice(keys: readonly Key[], report: Report): ReadonlyMap<string, Key> {
  const first = new Map<string, Key>()
  for (const one of keys) {
    const other = first.get(one.key)
    if (other === undefined) first.set(one.key, one)
    else
      report(
        one.at,
        `the ${one.what} key \`${one.key}\` is used twice`,
        `it is the key of the ${other.what} at ${other.at.file}:${String(other.at.line)}; nodes, edges, claims, figures, bodies and notices share one namespace`,
      )
  }
  return first
}

/** Reports keys, also earlier ones, that are used twice or malformed, and earlier keys that two nodes claim or that are in use again. */
export function checkKeys(located: LocatedCorpus, edges: readonly BuiltEdge[], report: Report): void {
  const { corpus, documents } = located
  const keys = keysOf(located)
  const terms = [
    ...[...corpus.kinds, ...corpus.relations, ...corpus.initiatives, ...corpus.statuses].map(({ key, at }) => ({
      key,
      at: at(),
    })),
    ...documents.map(({ source }) => ({ key: source.id, at: source.at() })),
    ...documents.flatMap(({ source }) => source.sections.map(({ value, at }) => ({ key: value.id, at: at('id') }))),
  ]
  for (const { key, at } of [...keys, ...terms])
    if (!wellFormed.test(key)) report(at, `\`${key}\` is no key`, formOfKeys)
  const living = checkTwice([...keys, ...edges.map(({ key, at }) => ({ key, what: 'edge', at }))], report)
  for (const { source } of documents)
    checkTwice(
      source.sections.map(({ value, at }) => ({ key: value.id, what: 'section', at: at('id') })),
      report,
    )

  checkEarlier(located, report)
  const earlier = new Map<string, string>()
  const succeeded = [
    ...corpus.nodes.flatMap(({ key, value, at }) =>
      value.was.map((was, index) => ({ key, was, at: at('was', index) })),
    ),
    ...edges.flatMap(({ key, was, at }) => (was ?? []).map((one) => ({ key, was: one, at }))),
  ]
  for (const { key, was, at } of succeeded) {
    const other = living.get(was)
    const claimedBy = earlier.get(was)
    if (other)
      report(at, `the earlier key \`${was}\` is the key of a living ${other.what}`, 'a key is never used again')
    else if (claimedBy !== undefined && claimedBy !== key)
      report(at, `the earlier key \`${was}\` is claimed by \`${claimedBy}\` too`, 'one node or edge has succeeded it')
    earlier.set(was, key)
  }
}
