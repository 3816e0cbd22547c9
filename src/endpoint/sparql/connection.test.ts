import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectionTo, formatConnection, fullTexts, parseConnection, profiles, type Connection } from './connection.ts'

const label = 'http://www.w3.org/2000/01/rdf-schema#label'
const texts = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 })
const iris = fc.oneof(
  texts,
  texts.map((all) => all.map((one) => `http://www.wikidata.org/prop/direct/${one}`)),
)
const connections: fc.Arbitrary<Connection> = fc.record({
  address: fc.oneof(
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom('https://a.example/s?a=1;b=%3B&c=%', 'http://127.0.0.1:8890/sparql'),
  ),
  graphs: iris,
  labels: iris,
  types: iris,
  languages: texts,
  evidence: fc.constantFrom(...profiles),
  fullText: fc.constantFrom(...fullTexts),
  rows: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
})

test('every connection is read as it was written', () => {
  fc.assert(
    fc.property(connections, (connection) => {
      expect(parseConnection(formatConnection(connection))).toEqual(connection)
    }),
  )
})

test('no text makes reading throw, and what is no endpoint is null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseConnection(`sparql:${text}`)).not.toBeNull()
    }),
  )
  expect(parseConnection('https://example.org/graph.json')).toBeNull()
  expect(parseConnection('file:mills.csv~12ab')).toBeNull()
})

test('what is usual is left out, and known names are short', () => {
  const plain = connectionTo('https://example.org/sparql')
  expect(formatConnection(plain)).toBe('sparql:https://example.org/sparql')
  const given: Connection = { ...plain, graphs: ['urn:g'], labels: [label], languages: ['mn'], evidence: 'statement' }
  expect(formatConnection(given)).toBe(
    'sparql:https://example.org/sparql;graph=urn:g;label=rdfs*label;lang=mn;evidence=statement',
  )
})

test('a name and a password in an address go into no link', () => {
  const given = { ...connectionTo('https://example.org/sparql'), address: 'https://mei:secret@example.org/sparql' }
  expect(formatConnection(given)).toBe('sparql:https://example.org/sparql')
  expect(connectionTo('https://mei:secret@example.org/sparql').address).toBe('https://example.org/sparql')
  expect(parseConnection('sparql:https://mei:secret@example.org/sparql')?.address).toBe('https://example.org/sparql')
})

test('what is not known in it is passed over, and the first of two counts', () => {
  expect(
    parseConnection('sparql:https://a.example/;colour=red;evidence=magic;rows=-1;text=virtuoso;text=none'),
  ).toEqual({
    ...connectionTo('https://a.example/'),
    fullText: 'virtuoso',
  })
})
