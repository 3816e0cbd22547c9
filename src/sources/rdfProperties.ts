/** What an RDF file tells beside names and relations: literals, addresses, and values that have no name. */
import { type Facts, isResource } from './facts.ts'
import type { Properties } from './foreign.ts'
import { nameOf } from './names.ts'
import type { Passages } from './passages.ts'
import { isMachinery } from './statements.ts'
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

/** Whether a resource is only a bundle of literals: without a name, and used once. */
export function isBundle(facts: Facts, key: string): boolean {
  const told = facts.of(key)
  if (!key.startsWith('_:') || told.length === 0 || facts.uses(key) !== 1 || facts.isList(key)) return false
  if (facts.literals(key, predicates.label).length > 0) return false
  return told.every(({ predicate, object }) => !isResource(object) || predicate === predicates.type[0])
}

/** The properties of resources that tell of one thing. `sources`: resources that are named as where it comes from. */
export function propertiesIn(
  facts: Facts,
  keys: readonly string[],
  sources: readonly string[],
  passages: Passages,
): Properties {
  const values = new Values()
  for (const source of sources) values.add('source', nameOf(facts, source))
  const take = (key: string, prefix: string): void => {
    for (const { predicate, object } of facts.of(key)) {
      const name = prefix + localName(predicate)
      if (shownElsewhere.has(predicate) || isMachinery(predicate)) continue
      if (object.termType === 'Literal') {
        if (!passages.isQuote(predicate))
          values.add(object.language ? `${name}@${object.language}` : name, object.value)
        continue
      }
      if (!isResource(object)) continue
      const target = facts.keyOf(object)
      if (isBundle(facts, target) && prefix === '' && !passages.apparatus.has(target)) take(target, `${name}.`)
      else if (facts.isList(target)) {
        for (const one of facts.items(target)) if (one.termType === 'Literal') values.add(name, one.value)
      } else if (addresses.has(predicate) && facts.of(target).length === 0) values.add(name, object.value)
    }
  }
  for (const key of keys) take(key, '')
  return values.finish()
}
