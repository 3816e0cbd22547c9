/** JSON-LD 1.1: the same resources as in Turtle, as plain objects. */
import type { ExportContext } from '../write/exportContext.ts'
import { prefixes, type PrefixedName, type Resource, type WrittenTerm } from '../rdf/rdfExport.ts'
import { resources } from '../rdf/resources.ts'

type Written = Record<string, unknown>

const identity = (one: Resource['subject']): string => ('iri' in one ? one.iri : `_:${one.blank}`)

function written(term: WrittenTerm): unknown {
  if (!('value' in term)) return { '@id': identity(term) }
  const { value, lang, type } = term
  if (lang !== undefined) return { '@language': lang, '@value': value }
  return type === undefined ? value : { '@type': type, '@value': value }
}

function node({ subject, facts }: Resource): Written {
  const grouped = new Map<PrefixedName, WrittenTerm[]>()
  for (const [predicate, term] of facts) grouped.set(predicate, [...(grouped.get(predicate) ?? []), term])
  const fields = [...grouped].map(([predicate, terms]): [string, unknown] => {
    if (predicate === 'rdf:type') return ['@type', terms.flatMap((term) => ('iri' in term ? [term.iri] : []))]
    const values = terms.map(written)
    return [predicate, values.length === 1 ? values[0] : values]
  })
  return { '@id': identity(subject), ...Object.fromEntries(fields) }
}

/** The part as JSON-LD, piece by piece: one for each resource. */
export function* jsonLd(context: ExportContext): Generator<string> {
  yield `{"@context":${JSON.stringify(prefixes)},\n"@graph":[`
  let joint = ''
  for (const one of resources(context)) {
    yield `${joint}\n${JSON.stringify(node(one))}`
    joint = ','
  }
  yield ']}\n'
}
