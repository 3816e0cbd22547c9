import jsonld from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { exampleExport, whole } from '../../testing/exampleExport.ts'
import { jsonLd } from './writeJsonLd.ts'
import { example } from '../../testing/example.ts'
import { comeBack } from '../../testing/exampleBack.ts'
import type { Quad, RdfTerm } from '../rdf/facts.ts'
import { jsonLdQuads, readJsonLd } from './readJsonLd.ts'
import { type Note, Unreadable } from '../read/openResult.ts'

const none = () => undefined

test('our own JSON-LD comes back with the same nodes, edges, groundings, premises and quotes', async () => {
  const value: unknown = JSON.parse(whole(jsonLd(exampleExport())))
  expect(comeBack(await readJsonLd(value, 'a.jsonld', none), 'json-ld')).toEqual(comeBack.of(example))
})

/** The facts, sorted, with each nameless resource replaced by what is said of it. */
function contents(quads: readonly Quad[]): readonly string[] {
  const described = (one: RdfTerm, depth = 0): string => {
    if (one.termType === 'Literal') return JSON.stringify([one.value, (one.language ?? '').toLowerCase()])
    if (one.termType !== 'BlankNode' || depth > 5) return one.termType === 'BlankNode' ? '' : one.value
    const of = quads.filter(({ subject }) => subject.termType === one.termType && subject.value === one.value)
    return `[${of
      .map(({ predicate, object }) => `${predicate.value} ${described(object, depth + 1)}`)
      .sort()
      .join('; ')}]`
  }
  const lines = quads.map((quad) =>
    [quad.subject, quad.predicate, quad.object, quad.graph].map((one) => described(one)).join(' '),
  )
  return [...new Set(lines)].sort()
}

const documents: Readonly<Record<string, unknown>> = {
  'terms, prefixes, types and languages': {
    '@context': {
      ex: 'http://example.org/',
      name: 'ex:name',
      knows: { '@id': 'ex:knows', '@type': '@id' },
      label: { '@id': 'ex:label', '@container': '@language' },
      Person: 'ex:Person',
      kind: '@type',
    },
    '@id': 'ex:ann',
    kind: 'Person',
    name: 'Ann',
    knows: ['ex:bo', 'http://other.example/cy'],
    label: { en: 'Ann', zh: ['安', '安妮'] },
    unknown: 'is not read',
  },
  'a vocabulary, nested objects, nameless ones, numbers': {
    '@context': { '@vocab': 'http://example.org/', '@language': 'en', plain: { '@language': null } },
    '@type': 'Thing',
    name: 'x',
    plain: 'y',
    part: [{ '@id': 'http://example.org/p', size: 3, open: true }, { name: 'q' }],
  },
  'lists, sets and typed values': {
    '@context': {
      '@vocab': 'http://example.org/',
      steps: { '@container': '@list' },
      when: { '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    },
    '@id': 'http://example.org/x',
    steps: ['a', { '@id': 'http://example.org/b' }],
    other: { '@list': ['c'] },
    some: { '@set': ['d', 'e'] },
    when: '2001-02-03',
    value: { '@value': 'f', '@language': 'de' },
  },
  'several graphs, reverse properties, included objects': {
    '@context': {
      '@vocab': 'http://example.org/',
      '@base': 'http://base.example/',
      parent: { '@reverse': 'child', '@type': '@id' },
    },
    '@graph': [
      { '@id': 'g', texts: 'once', '@graph': [{ '@id': 'a', knows: { '@id': 'b' } }] },
      { '@id': 'c', parent: 'a', '@reverse': { likes: { '@id': 'd' } } },
    ],
  },
  'keys that tell an index, an id or a type': {
    '@context': {
      '@vocab': 'http://example.org/',
      byIndex: { '@container': '@index' },
      byId: { '@container': '@id' },
      byType: { '@container': '@type' },
    },
    '@id': 'http://example.org/x',
    byIndex: { one: { name: 'a' }, two: { name: 'b' } },
    byId: { 'http://example.org/y': { name: 'c' } },
    byType: { Book: { name: 'd' } },
  },
  'contexts of a type and of a property': {
    '@context': {
      '@vocab': 'http://example.org/',
      Book: { '@id': 'Book', '@context': { title: 'http://books.example/title' } },
      place: { '@id': 'place', '@context': { title: 'http://places.example/title' } },
    },
    '@type': 'Book',
    title: 'a',
    place: { title: 'b' },
  },
  'names that JavaScript gives a meaning': {
    '@context': { '@vocab': 'http://example.org/' },
    '@id': 'http://example.org/x',
    constructor: 'a',
    toString: 'b',
  },
}

test.each(Object.keys(documents))('the jsonld package reads the same facts: %s', async (name) => {
  const text: unknown = await jsonld.toRDF(documents[name] as jsonld.JsonLdDocument, { format: 'application/n-quads' })
  const expected = contents(new Parser({ format: 'N-Quads' }).parse(text as string))
  expect(expected.length).toBeGreaterThan(1)
  expect(contents(await jsonLdQuads(documents[name], 'a.jsonld', none))).toEqual(expected)
})

async function faultOf(value: unknown): Promise<unknown> {
  try {
    await readJsonLd(value, 'a.jsonld', none)
  } catch (error) {
    if (error instanceof Unreadable) return error.fault
    throw error
  }
  return null
}

test('a context that stands elsewhere is not fetched: the file is refused with its address', async () => {
  const address = 'https://example.org/context.jsonld'
  expect(await faultOf({ '@context': [{ a: 'urn:a' }, address] })).toMatchObject({
    fault: 'wants-the-network',
    found: address,
  })
  expect(await faultOf({ '@context': { '@import': address } })).toMatchObject({
    fault: 'wants-the-network',
    found: address,
  })
})

test('schema.org and the context of Web Annotations are known', async () => {
  const { nodes, edges } = await readJsonLd(
    {
      '@context': 'https://schema.org',
      '@type': 'Person',
      '@id': 'http://a.example',
      name: 'Ann',
      knows: { '@id': 'http://b.example', name: 'Bo' },
    },
    'a.jsonld',
    none,
  )
  expect(nodes.map(({ label }) => label)).toEqual(['Ann', 'Bo'])
  expect(edges).toHaveLength(1)
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://a.example/1',
    type: 'Annotation',
    body: 'http://a.example/mill',
    target: { source: 'http://a.example/page', selector: { type: 'TextQuoteSelector', exact: 'the old mill' } },
  }
  expect((await readJsonLd(annotation, 'a.jsonld', none)).nodes).toMatchObject([
    { id: 'http://a.example/mill', quotes: [{ quote: 'the old mill' }] },
  ])
})

test('terms that rest on each other in a circle, and what is nested too deep, end in a sentence or in nothing', async () => {
  expect(await faultOf({ '@context': { a: 'b:x', b: 'a:y' }, a: 'z' })).toBe(null)
  let deep: unknown = 'x'
  for (let depth = 0; depth < 1000; depth++) deep = { 'urn:p': deep }
  expect(await faultOf(deep)).toMatchObject({ fault: 'too-deep' })
})

test('a term that rests on itself is left out, and said to be; a file with very many of them is refused', async () => {
  const notes: Note[] = []
  const circular = { '@context': { a: 'b:x', b: 'a:y', c: 'urn:c' }, '@id': 'urn:s', a: 'z', c: { '@id': 'urn:o' } }
  const { nodes, edges } = await readJsonLd(circular, 'a.jsonld', (note) => notes.push(note))
  expect([nodes.length, edges.length]).toEqual([2, 1])
  expect(notes).toEqual([{ note: 'left-out', what: '@context', count: 1, example: 'a' }])
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`t${at}`, `t${at}:x`]))
  expect(await faultOf({ '@context': many, '@id': 'urn:s' })).toMatchObject({
    fault: 'broken',
    at: '@context',
    found: expect.stringMatching(/^cyclic IRI mapping: t\d+$/u) as string,
  })
})

test('what breaks the rules is named, with its place in the file', async () => {
  const graph = (node: object) => ({
    '@context': { '@vocab': 'urn:v:' },
    size: 5,
    '@graph': [{ '@id': 'urn:a' }, node],
  })
  expect(await faultOf(graph({ '@id': 5 }))).toMatchObject({
    fault: 'broken',
    at: '@graph.1.@id',
    found: 'invalid @id value: 5',
  })
  expect(await faultOf(graph({ '@context': { a: 5 }, a: 'x' }))).toMatchObject({
    fault: 'broken',
    at: '@graph.1.@context',
    found: 'invalid term definition',
  })
})

test('resources keep their order, their names and their numbers as the file has them', async () => {
  const nodes = ['zeta', '#beta', 'http://a.example/'].map((id) => ({ '@id': id, 'urn:size': 1.5, '@type': 'Thing' }))
  const read = await readJsonLd(nodes, 'a.jsonld', none)
  expect(read.nodes.map(({ id }) => id)).toEqual(['zeta', '#beta', 'http://a.example/'])
  expect(read.nodes.map(({ kind, properties }) => [kind, Object.values(properties)])).toEqual(
    nodes.map(() => ['Thing', ['1.5']]),
  )
})
