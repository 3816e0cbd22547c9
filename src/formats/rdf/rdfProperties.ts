/** Properties in an RDF file: literals, addresses, and values without a name. */
import { type RdfFacts, isResource } from './facts.ts'
import type { Properties } from '../read/foreign.ts'
import { nameOf } from './rdfNames.ts'
import type { Passages } from './rdfPassages.ts'
import { isReification } from './statements.ts'
import { addresses, localName, predicates, shownElsewhere } from './terms.ts'

/** Values by name, several of a name one after the other. */
class Values {
  readonly #all = new Map<string, Set<string>>()
  add(name: string, value: string): void {
    if (value !== '') this.#all.set(name, (this.#all.get(name) ?? new Set()).add(value))
  }
  finish(): Properties {
    return Object.fromEntries([...this.#all].map(([name, values]) => [name, [...values].join(' | ')]))
  }
}

/** Whether a resource only groups literals: it has no IRI and is used once. */
export function isBundle(facts: RdfFacts, key: string): boolean {
  const own = facts.of(key)
  if (!key.startsWith('_:') || own.length === 0 || facts.uses(key) !== 1 || facts.isList(key)) return false
  if (facts.literals(key, predicates.label).length > 0) return false
  return own.every(({ predicate, object }) => !isResource(object) || predicate === predicates.type[0])
}

/** The properties of all resources that describe one thing. `sources`: resources that it comes from. */
export function propertiesIn(
  facts: RdfFacts,
  keys: readonly string[],
  sources: readonly string[],
  passages: Passages,
): Properties {
  const values = new Values()
  for (const source of sources) values.add('source', nameOf(facts, source))
  const add = (key: string, prefix: string): void => {
    for (const { predicate, object } of facts.of(key)) {
      const name = prefix + localName(predicate)
      if (shownElsewhere.has(predicate) || isReification(predicate)) continue
      if (object.termType === 'Literal') {
        if (!passages.isQuote(predicate))
          values.add(object.language ? `${name}@${object.language}` : name, object.value)
        continue
      }
      if (!isResource(object)) continue
      const target = facts.keyOf(object)
      if (isBundle(facts, target) && prefix === '' && !passages.apparatus.has(target)) add(target, `${name}.`)
      else if (facts.isList(target)) {
        for (const one of facts.items(target)) if (one.termType === 'Literal') values.add(name, one.value)
      } else if (addresses.has(predicate) && facts.of(target).length === 0) values.add(name, object.value)
    }
  }
  for (const key of keys) add(key, '')
  return values.finish()
}
