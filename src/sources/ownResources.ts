/** RDF files that we wrote: their resources are links into the page of the graph, and end in the keys that it has there. */
import type { Facts } from './facts.ts'
import { wordsOf } from './names.ts'
import { iri } from './terms.ts'

const [edition, printed, grounding, premise, note] = [
  iri('verbatim:edition'),
  iri('verbatim:printed'),
  iri('verbatim:grounding'),
  iri('verbatim:premise'),
  iri('verbatim:note'),
]
const initiative = iri('verbatim:initiative')

export interface OwnResources {
  /** The graph itself; null: this is no file of ours. */
  readonly graph: string | null
  /** What a resource is called by id: its key where it is one of ours, else its IRI. */
  readonly idOf: (key: string) => string
  /** Resources that a graph of ours has elsewhere than among its nodes. */
  readonly hidden: ReadonlySet<string>
  /** Numbers with their printed words: a graph read from RDF has no place for them. */
  readonly figures: readonly string[]
}

/** Knows a file of ours by the edition that it names. */
export function ownResources(facts: Facts): OwnResources {
  const graph = facts.subjects.find((key) => facts.literals(key, [edition]).length > 0) ?? null
  if (graph === null) return { graph, idOf: (key) => key, hidden: new Set(), figures: [] }
  const figures = facts.subjects.filter((key) => facts.literals(key, [printed]).length > 0)
  const hidden = new Set([graph, ...figures])
  for (const key of facts.subjects) for (const one of facts.resources(key, [initiative])) hidden.add(one)
  const idOf = (key: string): string => {
    if (!key.startsWith(`${graph}#`)) return key
    const part = /^(?:focus|kinds|relations|types|bodies|documents)=(.+)$/u.exec(key.slice(graph.length + 1))?.[1]
    try {
      return part === undefined ? key : decodeURIComponent(part)
    } catch {
      return key
    }
  }
  return { graph, idOf, hidden, figures }
}

/** What a statement of ours tells of how it is grounded. */
export function ownGrounds(facts: Facts, by: string, idOf: (key: string) => string) {
  const told = facts.literals(by, [grounding])[0]?.value
  const named = (['stated', 'derived', 'editorial'] as const).find((one) => one === told)
  const premises = facts.resources(by, [premise]).map(idOf)
  const words = wordsOf(facts, by, [note])
  return {
    ...(named ? { grounding: named } : {}),
    ...(premises.length > 0 ? { premises } : {}),
    ...(Object.keys(words).length > 0 ? { note: words } : {}),
  }
}
