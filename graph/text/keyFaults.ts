import type { GraphFile } from '../schema.ts'
import type { Fault, Place } from './fault.ts'

interface Reference {
  readonly place: Place
  readonly key: string
  /** The key that is referred to. */
  readonly to: string
  /** What should have that key. */
  readonly as: string
}

/** All keys that links may name; they share one namespace. */
function living({ attributes, nodes, edges }: GraphFile): readonly { readonly place: Place; readonly key: string }[] {
  const of = (place: Place, keys: readonly string[]): { place: Place; key: string }[] =>
    keys.map((key) => ({ place, key }))
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)
  const keys = (list: readonly { readonly key: string }[]): readonly string[] => list.map(({ key }) => key)
  return [
    ...of('body', ids(attributes.bodies)),
    ...of('node', keys(nodes)),
    ...of('claim', ids(attributes.claims)),
    ...of('figure', ids(attributes.figures)),
    ...of('notice', ids(attributes.documents.flatMap(({ notices }) => notices))),
    ...of('edge', keys(edges)),
  ]
}

function references({ attributes, nodes, edges }: GraphFile): readonly Reference[] {
  const { bodies, documents, claims, figures } = attributes
  return [
    ...bodies.flatMap(({ id, node }) =>
      node === null ? [] : [{ place: 'body', key: id, to: node, as: 'node' } as const],
    ),
    ...documents.flatMap(({ id, sections, 'supplied-by': supplier }) => [
      ...sections.map(({ body }) => ({ place: 'document', key: id, to: body, as: 'body' }) as const),
      ...(supplier === null ? [] : [{ place: 'document', key: id, to: supplier, as: 'body' } as const]),
    ]),
    ...claims.map(({ id, body }) => ({ place: 'claim', key: id, to: body, as: 'body' }) as const),
    ...figures.map(({ id, claim }) => ({ place: 'figure', key: id, to: claim, as: 'claim' }) as const),
    ...figures.flatMap(({ id, about }) => about.map((to) => ({ place: 'figure', key: id, to, as: 'thing' }) as const)),
    ...nodes.flatMap(({ key, attributes: { kind, initiative, claims: named } }) => [
      { place: 'node', key, to: kind, as: 'kind' } as const,
      ...(initiative === null ? [] : [{ place: 'node', key, to: initiative, as: 'initiative' } as const]),
      ...named.map((to) => ({ place: 'node', key, to, as: 'claim' }) as const),
    ]),
    ...edges.flatMap(
      ({ key, source, target, attributes: { relation, claims: carrying, premises, verbs = [], status = null } }) => [
        ...[source, target].map((to) => ({ place: 'edge', key, to, as: 'node' }) as const),
        { place: 'edge', key, to: relation, as: 'relation' } as const,
        ...carrying.flat().map((to) => ({ place: 'edge', key, to, as: 'claim' }) as const),
        ...premises.map((to) => ({ place: 'edge', key, to, as: 'edge' }) as const),
        ...verbs.map(({ claim }) => ({ place: 'edge', key, to: claim, as: 'claim' }) as const),
        ...(status === null ? [] : [{ place: 'edge', key, to: status, as: 'status' } as const]),
      ],
    ),
  ]
}

function twice(file: GraphFile): readonly Fault[] {
  const first = new Map<string, Place>()
  const faults: Fault[] = []
  for (const { place, key } of living(file)) {
    const other = first.get(key)
    if (other === undefined) first.set(key, place)
    else faults.push({ why: 'key-twice', place, key, declared: key, found: other })
  }
  for (const { id, sections } of file.attributes.documents) {
    const seen = new Set<string>()
    for (const section of sections) {
      if (seen.has(section.id))
        faults.push({ why: 'key-twice', place: 'document', key: id, declared: section.id, found: 'section' })
      seen.add(section.id)
    }
  }
  return faults
}

/** Keys that are used twice or that nothing has, and stated edges without a claim. */
export function keyFaults(file: GraphFile): readonly Fault[] {
  const { vocabulary } = file.attributes
  const all = living(file)
  const of = (place: Place): ReadonlySet<string> =>
    new Set(all.filter((one) => one.place === place).map(({ key }) => key))
  const terms = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id))
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    node: of('node'),
    edge: of('edge'),
    claim: of('claim'),
    body: of('body'),
    thing: new Set([...of('node'), ...of('edge')]),
    kind: terms(vocabulary.kinds),
    relation: terms(vocabulary.relations),
    initiative: terms(vocabulary.initiatives),
    status: terms(vocabulary.statuses ?? []),
  }
  const lost = references(file).filter(({ to, as }) => known[as]?.has(to) !== true)
  const bare = file.edges.filter(
    ({ attributes }) => attributes.grounding === 'stated' && attributes.claims.length === 0,
  )
  return [
    ...twice(file),
    ...lost.map(({ place, key, to, as }): Fault => ({ why: 'key-unknown', place, key, declared: to, found: as })),
    ...bare.map(({ key }): Fault => ({ why: 'without-a-claim', place: 'edge', key, declared: key, found: '' })),
  ]
}
