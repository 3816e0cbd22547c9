/** Statements that are resources themselves: reified, with RDF 1.2's reifiers, and Wikidata's. */
import type { RdfFacts, RdfTerm } from './facts.ts'
import { iri } from './terms.ts'

export interface Statement {
  readonly subject: string
  readonly predicate: string
  readonly object: RdfTerm
  /** The resource that stands for the statement, and that has the evidence. */
  readonly by: string
}

const parts = [iri('rdf:subject'), iri('rdf:predicate'), iri('rdf:object')] as const
const reifies = iri('rdf:reifies')

const entity = 'http://www.wikidata.org/entity/'
const wikidata = /^https?:\/\/www\.wikidata\.org\/prop\/((?:direct\/|statement\/|qualifier\/)?)(P\d+)$/u

/** The property behind the several predicates that Wikidata has for it; other predicates stay as they are. */
export function relationOf(predicate: string): string {
  const [, , property] = wikidata.exec(predicate) ?? []
  return property === undefined ? predicate : entity + property
}

/** Whether a predicate leads from an item of Wikidata to a statement about it. */
const leadsToStatement = (predicate: string): boolean => wikidata.exec(predicate)?.[1] === ''

function* reified(facts: RdfFacts, by: string): Generator<Statement> {
  const [subject, predicate] = [facts.resources(by, [parts[0]])[0], facts.resources(by, [parts[1]])[0]]
  const [object] = facts.objects(by, [parts[2]])
  if (subject !== undefined && predicate !== undefined && object) yield { subject, predicate, object, by }
  for (const term of facts.objects(by, [reifies]))
    if (term.subject && term.predicate && term.object)
      yield { subject: facts.keyOf(term.subject), predicate: term.predicate.value, object: term.object, by }
}

function* ofWikidata(facts: RdfFacts, subject: string): Generator<Statement> {
  for (const { predicate, object } of facts.of(subject)) {
    if (!leadsToStatement(predicate)) continue
    const by = facts.keyOf(object)
    const property = wikidata.exec(predicate)?.[2] ?? ''
    for (const { predicate: stated, object: value } of facts.of(by)) {
      const [, way, same] = wikidata.exec(stated) ?? []
      if (way === 'statement/' && same === property) yield { subject, predicate: entity + property, object: value, by }
    }
  }
}

/** Every statement that is a resource. */
export function statementsOf(facts: RdfFacts): readonly Statement[] {
  return facts.subjects.flatMap((key) => [...reified(facts, key), ...ofWikidata(facts, key)])
}

/** Whether a predicate only gives a statement its subject, predicate or object, and describes nothing. */
export const isReification = (predicate: string): boolean =>
  parts.some((one) => one === predicate) ||
  predicate === reifies ||
  ['', 'statement/'].includes(wikidata.exec(predicate)?.[1] ?? 'none')
