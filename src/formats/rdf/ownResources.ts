/** Recognises RDF files that we wrote: their resources are links to the page of the graph, which end in its keys. */
import type { ForeignVerb } from '../read/foreign.ts'
import type { RdfFacts } from './facts.ts'
import { wordsOf } from './rdfNames.ts'
import { iri } from './terms.ts'

const [edition, printed, grounding, premise, note] = [
  iri('verbatim:edition'),
  iri('verbatim:printed'),
  iri('verbatim:grounding'),
  iri('verbatim:premise'),
  iri('verbatim:note'),
]
const initiative = iri('verbatim:initiative')
const [verb, status, rank, quote, rendering, negated] = [
  iri('verbatim:verb'),
  iri('verbatim:status'),
  iri('verbatim:rank'),
  iri('verbatim:quote'),
  iri('verbatim:rendering'),
  iri('verbatim:negated'),
]
const [value, derivedFrom] = [iri('rdf:value'), iri('prov:wasDerivedFrom')]

export interface OwnResources {
  /** The graph itself; null: this is no file of ours. */
  readonly graph: string | null
  /** The id of a resource: its key in a file of ours, else its IRI. */
  readonly idOf: (key: string) => string
  /** Resources that are no nodes in a graph of ours, like its documents and passages. */
  readonly hidden: ReadonlySet<string>
  /** Figures. A graph that is read from RDF has no place for them. */
  readonly figures: readonly string[]
}

/** A file of ours names its edition. */
export function ownResources(facts: RdfFacts): OwnResources {
  const graph = facts.subjects.find((key) => facts.literals(key, [edition]).length > 0) ?? null
  if (graph === null) return { graph, idOf: (key) => key, hidden: new Set(), figures: [] }
  const figures = facts.subjects.filter((key) => facts.literals(key, [printed]).length > 0)
  const hidden = new Set([graph, ...figures])
  for (const key of facts.subjects) for (const one of facts.resources(key, [initiative, verb, status])) hidden.add(one)
  for (const key of statusesIn(facts)) hidden.add(key)
  const idOf = (key: string): string => {
    if (!key.startsWith(`${graph}#`)) return key
    const part = /^(?:focus|kinds|relations|types|bodies|documents|statuses)=(.+)$/u.exec(
      key.slice(graph.length + 1),
    )?.[1]
    try {
      return part === undefined ? key : decodeURIComponent(part)
    } catch (error) {
      // A `%` that encodes nothing is part of the key.
      if (!(error instanceof URIError)) throw error
      return key
    }
  }
  return { graph, idOf, hidden, figures }
}

/** The statuses of a file of ours, from the least to the most. */
export function statusesIn(facts: RdfFacts): readonly string[] {
  const rankOf = (key: string): number => Number(facts.literals(key, [rank])[0]?.value)
  return facts.subjects
    .filter((key) => facts.literals(key, [rank]).length > 0)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
}

/** The printed words for the relation of a statement, with the passages that they stand in. */
function verbsOf(facts: RdfFacts, by: string): readonly ForeignVerb[] {
  return facts.resources(by, [verb]).flatMap((one) => {
    const [words] = facts.literals(one, [value])
    const [claim] = facts.resources(one, [derivedFrom])
    const [passage] = claim === undefined ? [] : facts.literals(claim, [quote])
    if (words === undefined || passage === undefined) return []
    const isNegated = facts.literals(one, [negated])[0]?.value === 'true'
    const why = wordsOf(facts, one, [note])
    return [
      {
        ...{ quote: passage.value, text: words.value, translations: wordsOf(facts, one, [rendering]) },
        negated: isNegated,
        ...(Object.keys(why).length > 0 ? { note: why } : {}),
      },
    ]
  })
}

/** The grounding, the verbs and the status of a statement in a file of ours. */
export function ownEvidence(facts: RdfFacts, by: string, idOf: (key: string) => string) {
  const given = facts.literals(by, [grounding])[0]?.value
  const named = (['stated', 'derived', 'editorial'] as const).find((one) => one === given)
  const premises = facts.resources(by, [premise]).map(idOf)
  const words = wordsOf(facts, by, [note])
  const verbs = verbsOf(facts, by)
  const [reached] = facts.resources(by, [status])
  return {
    ...(verbs.length > 0 ? { verbs } : {}),
    ...(reached === undefined ? {} : { status: idOf(reached) }),
    ...(named ? { grounding: named } : {}),
    ...(premises.length > 0 ? { premises } : {}),
    ...(Object.keys(words).length > 0 ? { note: words } : {}),
  }
}
