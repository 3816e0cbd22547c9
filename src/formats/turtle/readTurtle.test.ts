import { expect, test } from 'vitest'
import { exampleExport, whole } from '../../testing/exampleExport.ts'
import { turtle } from './writeTurtle.ts'
import { example } from '../../testing/example.ts'
import { comeBack } from '../../testing/exampleBack.ts'
import { graphFileOf } from '../read/graphFileOf.ts'
import { Unreadable } from '../read/openResult.ts'
import { readTurtle } from './readTurtle.ts'

const read = (text: string) => readTurtle(prefixes + text, 'a.ttl', () => undefined)
const prefixes = `@prefix : <http://example.org/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix prov: <http://www.w3.org/ns/prov#> .
@prefix oa: <http://www.w3.org/ns/oa#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix schema: <https://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> .
`
const at = (local: string): string => `http://example.org/${local}`
const quotesIn = (text: string) => read(text).edges.map(({ quotes }) => quotes)

test('our own Turtle comes back with the same nodes, edges, groundings, premises and quotes', () => {
  expect(comeBack(read(whole(turtle(exampleExport()))), 'turtle')).toEqual(comeBack.of(example))
})

test('our own Turtle comes back with its documents whole, and names and meanings of kinds and relations', () => {
  const foreign = readTurtle(whole(turtle(exampleExport())), 'a.ttl', () => undefined)
  const { attributes } = graphFileOf(foreign, { name: 'a.ttl', format: 'turtle', sha256: '0' }).file
  const texts = (list: typeof attributes.documents) => list.map(({ id, text }) => [id, text]).sort()
  expect(texts(attributes.documents)).toEqual(texts(example.attributes.documents))
  const used = ({ id }: { id: string }) => attributes.vocabulary.relations.some((one) => one.id === id)
  const words = (list: typeof attributes.vocabulary.relations) =>
    list
      .map(({ id, name, definition, symmetric }) => ({ id, name, definition, symmetric }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(words(attributes.vocabulary.relations)).toEqual(words(example.attributes.vocabulary.relations.filter(used)))
})

test('resources are nodes with names by language, facts between them edges, the rest properties', () => {
  const { nodes, edges, terms } = read(`
:ann a foaf:Person ; foaf:name "Ann"@en , "安"@zh ; :age 41 ; :knows :bo ; foaf:homepage <http://ann.example> ; :home [ :street "Mill Lane" ; :number 3 ] .
:bo rdfs:label "Bo" . :knows rdfs:label "knows"@en .`)
  expect(nodes).toMatchObject([
    {
      id: at('ann'),
      label: 'Ann',
      lang: 'en',
      translations: { zh: '安' },
      kind: 'http://xmlns.com/foaf/0.1/Person',
      properties: { age: '41', homepage: 'http://ann.example', 'home.street': 'Mill Lane', 'home.number': '3' },
    },
    { id: at('bo'), label: 'Bo', kind: null },
  ])
  expect(nodes).toHaveLength(2)
  expect(edges).toMatchObject([
    { source: at('ann'), target: at('bo'), relation: at('knows'), directed: true, quotes: [] },
  ])
  expect(terms?.get(at('knows'))?.name).toEqual({ en: 'knows' })
})

const quoted = [[{ quote: 'Ann has known Bo for years.', document: 'The Letter', body: 'Cy' }]]

test.each([
  [
    'a reified statement',
    `:s a rdf:Statement ; rdf:subject :ann ; rdf:predicate :knows ; rdf:object :bo ; prov:wasDerivedFrom :q .`,
  ],
  ['a reifier of RDF 1.2', `:ann :knows :bo {| prov:wasDerivedFrom :q |} .`],
  ['a triple in angle brackets', `:ann :knows :bo . << :ann :knows :bo >> prov:wasQuotedFrom :q .`],
  ['a triple term', `:r rdf:reifies <<( :ann :knows :bo )>> ; prov:wasDerivedFrom :q .`],
  ['a named graph', `GRAPH :g { :ann :knows :bo } :g prov:wasDerivedFrom :q .`],
])('%s is quoted from its passage', (_, text) => {
  const passage = `:q prov:value "Ann has known Bo for years." ; prov:wasQuotedFrom :d ; prov:wasAttributedTo :c . :d dct:title "The Letter" . :c a prov:Agent ; foaf:name "Cy" .`
  const { nodes, edges } = read(`${text} ${passage}`)
  expect(edges.map(({ quotes }) => quotes)).toEqual(quoted)
  expect(nodes.map(({ id }) => id)).toEqual([at('ann'), at('bo')])
})

test('words that stand at a statement itself are its quote', () => {
  const text = `:ann :knows :bo {| :quote "Ann has known Bo for years." ; dct:source "The Letter" ; dct:creator "Cy" ; :certainty 0.9 |} .`
  expect(quotesIn(text)).toEqual(quoted)
  expect(read(text).edges[0]?.properties).toMatchObject({ certainty: '0.9' })
})

test('a Web Annotation quotes what it is about, from the text of its source where it gives only places', () => {
  const target = (selector: string) => `:ann :knows :bo . :s rdf:reifies <<( :ann :knows :bo )>> .
:a a oa:Annotation ; oa:hasBody :s ; oa:hasTarget [ oa:hasSource :d ; oa:hasSelector [ ${selector} ] ] ; dct:creator "Cy" .`
  expect(quotesIn(target('oa:exact "Ann has known Bo for years."') + ':d dct:title "The Letter" .')).toEqual(quoted)
  const document = ':d schema:text "\u{20BB7}. Ann has known Bo." ; dct:title "The Letter" .'
  const { edges, documents } = read(target('oa:start 3 ; oa:end 20') + document)
  expect(edges[0]?.quotes).toEqual([{ quote: 'Ann has known Bo.', document: at('d'), body: 'Cy' }])
  expect(documents).toEqual([{ id: at('d'), title: 'The Letter', text: '\u{20BB7}. Ann has known Bo.' }])
})

test('statements of Wikidata are edges with qualifiers and quoted references, and what they state plainly is the same edge', () => {
  const { edges, nodes } =
    read(`@prefix wd: <http://www.wikidata.org/entity/> . @prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> . @prefix pq: <http://www.wikidata.org/prop/qualifier/> . @prefix pr: <http://www.wikidata.org/prop/reference/> .
wd:Q1 rdfs:label "Ann"@en ; <http://www.wikidata.org/prop/direct/P7> wd:Q2 ; p:P7 wd:s1 . wd:Q2 rdfs:label "Bo"@en . wd:P7 rdfs:label "knows"@en .
wd:s1 ps:P7 wd:Q2 ; pq:P580 "1901" ; prov:wasDerivedFrom wd:r1 . wd:r1 pr:P1683 "Ann has known Bo."@en ; pr:P854 <http://letters.example> .`)
  expect(edges).toHaveLength(1)
  expect(edges[0]).toMatchObject({ properties: { P580: '1901' }, quotes: [{ quote: 'Ann has known Bo.' }] })
  expect(nodes.map(({ label }) => label)).toEqual(['Ann', 'Bo'])
})

test('a source that quotes nothing is named as a property, and is no node', () => {
  const { nodes, edges } = read(':ann :knows :bo {| dct:source :d |} . :d dct:title "The Letter" .')
  expect(edges[0]).toMatchObject({ quotes: [], properties: { source: 'The Letter' } })
  expect(nodes).toHaveLength(2)
})

test('classes are nodes where the file has links between them, and lists lead to all their items', () => {
  expect(
    read(':A a owl:Class ; rdfs:subClassOf :B . :B a owl:Class . :x a :A .')
      .nodes.map(({ label }) => label)
      .sort(),
  ).toEqual(['A', 'B', 'x'])
  expect(read(':x :has ( :y :z ) .').edges.map(({ target }) => target)).toEqual([at('y'), at('z')])
})

test('the same file has the same ids every time, also of resources without a name', () => {
  const text = ':x :has [ :of :y ] .'
  expect(read(text)).toEqual(read(text))
})

test('a list that bites its tail ends', () => {
  expect(read(':l rdf:first :x ; rdf:rest :l . :a :has :l .').edges).toHaveLength(1)
})

/** What is said of a document that cannot be read. */
function faultIn(text: string): unknown {
  try {
    read(text)
    return null
  } catch (error) {
    return error instanceof Unreadable ? error.fault : error
  }
}

test('a broken document is refused with its line', () => {
  expect(faultIn(':a :b\n\n"open .')).toMatchObject({ fault: 'broken', path: 'a.ttl', line: 7 })
})

test('a document on which the parser itself fails is refused with the line where it does', () => {
  expect(faultIn(':a :b "c" .\n\n@prefix s: <~ttps://schema.org/> .\n# end\n')).toMatchObject({
    fault: 'broken',
    line: 7,
  })
})

test('spaces and tabs around our renderings stay; those around names of others do not', () => {
  const { nodes } = read(`
:ann rdfs:label " Ann "@en , "\\n  安\\n"@zh ; <urn:x-verbatim:rendering> "\\t Anna"@de ; <urn:x-verbatim:short> " A"@en .
:bo rdfs:label "Bo" ; :knows :ann .`)
  expect(nodes[0]).toMatchObject({ label: 'Ann', translations: { zh: '安', de: '\t Anna' }, short: { en: ' A' } })
})
