import type { Corpus, RelationSource } from './corpus.ts'
import { type BuiltEdge, edgeKey, pairKey, symmetricOf } from './edges.ts'
import type { LocatedCorpus } from './located.ts'
import type { Names } from './names.ts'
import { nearestOf } from './nearest.ts'
import type { Report } from './problem.ts'

function fits({ ends }: RelationSource, from: string, to: string): boolean {
  return ends.some((one) =>
    one === 'same-kind'
      ? from === to
      : (one.from === 'any' || one.from.includes(from)) && (one.to === 'any' || one.to.includes(to)),
  )
}

function kindsOf({ ends }: RelationSource): readonly string[] {
  return ends.flatMap((one) =>
    one === 'same-kind' ? [] : [one.from, one.to].flatMap((kinds) => (kinds === 'any' ? [] : kinds)),
  )
}

function endsInWords({ ends }: RelationSource): string {
  const words = (kinds: 'any' | readonly string[]): string => (kinds === 'any' ? 'anything' : kinds.join(', '))
  return ends.map((one) => (one === 'same-kind' ? 'two of a kind' : `${words(one.from)} → ${words(one.to)}`)).join('; ')
}

function checkEnds({ corpus }: LocatedCorpus, edges: readonly BuiltEdge[], names: Names, report: Report): void {
  const sure = corpus.nodes.filter(({ key }) => !corpus.damaged.has(key))
  const kinds = new Map(sure.map(({ key, value }) => [key, value.kind]))
  // A relation or a node with an unknown kind is reported where it stands, and not again at each of its edges.
  const known = ({ value }: Corpus['relations'][number]): boolean =>
    kindsOf(value).every((kind) => names.has('kind', kind))
  const relations = new Map(corpus.relations.filter(known).map(({ key, value }) => [key, value]))
  for (const { source, target, relation: id, at } of edges) {
    const relation = relations.get(id)
    const [from = '', to = ''] = [kinds.get(source), kinds.get(target)]
    if (relation !== undefined && [from, to].every((kind) => names.has('kind', kind)) && !fits(relation, from, to))
      report(
        at,
        `\`${source} ${id} ${target}\` goes from a ${from} to a ${to}`,
        `\`${id}\` is for ${endsInWords(relation)}`,
      )
  }
}

/** Reports derived and editorial edges without what they need, and edges whose ends do not fit their relation. */
export function checkEdges(located: LocatedCorpus, edges: readonly BuiltEdge[], names: Names, report: Report): void {
  checkEnds(located, edges, names, report)
  const symmetric = symmetricOf(located)
  const stated = new Map(
    edges.filter(({ entry }) => entry === null).map((edge) => [pairKey(edge, symmetric), edge.key]),
  )
  const keys = new Set(edges.map(({ key }) => key))
  for (const edge of edges) {
    const { entry, grounding, claims, premises, note, key } = edge
    if (entry === null) continue
    const words = `\`${entry.value.edge}\``
    const other = stated.get(pairKey(edge, symmetric))
    if (grounding === 'stated')
      report(
        entry.at('grounding'),
        `the stated edge ${words} has no claim`,
        'write it under `says` of the claim that states it',
      )
    else if (note === null || Object.values(note).every((text) => text.trim() === ''))
      report(entry.at(), `the ${grounding} edge ${words} has no note`, 'say in `note` why it is drawn')
    if (grounding === 'derived' && claims.length === 0 && premises.length === 0)
      report(
        entry.at(),
        `the derived edge ${words} has neither premises nor claims`,
        'name the edges that it follows from, or the passage',
      )
    if (grounding === 'derived' && other !== undefined)
      report(entry.at('edge'), `the derived edge ${words} is stated too`, `leave it out: \`${other}\` says it`)
    for (const [index, premise] of premises.entries())
      if (premise === key || !keys.has(premise))
        if (located.corpus.whole && located.corpus.damaged.size === 0)
          report(
            entry.at('premises', index),
            `the premise \`${premise}\` ${premise === key ? 'is the edge itself' : 'is no edge'}`,
            nearestOf(
              premise,
              [...keys].filter((one) => one !== edgeKey(edge, grounding)),
            ),
          )
  }
}
