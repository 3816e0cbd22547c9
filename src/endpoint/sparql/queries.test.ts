import fc from 'fast-check'
import { Store } from 'oxigraph'
import { Parser } from 'sparqljs'
import { expect, test } from 'vitest'
import { connectionTo, fullTexts, profiles, type Connection } from './connection.ts'
import { evidenceOf, evidenceOfSayers, probes } from './evidenceQueries.ts'
import * as queries from './queries.ts'
import { searchQuery } from './searches.ts'
import { isIri, sayable, stringToken } from './tokens.ts'

const parser = new Parser()
const plain = connectionTo('https://example.org/sparql')
const marks = fc.string({ unit: fc.constantFrom('"', '\\', 'u', 'U', '0', '2', "'", '{', '}', '\n', '#', 'x') })
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), marks)
const full: Connection = {
  ...plain,
  graphs: ['urn:graph:one', 'urn:graph:FROM'],
  languages: ['zh', 'en"', 'mn'],
  types: [...plain.types, 'http://www.wikidata.org/prop/direct/P31'],
}
const starQuery = {
  source: 'urn:a',
  relation: 'http://www.wikidata.org/prop/direct/P1',
  target: null,
  ends: ['urn:b', 'urn:c'],
}
const found = { relation: 'urn:r', direction: 'out' } as const
const page = { ...found, after: 'urn:"c', limit: 50 }

/** Every template, as it is sent for a connection. */
const all = (connection: Connection, words: string): readonly (string | null)[] => [
  queries.factsOf(['urn:a', 'urn:b'], connection),
  queries.literalsOf('urn:a', connection),
  queries.isDescribed('urn:a', connection),
  queries.pageOfKind(null, null, 50, connection),
  queries.pageOfKind('urn:kind', words, 50, connection),
  queries.countKinds(connection),
  queries.sampleKinds(connection),
  queries.countRelations('urn:a', connection),
  queries.listRelations('urn:a', 'in', connection),
  queries.capRelations('urn:a', [found, { ...found, direction: 'in' }], connection),
  queries.pageOfNeighbours('urn:a', page, connection),
  queries.pageOfNeighbours('urn:a', { ...page, direction: 'in', after: null }, connection),
  queries.sampleLabels(connection.labels, 10, connection),
  queries.anyRows(10, connection),
  queries.countRows(10, connection),
  ...fullTexts.map((fullText) => searchQuery({ query: words, kind: null, limit: 9 }, { ...connection, fullText })),
  ...fullTexts.map((fullText) =>
    searchQuery({ query: words, kind: 'urn:kind', limit: 9 }, { ...connection, fullText }),
  ),
  ...profiles.map((evidence) => evidenceOf(starQuery, { ...connection, evidence })),
  evidenceOfSayers(['urn:s', 'urn:t'], connection),
  ...probes.map(([, query]) => query(connection)),
]

/** The parser does not know triple terms (RDF 1.2). */
const isNew = (query: string): boolean => query.includes('<<(')

test.each([
  ['a plain connection', plain, '团结'],
  ['one with everything', full, 'two "words" \\ and } more'],
])('every query to %s is SPARQL 1.1, or 1.2 where triples are terms', (_, connection, words) => {
  const sent = all(connection, words).filter((query) => query !== null)
  expect(sent.length).toBeGreaterThan(25)
  for (const query of sent) {
    if (isNew(query)) expect(() => new Store().query(query, { results_format: 'json' })).not.toThrow()
    else expect(() => parser.parse(query), query).not.toThrow()
  }
})

test('each names the graphs that were given, and no other', () => {
  for (const query of all(full, 'x')) {
    if (query === null) continue
    expect(query).toContain(' FROM <urn:graph:one> FROM <urn:graph:FROM>')
  }
  for (const query of all(plain, 'x')) expect(query ?? '').not.toContain('FROM')
})

test('no text leaves its string, whatever it holds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parser.parse(`SELECT ?x { ?x ?p ${stringToken(text)} }`)
      expect(JSON.stringify(parsed)).toContain(`"value":${JSON.stringify(sayable(text))}`)
    }),
  )
})

test('whatever passes as an IRI is one for the parser, and stays one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const iri = `urn:x:${text}`
      if (!isIri(iri)) return
      const parsed = parser.parse(`SELECT ?x { <${iri}> ?p ?x }`)
      expect(JSON.stringify(parsed)).toContain(JSON.stringify(iri))
    }),
  )
  for (const no of [
    '',
    'a b:c',
    'urn:a b',
    'urn:<',
    'urn:>',
    'urn:"',
    'urn:{',
    'urn:`',
    'urn:\\u0020',
    'urn:\n',
    '//a',
    '#a',
  ])
    expect(isIri(no)).toBe(false)
})

test('words of any kind make a search that is SPARQL, or none', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...fullTexts), (query, fullText) => {
      const sent = searchQuery({ query, kind: null, limit: 9 }, { ...plain, fullText })
      if (sent !== null) expect(() => parser.parse(sent), sent).not.toThrow()
    }),
  )
})
